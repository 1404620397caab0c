import { fail, type Failure } from '../../core/index.js';
import type { Readable } from '../../model/index.js';
import type { Assumption } from '../assumption.js';
import { cleanText, excerpt } from './clean-text.js';
import type { TextProblem } from './text-problem.js';

/** The longest text in which a number, a day or a name is looked for. A paragraph is none, and a megabyte costs nothing. */
const MOST = 400;

/** A text worth reading, and how a problem shows it. */
interface Opened {
  readonly ok: true;
  /** Cleaned, without marks of footnotes and the full stop of a sentence. */
  readonly value: string;
  /** Whether marks were dropped. */
  readonly assumed: readonly Assumption[];
  /** As given, cut short. */
  readonly shown: string;
}

// (*), * and [1]; a star before a number multiplies, and brackets with nothing before them hold the text itself.
const marks = / ?\(\*+\)| ?\*+(?! ?\d)|(?!^) ?\[\d{1,2}\]/g;

const isNumber: ReadonlySet<Readable> = /* @__PURE__ */ new Set<Readable>(['area', 'money', 'percent', 'count']);

// After the digits of a quantity a dot may be what is left of its decimals.
const withoutStop = (text: string, expected: Readable): string =>
  text.replace(isNumber.has(expected) ? /([\p{L}%)]) ?[.;]$/u : /([\p{L}\p{N})]) ?[.;]$/u, '$1');

/**
 * Cleans a text, unless it is empty, far too long or no text at all: cells are handed over as they come.
 *
 * @param text - As given.
 * @param expected - What it should be.
 * @returns The text, or why it is not read.
 * @internal
 */
export const openText = (text: unknown, expected: Readable): Opened | Failure<TextProblem> => {
  if (text === null || text === undefined)
    return fail({ code: 'intake.empty', severity: 'error', params: { expected } });
  if (typeof text !== 'string') {
    const params = { expected, text: typeof text, at: typeof text };
    return fail({ code: 'intake.unreadable', severity: 'error', params });
  }
  if (text.length > MOST) {
    return fail({ code: 'intake.too-long', severity: 'error', params: { length: text.length, most: MOST } });
  }
  const cleaned = cleanText(text);
  // A mark alone is what the cell says.
  const plain = cleaned.replace(marks, '').trim() || cleaned;
  const value = expected === 'text' ? plain : withoutStop(plain, expected);
  if (value === '') return fail({ code: 'intake.empty', severity: 'error', params: { expected } });
  return { ok: true, value, assumed: plain === cleaned ? [] : ['aside-dropped'], shown: excerpt(text) };
};
