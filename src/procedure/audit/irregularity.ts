import type { IsoDate, LegalDate } from '../../core/index.js';
import type { Actor, TermUnit } from '../../law/index.js';
import type { Basis, Problem } from '../../model/index.js';
import type { ActStep } from '../act.js';
import type { TermId } from '../terms/term-id.js';
import type { Saved } from './saved-by.js';

/** An act that the law or the custom of its own day would have refused. */
export interface RefusedAct {
  /** Discriminant. */
  readonly kind: 'act';
  /** Its entry. */
  readonly event: string;
  /** Its step. */
  readonly step: ActStep;
  /** Its day, as vague as the papers are. */
  readonly on: LegalDate;
  /**
   * `certain`: on every day the papers allow, and whatever the cluster is; `possible`: on some, or unless it is a craft village's or lies in the uplands, or unless a document
   * that the register has from a later day had been made before as well, or unless a large cluster of before 5/10/2009 was full or cleared.
   */
  readonly certainty: 'certain' | 'possible';
  /** Every reason, of the first of those days. */
  readonly problems: readonly [Problem, ...Problem[]];
  /** A transitional rule that may save it. */
  readonly saved?: Saved;
}

/** A term that was not kept. */
export interface LateAct {
  /** Discriminant. */
  readonly kind: 'late';
  /** The entry that met the term, too late. */
  readonly event: string;
  /** Its step. */
  readonly step: ActStep;
  /** Its day. */
  readonly on: LegalDate;
  /** Whether it was late whatever the vague days are. */
  readonly certainty: 'certain' | 'possible';
  /** Which term; `regularise`: a cluster of before 5/10/2009 was to be settled before a day that the law names. */
  readonly term: TermId | 'regularise';
  /** Who was late. */
  readonly actor: Actor;
  /** The entry it started from; absent where the law names a day. */
  readonly start?: string;
  /** The last day in time; with vague days, the latest it could be. */
  readonly due: IsoDate;
  /** By how many days; with vague days, at least this many when certain, at most when possible. */
  readonly by: number;
  /** Which days are counted. */
  readonly unit: TermUnit;
  /** What it rests on. */
  readonly basis: readonly Basis[];
}

/** What was irregular in a history. */
export type Irregularity = RefusedAct | LateAct;
