import type { Ternary } from '../core/index.js';
import { COUNT_NAMES, COUNTING, type CountName } from './counts.js';
import type { Moment, Subject } from './subjects.js';

/** One undertaking with the answer to every count: judged once, then counted as often as places and published figures ask. */
export interface JudgedSubject {
  /** The undertaking. */
  readonly subject: Subject;
  /** Whether each count counts it. */
  readonly claims: Readonly<Record<CountName, Ternary>>;
}

/**
 * Answers every count for one undertaking.
 *
 * @param subject - Which.
 * @param moment - When.
 * @returns The answers.
 * @internal
 */
export const judge = (subject: Subject, moment: Moment): JudgedSubject => ({
  subject,
  claims: Object.fromEntries(
    COUNT_NAMES.map((name) => [name, COUNTING[name].claim(subject, moment)]),
  ) as JudgedSubject['claims'],
});
