import type { Actor } from './actor.js';

/**
 * How a term counts its days: plain `ngày` (calendar days), `ngày làm việc` (working days), days without holidays, months, years.
 */
export type TermUnit = 'day' | 'working-day' | 'day-without-holidays' | 'month' | 'year';

/**
 * A term the law sets (thời hạn): how long, for whom, from which act.
 *
 * @remarks
 * The first day is not counted. A term in working days and a term in days are never interchangeable: 25 days are
 * about 18 working days.
 */
export interface Term {
  /** How many units. */
  readonly length: number;
  /** The unit. */
  readonly unit: TermUnit;
  /** Who must act within it. */
  readonly actor: Actor;
  /** To whom, when the act is a sending or a submission. */
  readonly to?: Actor;
  /** The act that starts it: an event type where the register has one. */
  readonly starts: string;
  /** The act that meets it: an event type where the register has one. */
  readonly ends?: string;
  /** Present when time spent on supplementing the dossier is not counted. */
  readonly stoppable?: true;
}
