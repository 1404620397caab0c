/**
 * Totals that merge: exact sums, means, ratios and groupings over rows of any kind, in one pass, split and joined at will. Knows nothing of clusters.
 *
 * @packageDocumentation
 */
export type { Accumulator } from './accumulator.js';
export { accumulate, aggregate } from './aggregate.js';
export { change, type Change, type ChangeOptions } from './change.js';
export { count } from './count.js';
export type { Counts } from './counts.js';
export { groupBy } from './group-by.js';
export type { Groups, Key } from './groups.js';
export type { Lanes } from './lanes.js';
export { mapOutput } from './map-output.js';
export { mean, type Mean, type MeanOptions } from './mean.js';
export type { AnyMeasure, Measure } from './measure.js';
export { measures, type OutputOf, type Outputs, type Parts } from './measures.js';
export { mergeAll } from './merge-all.js';
export type { AggregateProblem, AggregateProblems } from './problems.js';
export type { Quotient, Unit } from './quotient.js';
export { max, min, range, type Extreme, type Order } from './range.js';
export type { Range, ReadExact } from './range-kernel.js';
export { ratio, type Ratio, type RatioOptions } from './ratio.js';
export { rollup, type Rollup } from './rollup.js';
export type { Rounding, RoundingMode } from './rounding.js';
export { series, type Held } from './series.js';
export { setKey } from './set-key.js';
export { share, type Share, type ShareOptions, type Shares } from './share.js';
export { sum } from './sum.js';
export type { Sum } from './sum-kernel.js';
export type { Read, Scale, Value } from './value.js';
export { weightedMean, type WeightedMean, type WeightedMeanOptions } from './weighted-mean.js';
export { where } from './where.js';
