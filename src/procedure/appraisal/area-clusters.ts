import type { StatedNumber, Unread } from './stated-number.js';

/**
 * Which average (tỷ lệ lấp đầy trung bình): `plain` is the mean of the clusters' rates, `weighted` all their occupied land over all their
 * industrial land. The law does not say, so the caller does, and the answer repeats it.
 */
export type AverageMethod = 'plain' | 'weighted';

/** One established cluster of the area in which saturation is tested. */
export interface AreaCluster {
  /** Its key, to name it by. */
  readonly id: string;
  /** Industrial land that its approved detailed plan fixes, ha; absent while it has none: then it has no occupancy. */
  readonly industrialLand?: string;
  /** Of that, let or sublet, ha. */
  readonly let?: StatedNumber;
  /** Of that, not let but covered by an investment approval or certificate, ha: it counts as occupied, and as unlet. */
  readonly approvedNotLet?: StatedNumber;
}

/** The clusters one by one. */
export interface AreaClusterRows {
  /** Which average. */
  readonly method: AverageMethod;
  /** Every established cluster of the area, those without a detailed plan included. */
  readonly clusters: readonly AreaCluster[];
}

/** The figures, made by somebody else; either may decide alone. */
export interface AreaClusterFigures {
  /** Average occupancy, %. */
  readonly averageOccupancy?: StatedNumber;
  /** Which average it is, as far as known: printed with the answer. */
  readonly method?: AverageMethod;
  /** Industrial land not yet let (quỹ đất công nghiệp chưa cho thuê), ha. Not the complement of the occupancy. */
  readonly unletLand?: StatedNumber;
}

/** The established clusters of the area in which saturation is tested; `none` where there are none. */
export type AreaClusters = 'none' | AreaClusterRows | AreaClusterFigures;

const isRow = (row: unknown): row is AreaCluster =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';

/**
 * Looks at clusters that a host's own code has handed over: rows that have a name and an average that is one of the two, or figures.
 *
 * @internal
 */
export const readAreaClusters = (given: AreaClusters | null | undefined): AreaClusters | Unread => {
  if (given === undefined || given === null) return 'absent';
  if (given === 'none') return given;
  if (typeof given !== 'object') return 'unreadable';
  if (!('clusters' in given)) return given;
  const { method, clusters } = given as { readonly method: unknown; readonly clusters: unknown };
  const isMethod = method === 'plain' || method === 'weighted';
  return isMethod && Array.isArray(clusters) && clusters.every(isRow) ? given : 'unreadable';
};
