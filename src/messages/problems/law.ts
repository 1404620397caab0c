import type { Confidence, LawProblems } from '../../model/index.js';
import { regimes } from '../../law/index.js';
import { confidenceWord } from '../confidence-word.js';
import { dateText } from '../date-text.js';
import type { Language } from '../language.js';
import { questionText } from '../question-text.js';
import type { Sentences } from '../sentences.js';

const titles: Readonly<Record<string, { readonly title: Readonly<Record<Language, string>> }>> = regimes;

/** Under which decree a dossier was asked about, where the caller said so. */
const under = (regime: string | undefined, language: Language): string => {
  if (regime === undefined) return '';
  const title = (Object.hasOwn(titles, regime) ? titles[regime]?.title[language] : undefined) ?? regime;
  return language === 'vi' ? ` theo ${title}` : ` under ${title}`;
};

const whether = (question: string | undefined, language: Language): string =>
  question === undefined
    ? ''
    : ` ${language === 'vi' ? 'Còn để ngỏ:' : 'Still open:'} ${questionText(question, language)}`;

const atLeastWords = (atLeast: Confidence, language: Language): string =>
  `${atLeast === 'text' ? '' : language === 'vi' ? 'ít nhất ' : 'at least '}${confidenceWord(atLeast, language)}`;

/** What is said of the law of a day: one sentence, and the open question after it. */
export const lawSentences: Sentences<LawProblems> = {
  en: {
    'law.no-rule-in-force': ({ rule, on, question, regime }) =>
      `No version of the rule ${rule} is known for ${dateText(on, 'en')}${under(regime, 'en')}.${whether(question, 'en')}`,
    'law.below-confidence': ({ rule, on, confidence, atLeast }) =>
      `For ${dateText(on, 'en')} the rule ${rule} is known only from ${confidenceWord(confidence, 'en')}; ${atLeastWords(atLeast, 'en')} was demanded.`,
  },
  vi: {
    'law.no-rule-in-force': ({ rule, on, question, regime }) =>
      `Chưa biết quy định ${rule} áp dụng cho ngày ${dateText(on, 'vi')}${under(regime, 'vi')}.${whether(question, 'vi')}`,
    'law.below-confidence': ({ rule, on, confidence, atLeast }) =>
      `Quy định ${rule} áp dụng cho ngày ${dateText(on, 'vi')} mới biết qua ${confidenceWord(confidence, 'vi')}; yêu cầu phải có ${atLeastWords(atLeast, 'vi')}.`,
  },
};
