import { addBounds, type Bound, type IsoDate, type Span } from '../core/index.js';
import { textOfUnits, unitsOf } from '../core/decimal-text.js';
import type { Indicator } from '../model/index.js';
import { latestValue, type LatestValue, type NumericObservation, type Reading } from './latest-value.js';

/** The indicators a period report totals. */
export const TOTALLED = [
  'tenants.total',
  'tenants.households',
  'tenants.enterprises',
  'workers',
  'budget.paid',
  'area.total',
] as const satisfies readonly Indicator[];

/** One of {@link TOTALLED}. */
export type TotalledIndicator = (typeof TOTALLED)[number];

/** Values of one day that disagree: listed under the total, and not in it. */
export interface Conflict {
  /** Whose. */
  readonly about: string;
  /** The values, each with its observation. */
  readonly values: readonly Reading[];
}

/** A value whose digits have been the same for long: carried on, perhaps, rather than counted again. */
export interface Unchanged {
  /** Whose. */
  readonly about: string;
  /** The value. */
  readonly value: string;
  /** Since when. */
  readonly since: IsoDate;
}

/** A total that tells what lies beneath it. Missing is not zero. */
export interface IndicatorTotal<I extends Indicator = TotalledIndicator> {
  /** What was totalled. */
  readonly indicator: I;
  /** The sum of the values taken, canonical decimal text in the indicator's unit; `null` when none was. */
  readonly value: string | null;
  /** What the printed numbers beneath let one say of the true sum. */
  readonly bound?: Bound;
  /** How many subjects there are: those taken, in conflict and missing. */
  readonly subjects: number;
  /** How many of them gave a value. */
  readonly taken: number;
  /** How many have none. */
  readonly missing: number;
  /** How many of those taken may be of a day after the last: they have no day, or a vague one. */
  readonly undated: number;
  /** The oldest day beneath the total. */
  readonly oldest: IsoDate | null;
  /** The newest day beneath it. */
  readonly newest: IsoDate | null;
  /** Subjects whose latest values disagree. */
  readonly conflicts: readonly Conflict[];
  /** Subjects whose digits have been unchanged for long. */
  readonly unchanged: readonly Unchanged[];
}

/** Hectares have six digits after the point; counts and money have none, and then six zeros do no harm. */
const SCALE = 6;
const exactUnits = (text: string): bigint => {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole) * 1_000_000n + BigInt(unitsOf(fraction === '' ? '0' : `0.${fraction}`, SCALE));
};
const sumOf = (readings: readonly Reading[]): string =>
  textOfUnits(
    readings.reduce((sum, r) => sum + exactUnits(r.value), 0n),
    SCALE,
  );

/**
 * Totals one indicator over some subjects, each with its latest value.
 *
 * @param indicator - What to total.
 * @param subjects - Whose values, in order; one without observations counts as missing.
 * @param observationsOf - The observations of one subject and this indicator.
 * @param span - The stretch of time of the report.
 * @param on - Its last day.
 * @returns The total and what lies beneath it.
 * @internal
 */
export const totalIndicator = <I extends Indicator>(
  indicator: I,
  subjects: readonly string[],
  observationsOf: (about: string) => readonly NumericObservation[],
  span: Span,
  on: IsoDate,
): IndicatorTotal<I> => {
  const values = subjects.map((about): LatestValue & { readonly about: string } => ({
    about,
    ...latestValue(observationsOf(about), span, on),
  }));
  const taken = values.flatMap((v) => v.taken ?? []);
  const days = taken.flatMap((r) => r.day ?? []).sort();
  const bound = taken.reduce<Bound | undefined>((sum, r) => addBounds(sum, r.bound), undefined);
  const conflicts = values.filter((v) => v.conflicting.length > 0);
  return {
    indicator,
    value: taken.length === 0 ? null : sumOf(taken),
    ...(bound === undefined ? {} : { bound }),
    subjects: subjects.length,
    taken: taken.length,
    missing: subjects.length - taken.length - conflicts.length,
    undated: taken.filter((r) => r.day === null).length,
    oldest: days[0] ?? null,
    newest: days.at(-1) ?? null,
    conflicts: conflicts.map(({ about, conflicting }) => ({ about, values: conflicting })),
    unchanged: values.flatMap(({ about, taken: reading, unchangedSince }) =>
      reading === undefined || unchangedSince === undefined
        ? []
        : [{ about, value: reading.value, since: unchangedSince }],
    ),
  };
};
