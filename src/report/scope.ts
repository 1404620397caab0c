import type { Cluster, Register } from '../model/index.js';

/** What a report covers: all of the register, or the clusters of some places. */
export interface ReportScope {
  /** What to call it in words; absent, the one province that all its clusters share, if they do. */
  readonly label?: string;
  /** Only clusters all of whose places are among these. One that lies partly outside is left out and named, so that reports of disjoint scopes never count it twice. */
  readonly places?: readonly string[];
}

/** The clusters a report covers. */
export interface Covered {
  /** What to call the scope, where it has a name. */
  readonly label?: string;
  /** In the scope. */
  readonly clusters: readonly Cluster[];
  /** Partly in it, and left out. */
  readonly straddling: readonly Cluster[];
}

const sharedProvince = (clusters: readonly Cluster[]): string | undefined => {
  const [first] = clusters;
  return clusters.every((c) => c.province === first?.province) ? first?.province : undefined;
};

/**
 * Picks the clusters a report covers.
 *
 * @param register - Whose clusters.
 * @param scope - What is asked for.
 * @returns Those inside, and those partly inside.
 * @internal
 */
export const coveredBy = ({ clusters }: Pick<Register, 'clusters'>, { label, places }: ReportScope): Covered => {
  const wanted = places === undefined ? undefined : new Set(places);
  const lies = ({ places: own }: Cluster, how: 'every' | 'some'): boolean =>
    wanted === undefined || own[how]((place) => wanted.has(place));
  const inside = clusters.filter((c) => lies(c, 'every'));
  const straddling = clusters.filter((c) => lies(c, 'some') && !lies(c, 'every'));
  const name = label ?? sharedProvince(inside);
  return { ...(name === undefined ? {} : { label: name }), clusters: inside, straddling };
};
