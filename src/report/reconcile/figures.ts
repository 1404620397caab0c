import type { Bound, LegalDate } from '../../core/index.js';

/** What a figure is about, as far as it says: two figures are compared only where nothing of it differs. */
export interface About {
  /** Whom it counts: `Hà Nội`, `43 clusters established 2018-2020`. */
  readonly population?: string;
  /** When it held. */
  readonly on?: LegalDate;
  /** Which boundaries of places it is drawn by: a name or the day they date from. */
  readonly boundaries?: string;
}

/** A figure somebody printed (số liệu công bố). */
export interface PublishedSide extends About {
  /** Decimal text as printed. */
  readonly value: string;
  /** What the print says of the true value. */
  readonly bound?: Bound;
  /** Digits after the point that the print vouches for; absent, as many as `value` has. Negative for round numbers: -1 for tens. */
  readonly digits?: number;
  /** Subtotals printed beside it, by group. */
  readonly subtotals?: Readonly<Record<string, string>>;
}

/** One thing beneath a computed figure; what it says beyond its value lets a difference be explained. */
export interface ReconciledItem {
  /** Which. */
  readonly id: string;
  /** Its value, where the figure is a sum; of a count, `1`. */
  readonly value?: string;
  /** Where the figure is a rate: the part. */
  readonly part?: string;
  /** The industrial land it is a part of, ha. */
  readonly industrial?: string;
  /** The gross area it lies in, ha. */
  readonly gross?: string;
  /** The group whose subtotal it belongs to. */
  readonly group?: string;
  /** The printed stages it stands in: one, or several that overlap. */
  readonly stages?: readonly string[];
  /** Its planned values by horizon: the later one includes the earlier. */
  readonly horizons?: Readonly<Record<string, string>>;
}

/** A figure that was worked out. */
export interface ComputedSide extends About {
  /** Decimal text, not rounded; of a rate, with more digits than the print. */
  readonly value: string;
  /** What the numbers beneath say of the true value. */
  readonly bound?: Bound;
  /** What vague days leave open. */
  readonly range?: { /** The least. */ readonly least: string /** The most. */; readonly most: string };
  /** What lies beneath; without it nothing can be explained but a bound. */
  readonly items?: readonly ReconciledItem[];
}
