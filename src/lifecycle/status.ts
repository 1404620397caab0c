import type { IsoDate, LegalDate } from '../core/index.js';
import type { EventType, Fact, Stage } from '../model/index.js';

/** The first act of a type that has, or may have, happened by the day. */
export interface Milestone {
  /** Id of the event. */
  readonly event: string;
  /** Its day, as vague as the papers are. */
  readonly on: LegalDate;
  /** Whether it lies on or before the day asked about, for every choice of days. */
  readonly certain: boolean;
}

/** Where an undertaking stands on a day. It carries its day, so that nobody passes a second, different one. */
export interface Status {
  /** The undertaking. */
  readonly undertaking: string;
  /** The day asked about. */
  readonly on: IsoDate;
  /** One word, every date read as late as it may be; by precedence of the facts. */
  readonly stage: Stage;
  /** Every stage the dates allow, in the order of the ladder; one entry means certain. */
  readonly couldBe: readonly Stage[];
  /** The facts beneath. */
  readonly facts: {
    /** These hold for every choice of days. */
    readonly certain: readonly Fact[];
    /** These hold for some choice of days; includes the certain ones. */
    readonly possible: readonly Fact[];
  };
  /** The first act of each type. Acts repeat (a council may be formed twice): the events have them all. */
  readonly milestones: { readonly [T in EventType]?: Milestone };
}
