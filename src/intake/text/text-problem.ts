import type { ProblemOf } from '../../model/index.js';

/** What may be wrong with one text. */
export type TextProblem = ProblemOf<
  | 'intake.empty'
  | 'intake.too-long'
  | 'intake.unreadable'
  | 'intake.ambiguous'
  | 'intake.missing-unit'
  | 'intake.wrong-unit'
  | 'intake.foreign-currency'
  | 'intake.range'
  | 'intake.not-whole'
  | 'intake.out-of-range'
  | 'intake.no-such-day'
  | 'intake.incomplete-date'
  | 'intake.relative-date'
  | 'intake.several-numbers'
  | 'intake.several-names'
>;
