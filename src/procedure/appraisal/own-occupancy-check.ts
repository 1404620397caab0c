import type { IsoDate } from '../../core/index.js';
import { fractionText } from '../../core/fraction.js';
import { occupancyOrDemand } from '../../law/rules/expansion/occupancy-or-demand.rule.js';
import type { Basis } from '../../model/index.js';
import type { AppraisalContext } from './appraisal-context.js';
import type { Check } from './check.js';
import { judgeNumber } from './judge-number.js';
import { byRule } from './look-up.js';
import { eitherCheck, missingFact, statedNumberCheck } from './simple-checks.js';
import { printNumber, readNumber, type StatedNumber } from './stated-number.js';

/** How well the cluster that is to be expanded is let. */
export interface OwnOccupancyFacts {
  /** Its occupancy (tỷ lệ lấp đầy), %. */
  readonly ownOccupancy?: StatedNumber;
  /** Industrial land wanted by those who would rent in it (nhu cầu thuê đất công nghiệp), ha. */
  readonly demand?: StatedNumber;
  /** Industrial land it has by its approved detailed plan, ha. */
  readonly industrialLand?: string;
}

const demandBranch = ({ demand, industrialLand }: OwnOccupancyFacts, basis: Basis): Check => {
  const [wanted, has] = [readNumber(demand), readNumber(industrialLand)];
  const missing = [
    ...(typeof wanted === 'string' ? [missingFact('demand', wanted)] : []),
    ...(typeof has === 'string' || has.bound !== undefined
      ? [missingFact('industrialLand', typeof has === 'string' ? has : 'absent')]
      : []),
  ];
  if (typeof wanted === 'string' || typeof has === 'string' || missing.length > 0) {
    return { id: 'demand', outcome: 'unknown', basis, facts: {}, missing };
  }
  const { outcome, distance } = judgeNumber(wanted, '>', has.value);
  return {
    id: 'demand',
    outcome,
    basis,
    facts: { ...printNumber('demand', wanted), ...printNumber('industrialLand', has) },
    threshold: { op: '>', value: fractionText(has.value, 12, 'down').text, unit: 'ha' },
    ...(distance === undefined ? {} : { distance }),
    ...(outcome === 'unknown' ? { missing: [missingFact('demand')] } : {}),
  };
};

/**
 * Whether a cluster is let well enough to grow, or more land is wanted than it has.
 *
 * @internal
 */
export const ownOccupancyCheck = (facts: OwnOccupancyFacts, on: IsoDate, context: AppraisalContext): Check =>
  byRule('own-occupancy-or-demand', occupancyOrDemand, on, context, ({ value, basis }) =>
    eitherCheck(
      'own-occupancy-or-demand',
      [
        statedNumberCheck('own-occupancy', 'ownOccupancy', facts.ownOccupancy, value.ownOccupancy, basis),
        demandBranch(facts, basis),
      ],
      { basis },
    ),
  );
