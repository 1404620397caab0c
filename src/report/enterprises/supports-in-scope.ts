import type { Knowledge } from '../../lifecycle/index.js';
import type { Register, Support } from '../../model/index.js';
import type { Covered, ReportScope } from '../scope.js';

/** The support activities of a scope. */
export interface SupportsInScope {
  /** Those for its clusters and no others. */
  readonly inside: readonly Support[];
  /** Those that are for others as well, or say of no cluster that it was for them: left out of a scope of places, and named. */
  readonly unplaced: readonly string[];
}

/**
 * Picks the support activities a report covers. A report of all clusters covers all; one of some places covers those for its own clusters alone, so that reports of disjoint scopes never count one twice.
 *
 * @param register - Whose.
 * @param scope - What is asked for.
 * @param covered - The clusters in it.
 * @param knowledge - Which state of knowledge.
 * @returns Those inside, and those left out though perhaps partly inside.
 * @internal
 */
export const supportsInScope = (
  { supports }: Register,
  { places }: ReportScope,
  { clusters }: Covered,
  { knownBy }: Knowledge,
): SupportsInScope => {
  const known = supports.filter((s) => knownBy === undefined || s.recorded === undefined || s.recorded <= knownBy);
  if (places === undefined) return { inside: known, unplaced: [] };
  const own = new Set(clusters.map(({ id }) => id));
  const isInside = (support: Support): boolean => support.clusters?.every((id) => own.has(id)) === true;
  const touches = (support: Support): boolean => support.clusters?.some((id) => own.has(id)) !== false;
  return {
    inside: known.filter(isInside),
    unplaced: known.filter((s) => touches(s) && !isInside(s)).map(({ id }) => id),
  };
};
