/** What stands for a part that could not even be looked at. Nothing here is given as a number, so every reader finds it unreadable. */
const UNREADABLE = Number.NaN;
const DEEPEST = 12;
const MOST_PARTS = 5_000_000;

/**
 * Copies what a host's own code has handed over, looking at each part once: getters that throw, proxies, circles and depths without
 * end become parts that cannot be read, and nothing after the copy can throw or change.
 *
 * @param read - Gives anything, or throws.
 * @returns The same as plain lists and records.
 */
const plainCopy = (read: () => unknown): unknown => {
  let left = MOST_PARTS;
  const part = (look: () => unknown, depth: number): unknown => {
    left -= 1;
    if (left < 0) return UNREADABLE;
    try {
      const value = look();
      return typeof value === 'object' && value !== null ? copied(value, depth) : value;
    } catch {
      return UNREADABLE;
    }
  };
  const copied = (value: object, depth: number): unknown => {
    if (depth === 0) return UNREADABLE;
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value;
      const { length } = list;
      return length > left ? UNREADABLE : Array.from({ length }, (_, i) => part(() => list[i], depth - 1));
    }
    const record = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(Object.keys(record).map((key) => [key, part(() => record[key], depth - 1)]));
  };
  return part(read, DEEPEST);
};

/**
 * Copies a record; what is none has no fields.
 *
 * @param given - Anything.
 * @param takes - Which of its fields; absent, all.
 * @returns Its own fields, looked at once.
 * @internal
 */
export const plainRecord = (
  given: unknown,
  takes: (field: string) => boolean = () => true,
): Readonly<Record<string, unknown>> => {
  try {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return {};
    const record = given as Readonly<Record<string, unknown>>;
    const names = Object.keys(record).filter(takes);
    return Object.fromEntries(names.map((name) => [name, plainCopy(() => record[name])]));
  } catch {
    return {};
  }
};
