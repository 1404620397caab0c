import type { Knowledge } from '../lifecycle/index.js';
import type { Indicator, Register } from '../model/index.js';
import type { NumericObservation } from './latest-value.js';

/**
 * Finds the observations about a cluster or any of its undertakings, for one indicator.
 *
 * @param register - Whose observations.
 * @param knowledge - Which state of knowledge.
 * @returns A look-up by cluster and indicator.
 * @internal
 */
export const observationIndex = (
  register: Register,
  { knownBy }: Knowledge,
): ((cluster: string, indicator: Indicator) => readonly NumericObservation[]) => {
  const clusterOf = new Map(register.undertakings.map((u) => [u.id, u.cluster]));
  const index = new Map<string, Map<Indicator, NumericObservation[]>>();
  for (const o of register.observations) {
    if (o.indicator === 'status.printed') continue;
    if (knownBy !== undefined && o.recorded !== undefined && o.recorded > knownBy) continue;
    const cluster = clusterOf.get(o.about) ?? o.about;
    const own = index.get(cluster) ?? new Map<Indicator, NumericObservation[]>();
    const values = own.get(o.indicator);
    if (values === undefined) index.set(cluster, own.set(o.indicator, [o]));
    else values.push(o);
  }
  return (cluster, indicator) => index.get(cluster)?.get(indicator) ?? [];
};
