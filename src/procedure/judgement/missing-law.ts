import type { LawProblem } from '../../law/index.js';
import type { Missing } from '../missing.js';

/**
 * Turns a refusal of the law room into what is missing.
 *
 * @param problem - Why no version answers.
 * @returns Which rule, and why it does not answer.
 */
export const missingLaw = (problem: LawProblem): Missing =>
  problem.code === 'law.below-confidence'
    ? { kind: 'law', id: problem.params.rule, confidence: problem.params.confidence }
    : {
        kind: 'law',
        id: problem.params.rule,
        ...(problem.params.question === undefined ? {} : { question: problem.params.question }),
      };
