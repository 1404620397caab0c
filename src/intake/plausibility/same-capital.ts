import type { ProblemOf, Register } from '../../model/index.js';
import { findTwins } from '../twins/find-twins.js';

/** Round figures meet by chance; four digits that are not zeros seldom do. */
const TELLING_DIGITS = 4;

/**
 * Finds capitals that stand, to the đồng, at clusters that are otherwise two.
 *
 * @param register - As the gate accepted it.
 * @returns One warning a figure.
 * @internal
 */
export const sameCapitals = (register: Register): readonly ProblemOf<'intake.same-capital'>[] => {
  const clusterOf = new Map(register.undertakings.map(({ id, cluster }) => [id, cluster]));
  const byValue = new Map<string, Set<string>>();
  for (const { indicator, value, about } of register.observations) {
    if (indicator !== 'capital.registered' || value.replace(/0+$/, '').length < TELLING_DIGITS) continue;
    byValue.set(value, (byValue.get(value) ?? new Set()).add(clusterOf.get(about) ?? about));
  }
  const shared = [...byValue].filter(([, ids]) => ids.size > 1);
  if (shared.length === 0) return [];
  // One cluster under two entries has one capital, and that is no wonder.
  const twins = findTwins(register).filter(({ verdict }) => verdict === 'likely');
  return shared.flatMap(([value, ids]): readonly ProblemOf<'intake.same-capital'>[] => {
    const clusters = [...ids].filter((id) => !twins.some(({ a, b }) => b === id && ids.has(a)));
    if (clusters.length < 2) return [];
    return [{ code: 'intake.same-capital', severity: 'warning', params: { value, clusters } }];
  });
};
