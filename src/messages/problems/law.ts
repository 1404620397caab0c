import type { LawProblems } from '../../model/index.js';
import type { Sentences } from '../sentences.js';

/** One sentence a code, in both languages. */
export const lawSentences: Sentences<LawProblems> = {
  en: {
    'law.no-rule-in-force': ({ rule, on, question }) =>
      `No version of ${rule} is known for ${on}${question === undefined ? '' : ` (open question: ${question})`}.`,
    'law.below-confidence': ({ rule, on, confidence, atLeast }) =>
      `${rule} is known for ${on} only as ${confidence}; ${atLeast} was demanded.`,
  },
  vi: {
    'law.no-rule-in-force': ({ rule, on, question }) =>
      `Chưa biết quy định ${rule} áp dụng cho ngày ${on}${question === undefined ? '' : ` (còn để ngỏ: ${question})`}.`,
    'law.below-confidence': ({ rule, on, confidence, atLeast }) =>
      `Quy định ${rule} ngày ${on} mới biết ở mức ${confidence}; yêu cầu mức ${atLeast}.`,
  },
};
