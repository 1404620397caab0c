import { measureOf } from './kernel-of.js';
import type { Lanes } from './lanes.js';
import type { Measure } from './measure.js';
import { sumKernel, type Sum } from './sum-kernel.js';
import { DEFAULT_SCALE, knownScale, type Read, type Scale } from './value.js';

/**
 * Adds values up, exactly. A row without a value is counted apart, since missing is not zero; a bounded value bounds the total.
 *
 * @param of - Takes the value from a row.
 * @param options - Digits after the point of the values: 6 unless stated, 0 for đồng.
 * @returns The measure.
 * @throws `TypeError` for a scale that is none.
 * @example
 * ```ts
 * import { aggregate, sum } from 'industrial-clusters/aggregate';
 * const clusters = [{ area: '37.78' }, { area: { value: '20', bound: '>' } as const }, {}];
 * console.log(aggregate(clusters, sum((c) => c.area))); // => {"value":"57.78","bound":">","n":2,"missing":1,"refused":0}
 * ```
 */
export const sum = <Row>(of: Read<Row>, { scale = DEFAULT_SCALE }: Scale = {}): Measure<Row, Lanes, Sum> =>
  measureOf(sumKernel(of, knownScale(scale)));
