import { compareQuantity, type Hectares } from '../../core/index.js';
import { industrialLand } from '../../law/rules/definition/industrial-land.rule.js';
import { selectionCriteria } from '../../law/rules/selection/criteria.rule.js';
import { compareDecimal } from '../../core/decimal-text.js';
import type { Case } from '../judgement/case.js';
import { failed, met, unknown } from '../judgement/finding.js';
import { lawOf } from '../judgement/ground-on.js';
import { lastOf, surelyBefore } from '../standing.js';
import type { Condition } from './condition.js';

/**
 * No score exceeds the scale on which bids are scored.
 *
 * @param of - The act with all that is known.
 * @returns One finding where a score is given and the law of the day has a scale.
 */
export const scoreInScale: Condition = (of) => {
  const { command } = of;
  if (command.type !== 'bids-scored' || command.score === undefined) return [];
  const law = lawOf(selectionCriteria, of);
  if (!law.known || law.value === null) return [];
  const { score } = command;
  const { scale } = law.value;
  if (compareDecimal(score, scale) <= 0) return [met(law.basis)];
  const params = { score, scale };
  return [failed({ code: 'procedure.score-above-scale', severity: 'error', params, basis: law.basis })];
};

/** The area of the whole cluster as last decided: an expansion decides only on the part added, so there the caller says it. */
const decidedArea = ({ kind, facts, standing }: Case): Hectares | undefined => {
  if (kind === 'expansion') return facts.areaAfterExpansion;
  const deciding = standing.before.filter(({ event }) => 'area' in event && DECIDES.has(event.type));
  const [last, ...others] = lastOf(standing, deciding);
  if (last === undefined || others.length > 0 || !surelyBefore(standing, last)) return undefined;
  return 'area' in last.event ? last.event.area : undefined;
};

const DECIDES: ReadonlySet<string> = /* @__PURE__ */ new Set(['established', 'decision-adjusted']);

/**
 * The industrial land that a detailed plan fixes is land of the cluster: it is no more than the whole.
 *
 * @param of - The act with all that is known.
 * @returns One finding where both areas are known.
 */
export const industrialWithinCluster: Condition = (of) => {
  const { command } = of;
  if (command.type !== 'detailed-plan-approved' || command.industrialArea === undefined) return [];
  const area = decidedArea(of);
  if (area === undefined) return [];
  const law = lawOf(industrialLand, of);
  const { industrialArea } = command;
  if (compareQuantity(industrialArea, area) <= 0) return law.known ? [met(law.basis)] : [];
  if (!law.known) return [unknown(law.missing)];
  const params = { industrialArea, area };
  return [failed({ code: 'procedure.industrial-land-beyond-cluster', severity: 'error', params, basis: law.basis })];
};
