import type { Bound, LegalDate, Span } from '../core/index.js';

/** What published figures speak of. Kept apart from {@link Indicator}: these are counts and sums over many clusters, made by others. */
export const STATED = [
  'count.under-appraisal',
  'count.at-investor-selection',
  'count.established',
  'count.due-to-break-ground',
  'count.broken-ground',
  'count.not-broken-ground',
  'count.planned-to-break-ground',
  'count.operating',
  'detailed-plan.unapproved',
  'tenants.total',
  'workers',
  'budget.paid',
] as const;

/** The name of what a published figure speaks of. */
export type Stated = (typeof STATED)[number];

/** Whom or what a published figure is about. */
export interface Scope {
  /** As printed: `Hà Nội`, `43 clusters established 2018-2020`. */
  readonly label: string;
  /** The places it covers, when it covers some and not all. */
  readonly places?: readonly string[];
}

/** When a published figure held: on a day, or over a stretch of time. */
export type StatedWhen =
  | {
      /** The day it stood so. */
      readonly asOf: LegalDate;
    }
  | {
      /** The stretch of time it counts. */
      readonly over: Span;
    };

/** A figure somebody published. It is never forced to agree with what the register computes. */
export type Statement = {
  /** The register's own key. */
  readonly id: string;
  /** Whom it is about. */
  readonly scope: Scope;
  /** What it speaks of. */
  readonly indicator: Stated;
  /** Canonical decimal text (VND for money); absent where the source states a fact without a number. */
  readonly value?: string;
  /** What the printed number says of the true one; absent when exact. */
  readonly bound?: Bound;
  /** When it was published. */
  readonly published?: LegalDate;
  /** Where it was read. */
  readonly source: string;
} & StatedWhen;
