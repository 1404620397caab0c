/** More than any country's clusters with every column anybody keeps: longer lists are not gone through. */
export const MOST_CELLS = 1_000_000;

/**
 * How long a list is.
 *
 * @param given - Anything; a proxy may throw when it is looked at.
 * @returns Its length; null when it is no list.
 * @internal
 */
export const listLength = (given: unknown): number | null => {
  try {
    return Array.isArray(given) && Number.isSafeInteger(given.length) ? given.length : null;
  } catch {
    return null;
  }
};

/**
 * What stands in a list.
 *
 * @param list - A list.
 * @param i - Where.
 * @returns It; null where looking throws.
 * @internal
 */
export const elementAt = (list: object, i: number): unknown => {
  try {
    return Reflect.get(list, i);
  } catch {
    return null;
  }
};
