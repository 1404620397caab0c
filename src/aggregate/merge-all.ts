import { fail, ok, type Result } from '../core/result.js';
import { ownKernelOf } from './kernel-of.js';
import type { Measure } from './measure.js';
import type { AggregateProblem } from './problems.js';

/**
 * Merges accumulators from anywhere: a worker, a file, last month. Each is looked at number by number first, and one that is damaged, of another measure or of
 * another version is refused.
 * The methods of the measure refuse the same, by an exception: they have no place for problems.
 *
 * @param accumulators - Accumulators, perhaps parsed from JSON; left as they are.
 * @param measure - The measure they were made by. One written by a user is trusted with its own.
 * @returns The merged accumulator, or every problem, its path beginning with the accumulator's place.
 * @failsWith `aggregate.not-an-accumulator` for another shape.
 * @failsWith `aggregate.unknown-version` for a format of another version.
 * @failsWith `aggregate.other-measure` for another measure, or values of another scale.
 * @example
 * ```ts
 * import { accumulate, count, mergeAll } from 'industrial-clusters/aggregate';
 * const stored = JSON.parse(JSON.stringify(accumulate(['a', 'b'], count())));
 * console.log(mergeAll([stored, { ...stored, version: 0 }], count()).ok); // => false
 * ```
 */
export const mergeAll = <Row, Acc>(
  accumulators: Iterable<unknown>,
  measure: Measure<Row, Acc, unknown>,
): Result<Acc, AggregateProblem> => {
  const kernel = ownKernelOf(measure);
  const all = [...accumulators];
  const [problem, ...others] = kernel === null ? [] : all.flatMap((each, i) => kernel.check(each, 1, [i]));
  return problem === undefined ? ok(measure.mergeAccumulators(all as Acc[])) : fail(problem, ...others);
};
