import type { Counts } from './counts.js';
import { measureOf } from './kernel-of.js';
import type { Lanes } from './lanes.js';
import { mapOutput } from './map-output.js';
import type { Measure } from './measure.js';
import { rangeKernel, type Range, type ReadExact } from './range-kernel.js';
import { textRangeKernel } from './text-range-kernel.js';
import { DEFAULT_SCALE, knownScale, type Scale } from './value.js';

/** The smallest value, or the largest. */
export interface Extreme extends Counts {
  /** Canonical decimal text, or the text itself; null when no row had a value. */
  readonly value: string | null;
}

/** What is compared: numbers, with the scale of their text, or texts that sort as they are written, such as days. */
export interface Order extends Scale {
  /** Numbers unless text is asked for. */
  readonly order?: 'number' | 'text';
}

/**
 * Finds the smallest and the largest value.
 *
 * @param of - Takes the value from a row.
 * @param options - How values are compared.
 * @returns The measure.
 * @throws `TypeError` for a scale that is none.
 * @example
 * ```ts
 * import { aggregate, range } from 'industrial-clusters/aggregate';
 * const observed = [{ asOf: '2024-06-30' }, { asOf: '2019-10-29' }];
 * console.log(aggregate(observed, range((o: { asOf: string }) => o.asOf, { order: 'text' }))); // => {"min":"2019-10-29","max":"2024-06-30","n":2,"missing":0,"refused":0}
 * ```
 */
export const range = <Row>(
  of: ReadExact<Row>,
  { order = 'number', scale = DEFAULT_SCALE }: Order = {},
): Measure<Row, Lanes, Range> =>
  order === 'text'
    ? (measureOf(textRangeKernel(of)) as unknown as Measure<Row, Lanes, Range>)
    : measureOf(rangeKernel(of, knownScale(scale)));

/**
 * Finds the smallest value.
 *
 * @param of - Takes the value from a row.
 * @param options - How values are compared.
 * @returns The measure; it merges with any {@link range} of the same values.
 * @throws `TypeError` for a scale that is none.
 * @example
 * ```ts
 * import { aggregate, min } from 'industrial-clusters/aggregate';
 * console.log(aggregate([{ area: '9.5' }, { area: '75' }], min((c: { area: string }) => c.area)).value); // => 9.5
 * ```
 */
export const min = <Row>(of: ReadExact<Row>, options: Order = {}): Measure<Row, Lanes, Extreme> =>
  mapOutput(range(of, options), ({ min: value, n, missing, refused }) => ({ value, n, missing, refused }));

/**
 * Finds the largest value.
 *
 * @param of - Takes the value from a row.
 * @param options - How values are compared.
 * @returns The measure; it merges with any {@link range} of the same values.
 * @throws `TypeError` for a scale that is none.
 * @example
 * ```ts
 * import { aggregate, max } from 'industrial-clusters/aggregate';
 * console.log(aggregate([{ area: '9.5' }, { area: '75' }], max((c: { area: string }) => c.area)).value); // => 75
 * ```
 */
export const max = <Row>(of: ReadExact<Row>, options: Order = {}): Measure<Row, Lanes, Extreme> =>
  mapOutput(range(of, options), ({ max: value, n, missing, refused }) => ({ value, n, missing, refused }));
