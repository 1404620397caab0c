import { fail, type Failure } from '../../core/index.js';
import type { Readable } from '../../model/index.js';
import { cleanText, excerpt } from './clean-text.js';
import type { TextProblem } from './text-problem.js';

/** The longest text in which a number, a day or a name is looked for. A paragraph is none, and a megabyte costs nothing. */
const MOST = 400;

/** A text worth reading, and how a problem shows it. */
interface Opened {
  readonly ok: true;
  /** Cleaned. */
  readonly value: string;
  /** As given, cut short. */
  readonly shown: string;
}

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
  const value = cleanText(text);
  if (value === '') return fail({ code: 'intake.empty', severity: 'error', params: { expected } });
  return { ok: true, value, shown: excerpt(text) };
};
