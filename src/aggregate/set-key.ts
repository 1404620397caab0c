const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The text under which a set of names stands as a group: the same for any order and repetition. A set of one stands under its name, any other under the JSON text of its sorted members.
 *
 * @param members - The names; an empty set is a group as well.
 * @returns The group's key.
 * @example
 * ```ts
 * import { setKey } from 'industrial-clusters/aggregate';
 * console.log(setKey(['Thạch Thất', 'Phúc Thọ', 'Thạch Thất'])); // => ["Phúc Thọ","Thạch Thất"]
 * console.log(setKey(['Phúc Thọ'])); // => Phúc Thọ
 * ```
 */
export const setKey = (members: readonly string[]): string => {
  const distinct = [...new Set(members)].sort(byText);
  const [only] = distinct;
  return only !== undefined && distinct.length === 1 ? only : JSON.stringify(distinct);
};
