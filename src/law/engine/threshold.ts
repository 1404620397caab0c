import { compareDecimal } from '../../core/decimal-text.js';
import type { Operator } from '../../core/bound.js';

/** Units in which the law sets thresholds. `years` and `months` are lengths of time, `per-year` a frequency. */
export type ThresholdUnit =
  | 'ha'
  | '%'
  | 'points'
  | 'sets'
  | 'm'
  | 'ha-per-1000-m3-a-day'
  | 'm3-a-day'
  | 'm3-an-hour'
  | 'm3-per-ha-a-day'
  | 't-per-ha'
  | 'per-year'
  | 'months'
  | 'years';

/**
 * A number the law compares with, with the law's own operator: `> 50 %`, `<= 100 ha`.
 *
 * @remarks
 * The operator belongs to what is lawful: `{ op: '<=', value: '75', unit: 'ha' }` reads "not exceeding 75 ha".
 */
export interface Threshold<U extends ThresholdUnit = ThresholdUnit> {
  /** The law's operator. */
  readonly op: Operator;
  /** Canonical decimal text. */
  readonly value: string;
  /** The unit, also of every number compared with it. */
  readonly unit: U;
}

/**
 * Compares an exact number with a threshold of the law.
 *
 * @param threshold - The number the law sets.
 * @param value - Canonical decimal text in the threshold's unit.
 * @returns `true` when the number is on the lawful side. The edge itself is lawful under `<=` and `>=` only.
 * @example
 * ```ts
 * import { meetsThreshold } from 'industrial-clusters/law';
 *
 * console.log(meetsThreshold({ op: '>', value: '50', unit: '%' }, '50')); // => false
 * ```
 */
export const meetsThreshold = (threshold: Threshold, value: string): boolean => {
  const { op, value: edge } = threshold;
  const order = compareDecimal(value, edge);
  if (order === 0) return op === '<=' || op === '>=';
  return order < 0 ? op === '<' || op === '<=' : op === '>' || op === '>=';
};
