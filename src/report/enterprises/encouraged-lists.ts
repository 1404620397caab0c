import type { IsoDate } from '../../core/index.js';
import { encouragedSectors, ruleInForce, type InForce, type Item } from '../../law/index.js';

/**
 * Gives the lists of encouraged sectors (ngành, nghề khuyến khích) that the law had from one day to another: one, unless it changed.
 *
 * @param first - The day to begin with.
 * @param last - The last, included.
 * @returns The lists in order, each with its basis; empty where the law of those days is not known.
 * @internal
 */
export const encouragedLists = (first: IsoDate, last: IsoDate): readonly InForce<readonly Item[]>[] => {
  const changes = encouragedSectors.versions.map(({ force }) => force.from).filter((day) => first < day && day <= last);
  return [first, ...changes].flatMap((day) => {
    const list = ruleInForce(encouragedSectors, day);
    return list.ok ? [list.value] : [];
  });
};
