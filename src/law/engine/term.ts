import type { EventType } from '../../model/event.js';
import type { Actor } from './actor.js';

/**
 * How a term counts its days: plain `ngày` (calendar days), `ngày làm việc` (working days), days without holidays, months, years.
 */
export type TermUnit = 'day' | 'working-day' | 'day-without-holidays' | 'month' | 'year';

/**
 * The act from which a term runs, or that meets it: a step of the register where there is one, else an act that only the law names.
 */
export type TermEvent =
  | EventType
  | 'reception-closed'
  | 'service-regulation-approved'
  | 'recovery-notice'
  | 'opinion-asked'
  | 'task-begun'
  | 'task-submitted'
  | 'plan-begun'
  | 'plan-submitted'
  | 'asset-change';

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
  /** The act that starts it. */
  readonly starts: TermEvent;
  /** The act that meets it. */
  readonly ends?: TermEvent;
  /** Present when time spent on supplementing the dossier is not counted. */
  readonly stoppable?: true;
}
