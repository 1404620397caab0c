/**
 * Sorts rows by a key, once, so that no question goes through all of them.
 *
 * @param rows - In any order.
 * @param keyOf - The key of a row.
 * @returns The rows of each key, in the order given.
 * @internal
 */
export const groupBy = <T, K>(rows: readonly T[], keyOf: (row: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};
