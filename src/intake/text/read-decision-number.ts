import { fail, ok, type LegalDate, type Result } from '../../core/index.js';
import type { Assumption } from '../assumption.js';
import { readLegalDate } from '../date/read-legal-date.js';
import { foldText } from './clean-text.js';
import { openText } from './open-text.js';
import type { TextProblem } from './text-problem.js';

/** The number of a document, read from text. */
export interface ReadDecision {
  /** As papers write it, without spaces: `1292/QĐ-UBND`. */
  readonly number: string;
  /** The year in the number, which documents that set rules carry (`27/2020/QĐ-UBND`) and single decisions do not. */
  readonly year?: number;
  /** The day printed beside it, where there is one. */
  readonly on?: LegalDate;
  /** What was taken for granted; empty when the text alone decides. */
  readonly assumed: readonly Assumption[];
}

/** Signs of documents whose marks are often lost. */
const signs: Readonly<Record<string, string>> = {
  qd: 'QĐ',
  nd: 'NĐ',
  hdnd: 'HĐND',
  hd: 'HĐ',
  ttr: 'TTr',
};

const head =
  /^(?:(?:quyet dinh(?: thanh lap)?|qd|nghi dinh|nghi quyet|thong tu|thong bao|van ban|cong van|to trinh)(?=[ :]):? ?)?(?:so:? )?/;
const shape =
  /^(\d{1,6}[a-z]?)\/(?:((?:19|20)\d\d)\/)?([a-zđ]+\d*(?:-[a-zđ]+)*)(?:[,;]? ?\(?(?:(?:ngay|ky ngay|ban hanh ngay|of|dated) ?(.+?)|(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))\)?)?$/;
/** Who issued it, and about what. */
const beside = / (?:cua|ve viec|v\/v|ve) \D.*$/;
const numbers = /\d\/(?:(?:19|20)\d\d\/)?[a-zđ]+-[a-zđ]/g;
const joined = /\.\.|[;&]|\bone of\b|\bva\b|\bhoac\b|\band\b|\d\/\d+\/\d+\/[a-z]/;

const restored = (sign: string, printed: string): string => signs[foldText(sign)] ?? printed.toUpperCase();

/**
 * Reads the number of a decision (số quyết định), and the day beside it where one is printed: `Quyết định số 2797/QĐ-UBND ngày 26/6/2020`.
 *
 * @remarks
 * Spaces go; lost marks come back for the usual signs (`QD` is `QĐ`) and are told. A set of numbers (`4754..4757/QĐ-UBND`) is none.
 *
 * @param text - As printed.
 * @returns The number; or `intake.empty`, `intake.too-long`, `intake.unreadable` or `intake.several-numbers`.
 * @example
 * ```ts
 * import { readDecisionNumber } from 'industrial-clusters/intake';
 *
 * const decision = readDecisionNumber('1292 / QD-UBND');
 * console.log(decision.ok && decision.value); // => {"number":"1292/QĐ-UBND","assumed":["marks-restored"]}
 * ```
 */
export const readDecisionNumber = (text: string): Result<ReadDecision, TextProblem> => {
  const opened = openText(text, 'decision');
  if (!opened.ok) return opened;
  const { value, shown } = opened;
  const folded = foldText(value);
  // Folding keeps one letter for one letter, so that places in both texts agree.
  const numbered = folded.replace(head, '');
  const bare = numbered.replace(beside, '');
  const tight = bare.replace(/ ?([/-]) ?/g, '$1');
  const printed = value.slice(folded.length - numbered.length).replace(/ ?([/-]) ?/g, '$1');
  const several = (numbered.replace(/ ?([/-]) ?/g, '$1').match(numbers)?.length ?? 0) > 1;
  const found = several ? null : shape.exec(tight);
  if (found === null) {
    if (several || joined.test(folded))
      return fail({ code: 'intake.several-numbers', severity: 'error', params: { text: shown } });
    const params = { expected: 'decision' as const, text: shown, at: shown };
    return fail({ code: 'intake.unreadable', severity: 'error', params });
  }
  const [, number = '', year, sign = '', said, day = said] = found;
  const from = tight.indexOf(sign, number.length);
  const asPrinted = printed.slice(from, from + sign.length);
  const official = sign
    .split('-')
    .map((part, i) => restored(part, asPrinted.split('-')[i] ?? part))
    .join('-');
  const dated = day === undefined ? null : readLegalDate(day);
  if (dated !== null && !dated.ok) return dated;
  const restoredMarks = official.toUpperCase() === asPrinted.toUpperCase() ? [] : (['marks-restored'] as const);
  const dropped = bare === numbered ? opened.assumed : (['aside-dropped'] as const);
  const assumed: readonly Assumption[] = [...dropped, ...restoredMarks];
  return ok({
    number: [number, ...(year === undefined ? [] : [year]), official].join('/'),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(dated === null ? {} : { on: dated.value.value }),
    assumed: dated === null ? assumed : [...assumed, ...dated.value.assumed],
  });
};
