/**
 * How a term is counted where the law leaves it open, or where practice departs from it.
 *
 * @remarks
 * Only `firstDay: 'excluded'` rests on the text of the law. Each of the others is a reading: an answer that turns on one
 * says so in its basis, as an `assumption`.
 */
export interface CountingPolicies {
  /**
   * From when an act received late in the day counts. `event-day`: from its own day. `next-working-day`: as if it had come
   * on the next one. The decree on one-stop offices (61/2018/NĐ-CP, điều 18 khoản 2-3) lets a file received after 15:00 be handed on
   * then; it does not say that the term starts later. The caller knows the hour.
   */
  readonly start: 'event-day' | 'next-working-day';
  /** The first day of the term (ngày đầu tiên). `counted` is a practice seen in effective dates, against the civil code. */
  readonly firstDay: 'excluded' | 'counted';
  /** A term that ends on a weekday off in lieu of a holiday, or exchanged for a Saturday: the civil code speaks of weekends and holidays only. */
  readonly lieuOrSwappedDay: 'rolls' | 'stays';
  /** A term that ends on a Saturday on which offices work: a weekend by the words of the civil code. */
  readonly workedWeekend: 'rolls' | 'stays';
  /** What a term "without holidays" leaves out: the holidays the law names, or their days in lieu as well. */
  readonly withoutHolidays: 'named' | 'named-and-in-lieu';
}

/**
 * The policies used when the caller names none.
 *
 * @example
 * ```ts
 * import { DEFAULT_POLICIES } from 'industrial-clusters/calendar';
 * console.log(DEFAULT_POLICIES.lieuOrSwappedDay); // => rolls
 * ```
 */
export const DEFAULT_POLICIES: CountingPolicies = {
  start: 'event-day',
  firstDay: 'excluded',
  lieuOrSwappedDay: 'rolls',
  workedWeekend: 'stays',
  withoutHolidays: 'named',
};
