import type { ProblemOf } from '../core/problem.js';

/** Codes of aggregation, with their parameters. Texts of the caller in them are cut short. */
export interface AggregateProblems {
  /** Not an accumulator, or one that was damaged on its way. */
  readonly 'aggregate.not-an-accumulator': { readonly expected: string; readonly got: string };
  /** An accumulator of a format that this package does not read: count its rows again. */
  readonly 'aggregate.unknown-version': { readonly got: string; readonly reads: number };
  /** An accumulator of another measure, or of values of another scale. */
  readonly 'aggregate.other-measure': { readonly expected: string; readonly got: string };
}

/** Any problem of aggregation. */
export type AggregateProblem = ProblemOf<AggregateProblems>;
