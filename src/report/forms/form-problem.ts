import type { ProblemOf, ReportProblems } from '../../model/index.js';
import { fieldOf, type Misfit } from '../read-given.js';

/** What a statutory form is told of. */
export type FormProblem = ProblemOf<keyof ReportProblems>;

/**
 * Tells of what was given beside a form, and is not what it should be.
 *
 * @param misfit - What does not fit.
 * @returns The problem.
 * @internal
 */
export const badField = ({ path, ...params }: Misfit): FormProblem => ({
  code: 'report.bad-field',
  severity: 'error',
  path,
  params: { field: fieldOf(path), ...params },
});
