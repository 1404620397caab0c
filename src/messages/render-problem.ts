import type { Code, Problem, ProblemParams } from '../model/index.js';
import type { Language } from './language.js';
import { aggregateSentences } from './problems/aggregate.js';
import { calendarSentences } from './problems/calendar.js';
import { contextSentences } from './problems/context.js';
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
    ...contextSentences.vi,
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
    ...contextSentences.en,
    ...gateSentences.en,
    ...intakeSentences.en,
    ...lawSentences.en,
    ...procedureSentences.en,
    ...reportSentences.en,
    ...selectionSentences.en,
  },
};

/** What a sentence shows where it was given something else than it asks for. */
const HOLE = /undefined|\[object /;

/** What a problem says; nothing where its code or its parameters are those of another version. */
const said = (code: string, problem: Problem, language: Language): string | undefined => {
  if (!Object.hasOwn(sentences[language], code)) return undefined;
  try {
    // The one cast: TypeScript cannot see that a code and its parameters belong together.
    const say = sentences[language][code as Code] as (params: unknown) => string;
    const text = say(problem.params);
    return HOLE.test(text) && !HOLE.test(JSON.stringify([problem.params])) ? undefined : text;
  } catch {
    return undefined;
  }
};

const codeOf = (problem: unknown): string => {
  try {
    const { code } = problem as Partial<Problem>;
    return typeof code === 'string' ? code : '';
  } catch {
    return '';
  }
};

const unsaid = {
  vi: (code: string) => `Phiên bản này của thư viện không diễn đạt được lỗi "${code}" với các tham số đã lưu.`,
  en: (code: string) => `This version of the library cannot put the problem "${code}" in words, as it was stored.`,
} as const;

/**
 * Says a problem in words. A pure function of its code and parameters: the same data, said in either language.
 *
 * @remarks
 * A problem may come back from a database, stored by another version of this library. One that this version has no words for, or whose
 * parameters it does not know, is called by its code; nothing is thrown.
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
  const code = codeOf(problem);
  return said(code, problem, language) ?? unsaid[language](code);
};

/** Every code of this library, for hosts that write their own sentences. */
export const CODES: readonly Code[] = /* @__PURE__ */ (() => Object.keys(sentences.en) as Code[])();
