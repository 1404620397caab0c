import type { IsoDate } from '../../core/index.js';
import { landShares } from '../../law/rules/planning-norm/land-shares.rule.js';
import { servicesCap } from '../../law/rules/sector/services-cap.rule.js';
import type { Appraisal } from './appraisal.js';
import { appraise } from './appraise.js';
import type { AppraisalContext } from './appraisal-context.js';
import type { Check } from './check.js';
import { byRule } from './look-up.js';
import { shareCheck } from './share-check.js';
import type { StatedNumber } from './stated-number.js';

/** How the land of a cluster is divided (cơ cấu sử dụng đất), ha. All optional: what is absent is unknown, and named. */
export interface LandUseFacts {
  /** The whole cluster. */
  readonly totalArea?: string;
  /** Roads (đất giao thông). */
  readonly roads?: StatedNumber;
  /** Greenery, without that inside plots (đất cây xanh). */
  readonly green?: StatedNumber;
  /** Technical areas (đất khu kỹ thuật). */
  readonly technical?: StatedNumber;
  /** Services that directly serve production. They may lie on industrial land: the two are not added. */
  readonly services?: StatedNumber;
}

const checksOf = (facts: LandUseFacts, on: IsoDate, context: AppraisalContext): readonly Check[] => {
  const whole = { name: 'totalArea', given: facts.totalArea };
  return [
    ...(['roads', 'green', 'technical'] as const).map((name) =>
      byRule(`land.${name}`, landShares, on, context, ({ value, basis }) =>
        shareCheck(`land.${name}`, { name, given: facts[name] }, whole, value[name], basis),
      ),
    ),
    {
      ...byRule('land.services', servicesCap, on, context, ({ value, basis }) =>
        shareCheck('land.services', { name: 'services', given: facts.services }, whole, value, basis),
      ),
      advisory: true as const,
    },
  ];
};

/**
 * Judges how the land of a cluster is divided, in shares of the whole cluster: the planning norm's least shares, and the services that
 * the decree still encourages. That the land fits the land-use plan is a condition of {@link appraiseEstablishment}.
 *
 * @param facts - The areas (ha).
 * @param on - The day of the act.
 * @param context - The governing regime, the weakest evidence accepted.
 * @returns The checks; that of services is advisory, since the text attaches no consequence to more.
 * @throws `TypeError` when the day is none: make it with `isoDate`.
 * @law QCVN 01:2021/BXD 2.5.3, bảng 2.6; 32/2024/NĐ-CP điều 3 khoản 1 điểm c.
 * @example
 * ```ts
 * import { checkLandUse } from 'industrial-clusters/procedure';
 * import { isoDate } from 'industrial-clusters';
 *
 * const facts = { totalArea: '30', roads: '3', green: '2.9', technical: '0.4' };
 * const green = checkLandUse(facts, isoDate('2024-06-01')).checks.find(({ id }) => id === 'land.green');
 * console.log(green?.outcome, green?.facts['share']); // => unmet 9.666666
 * console.log(green?.distance); // => {"by":"0.333334","strict":false,"roundedUp":true}
 * ```
 */
export const checkLandUse = (facts: LandUseFacts, on: IsoDate, context: AppraisalContext = {}): Appraisal =>
  appraise(checksOf, facts, on, context);
