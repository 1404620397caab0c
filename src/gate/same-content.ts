const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Tells whether two pieces of accepted data say the same, whatever the order of their keys. Only as deep as a row, so it may call itself.
 *
 * @param a - Plain data.
 * @param b - Plain data.
 * @returns true when they do.
 * @internal
 */
export const sameContent = (a: unknown, b: unknown): boolean => {
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameContent(a[key], b[key]))
  );
};
