import type { Code, Problem, ProblemParams } from '../model/index.js';
import type { Language } from './language.js';
import { aggregateSentences } from './problems/aggregate.js';
import { calendarSentences } from './problems/calendar.js';
import { gateSentences } from './problems/gate.js';
import { intakeSentences } from './problems/intake.js';
import { lawSentences } from './problems/law.js';
import { procedureSentences } from './problems/procedure.js';
import { reportSentences } from './problems/report.js';
import { selectionSentences } from './problems/selection.js';
import type { Sentences } from './sentences.js';

/** All rooms together; a code that none of them puts in words does not compile. */
const sentences: Sentences<ProblemParams> = {
  vi: {
    ...aggregateSentences.vi,
    ...calendarSentences.vi,
    ...gateSentences.vi,
    ...intakeSentences.vi,
    ...lawSentences.vi,
    ...procedureSentences.vi,
    ...reportSentences.vi,
    ...selectionSentences.vi,
  },
  en: {
    ...aggregateSentences.en,
    ...calendarSentences.en,
    ...gateSentences.en,
    ...intakeSentences.en,
    ...lawSentences.en,
    ...procedureSentences.en,
    ...reportSentences.en,
    ...selectionSentences.en,
  },
};

/**
 * Says a problem in words. A pure function of its code and parameters: the same data, said in either language.
 *
 * @param problem - Any problem of this library.
 * @param language - `vi` or `en`.
 * @returns One sentence.
 * @example
 * ```ts
 * import { readRegister, renderProblem } from 'industrial-clusters';
 * const { problems } = readRegister([]);
 * console.log(problems.map((p) => renderProblem(p, 'en'))); // => ["A register is an object; this is a list."]
 * ```
 */
export const renderProblem = (problem: Problem, language: Language): string => {
  // The one cast: TypeScript cannot see that a code and its parameters belong together.
  const say = sentences[language][problem.code] as (params: Problem['params']) => string;
  return say(problem.params);
};

/** Every code of this library, for hosts that write their own sentences. */
export const CODES: readonly Code[] = /* @__PURE__ */ (() => Object.keys(sentences.en) as Code[])();
