import type { Counts } from './counts.js';
import type { Moment, Subject } from './subjects.js';
import { tallySubjects } from './tally-subjects.js';

/** The counts of the clusters that lie in one set of places. */
export interface PlaceSetCounts {
  /** The set, in the order in which the register first names it. A cluster over two districts stands in the row of the two: nothing is counted twice or split. */
  readonly places: readonly string[];
  /** Its counts. */
  readonly counts: Counts;
}

/** Sets are the same when their members are; JSON keeps a name with a separator in it apart from two names. */
const keyOf = ({ cluster }: Subject): string => JSON.stringify([...new Set(cluster.places)].sort());

/**
 * Counts by set of places.
 *
 * @param subjects - The undertakings in scope.
 * @param moment - When.
 * @returns One row a set, in text order.
 * @internal
 */
export const countByPlaceSet = (subjects: readonly Subject[], moment: Moment): readonly PlaceSetCounts[] => {
  const groups = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const group = groups.get(keyOf(subject));
    if (group === undefined) groups.set(keyOf(subject), [subject]);
    else group.push(subject);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({
      // As the first cluster of the set names them: a register lists the main place first.
      places: [...new Set(group[0]?.cluster.places)],
      counts: tallySubjects(group, moment).counts,
    }));
};
