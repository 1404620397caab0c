import type { ProblemOf, ReportProblems } from '../../model/index.js';

/** What a statutory form is told of. */
export type FormProblem = ProblemOf<keyof ReportProblems>;

/**
 * Tells what was given, shortly, for a sentence.
 *
 * @internal
 */
export const describe = (given: unknown): string => {
  if (given === null) return 'null';
  if (Array.isArray(given)) return 'array';
  if (typeof given === 'string') return given.slice(0, 40);
  return typeof given === 'number' || typeof given === 'boolean' ? String(given) : typeof given;
};
