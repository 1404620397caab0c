import { fail, type Failure, type IsoDate } from '../core/index.js';
import type { TermUnit } from '../law/index.js';
import type { ProblemOf } from '../model/index.js';
import { lengthProblem } from './length-problem.js';

/** A stretch of days on which a term does not run (thời gian bổ sung hồ sơ), half-open. */
export interface Stop {
  /** The first day not counted. */
  readonly from: IsoDate;
  /** The first day counted again; null while nobody knows when. */
  readonly before: IsoDate | null;
}

/** A term as it is to be counted (thời hạn). */
export interface TermToCount {
  /** The day of the event that starts it; not counted. */
  readonly from: IsoDate;
  /** How many units: a whole number, at least 1; at most 9999 days of any kind, 1200 months, 100 years. */
  readonly length: number;
  /** The unit. */
  readonly unit: TermUnit;
  /** When it did not run; in any order, and they may overlap. */
  readonly stopped?: readonly Stop[];
}

/** What a term may be refused for. */
export type TermProblem = ProblemOf<
  | 'calendar.bad-length'
  | 'calendar.backward-stop'
  | 'calendar.beyond-table'
  | 'law.no-rule-in-force'
  | 'law.below-confidence'
>;

/** The longest of each unit: beyond it a length is a slip. */
const LONGEST: Readonly<Record<TermUnit, number>> = {
  day: 9999,
  'working-day': 9999,
  'day-without-holidays': 9999,
  month: 1200,
  year: 100,
};

/**
 * Checks a term, which may come from data.
 *
 * @param term - What is to be counted.
 * @returns Every reason why it cannot be counted, or null.
 * @internal
 */
export const termProblems = ({ length, unit, stopped = [] }: TermToCount): Failure<TermProblem> | null => {
  const problems: TermProblem[] = (lengthProblem(length, 1, LONGEST[unit])?.problems ?? []).map((problem) => ({
    ...problem,
    path: ['length'],
  }));
  stopped.forEach(({ from, before }, i) => {
    if (before === null || before >= from) return;
    problems.push({
      code: 'calendar.backward-stop',
      severity: 'error',
      path: ['stopped', i],
      params: { from, before },
    });
  });
  const [problem, ...more] = problems;
  return problem === undefined ? null : fail(problem, ...more);
};
