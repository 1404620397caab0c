import type { Calendar } from '../calendar/index.js';
import type { Regime } from '../law/index.js';
import type { Confidence, History, Register } from '../model/index.js';
import type { Facts } from './facts.js';
import type { ProvincialChoices } from './provincial-choices.js';

/** Everything an act is judged by beside the register. All optional: hosts give what they know. */
export interface Context {
  /** What is known beside the register. */
  readonly facts?: Facts;
  /** What the province has decided where the law leaves it to decide. */
  readonly choices?: ProvincialChoices;
  /** Whose working days; absent, the official ones of public servants. */
  readonly calendar?: Calendar;
  /** The weakest evidence accepted for a rule; weaker rules then neither allow nor refuse. Absent: any. */
  readonly atLeast?: Confidence;
  /**
   * Whether the register holds every act of the undertaking: then an act without an entry was not done. Absent: `partial`, and an act
   * without an entry is unknown.
   */
  readonly records?: 'partial' | 'complete';
  /** The regime that governs the dossier, where the caller has settled it; absent, the regime is read from the day and the history. */
  readonly regime?: Regime;
}

/** What an act is judged against: a register, or a host's own events with what else it keeps. */
export type Records = History & Partial<Pick<Register, 'undertakings' | 'clusters'>>;
