import type { Hectares } from '../../core/index.js';
import type { ProblemOf, Register } from '../../model/index.js';
import { sameCapitals } from './same-capital.js';
import { unchangedFigures } from './unchanged.js';
import { unlawfulAreas } from './unlawful-area.js';

/** A total somebody printed: so many clusters on so many hectares. */
export interface PrintedTotal {
  /** How many. */
  readonly clusters: number;
  /** On how much land, ha. */
  readonly area: Hectares;
}

/** What is doubtful though nothing forbids it. */
export type Doubt = ProblemOf<
  'intake.impossible-total' | 'intake.area-outside-law' | 'intake.same-capital' | 'intake.unchanged'
>;

/** Between these lies the average of any real list: one cluster may be smaller, and before 2017 larger, but not all of them. Unit: ha. */
const LEAST_AVERAGE = 2;
const MOST_AVERAGE = 100;

/**
 * Doubts a printed total that so many clusters cannot make: 19 clusters on 22 ha.
 *
 * @remarks
 * The bounds of the average, 2 and 100 ha, are this library's judgement and no law's: the smallest clusters known have between 1 and 2 ha, and the law's cap was 50, then 75 ha.
 *
 * @param total - As printed.
 * @returns A warning, or nothing.
 * @example
 * ```ts
 * import { hectares } from 'industrial-clusters';
 * import { doubtTotal } from 'industrial-clusters/intake';
 * console.log(doubtTotal({ clusters: 19, area: hectares(22) })[0]?.params); // => {"clusters":19,"area":"22","average":"1.16"}
 * console.log(doubtTotal({ clusters: 19, area: hectares(522) })); // => []
 * ```
 */
export const doubtTotal = ({ clusters, area }: PrintedTotal): readonly Doubt[] => {
  if (!Number.isInteger(clusters) || clusters < 1 || typeof area !== 'string') return [];
  const average = Number(area) / clusters;
  if (Number.isNaN(average) || (average >= LEAST_AVERAGE && average <= MOST_AVERAGE)) return [];
  const params = { clusters, area, average: String(Number(average.toFixed(2))) };
  return [{ code: 'intake.impossible-total', severity: 'warning', params }];
};

/**
 * Looks for what a careful reader of a register would ask about: areas that no law of their day allowed, one capital at two clusters, digits that did not move for a year under a new report. Warnings only; nothing is refused or changed.
 *
 * @param register - As the gate accepted it.
 * @returns The doubts: `intake.area-outside-law` with its provision, `intake.same-capital`, `intake.unchanged`.
 * @law The law of each act's own day; see `areaLimitsOn`.
 * @example
 * ```ts
 * import { checkPlausibility } from 'industrial-clusters/intake';
 * import { register } from 'industrial-clusters/samples/hanoi';
 *
 * const doubts = checkPlausibility(register);
 * const capital = doubts.find(({ code }) => code === 'intake.same-capital');
 * console.log(capital?.params); // => {"value":"240859000000","clusters":["lang-nghe-hien-giang-giai-doan-1","lang-nghe-hoa-binh-giai-doan-1"]}
 * ```
 */
export const checkPlausibility = (register: Register): readonly Doubt[] => [
  ...unlawfulAreas(register),
  ...sameCapitals(register),
  ...unchangedFigures(register),
];
