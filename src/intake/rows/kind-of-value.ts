/**
 * Names what a value is, in no language.
 *
 * @param value - Anything.
 * @returns `null`, `array`, `object` or the name of its type; `unreadable` for what throws when looked at.
 * @internal
 */
export const kindOfValue = (value: unknown): string => {
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  try {
    return Array.isArray(value) ? 'array' : 'object';
  } catch {
    return 'unreadable';
  }
};
