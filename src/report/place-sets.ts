import type { Counts } from './counts.js';
import { groupBy } from './group-by.js';
import type { JudgedSubject } from './judged-subject.js';
import { countsOf } from './tallied.js';

/** The counts of the clusters that lie in one set of places. */
export interface PlaceSetCounts {
  /** The set, in the order in which the register first names it. A cluster over two districts stands in the row of the two: nothing is counted twice or split. */
  readonly places: readonly string[];
  /** Its counts. */
  readonly counts: Counts;
}

/** Sets are the same when their members are; JSON keeps a name with a separator in it apart from two names. */
const keyOf = ({ subject }: JudgedSubject): string => JSON.stringify([...new Set(subject.cluster.places)].sort());

/**
 * Counts by set of places.
 *
 * @param judged - The undertakings in scope.
 * @returns One row a set, in text order.
 * @internal
 */
export const countByPlaceSet = (judged: readonly JudgedSubject[]): readonly PlaceSetCounts[] => {
  const groups = groupBy(judged, keyOf);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({
      // As the first cluster of the set names them: a register lists the main place first.
      places: [...new Set(group[0]?.subject.cluster.places)],
      counts: countsOf(group),
    }));
};
