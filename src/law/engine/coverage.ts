import type { Confidence } from '../../model/basis.js';
import type { OpenQuestionId } from '../open-questions/open-question-id.js';
import type { Force } from './force.js';
import type { Rule } from './rule.js';

/** One stretch of days of a rule: known with some confidence, or open. */
export type CoverageStretch =
  | { readonly force: Force; readonly known: true; readonly confidence: Confidence }
  | { readonly force: Force; readonly known: false; readonly question: OpenQuestionId };

/**
 * How far a rule is known, stretch by stretch, from 5/10/2009 on.
 *
 * @param rule - The rule asked about.
 * @returns The stretches, oldest first, without a day left out.
 * @example
 * ```ts
 * import { coverageOf, saturation } from 'industrial-clusters/law';
 *
 * console.log(coverageOf(saturation)[0]); // => {"force":{"from":"2009-10-05","before":"2017-07-15"},"known":false,"question":"105-2009-unread"}
 * ```
 */
export const coverageOf = (rule: Rule<unknown>): readonly CoverageStretch[] =>
  [
    ...rule.versions.map(({ force, confidence }): CoverageStretch => ({ force, known: true, confidence })),
    ...(rule.gaps ?? []).map(({ force, question }): CoverageStretch => ({ force, known: false, question })),
  ].sort((a, b) => (a.force.from < b.force.from ? -1 : 1));
