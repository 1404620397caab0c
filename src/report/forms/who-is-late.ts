import { reportsDue, type ReportProblem } from '../../calendar/index.js';
import { daysBetween, ok, type IsoDate, type Result } from '../../core/index.js';
import type { Actor } from '../../law/index.js';
import type { ReportPeriod } from './form-code.js';
import type { Reporter } from './roll-up.js';

/** Where a report stands on a day. `not-yet` can still be in time. */
export type ReportStanding = 'in-time' | 'late' | 'not-yet' | 'missing';

/** A report that was received. */
export interface Received extends Reporter {
  /** When it was sent. */
  readonly on: IsoDate;
}

/** One reporter on a day. */
export interface ReporterStanding extends Reporter {
  /** Where the report stands. */
  readonly standing: ReportStanding;
  /** The last day in time. */
  readonly lastDay: IsoDate;
  /** To whom it goes. */
  readonly to: readonly Actor[];
  /** When it was sent, where it was. */
  readonly sent?: IsoDate;
  /** Days after the last day: sent, or gone by without (unit: days); absent when in time. */
  readonly daysLate?: number;
}

const keyOf = ({ form, by }: Reporter): string => JSON.stringify([form, by]);

/**
 * Tells who has reported, who was late and who is missing on a day.
 *
 * @param period - Which report.
 * @param expected - Who is to report.
 * @param received - What was received; of several from one reporter the first counts, and what was sent after the day is not yet known.
 * @param on - The day asked about.
 * @returns One entry a reporter, in the order given.
 * @throws `TypeError` for a year outside 1900 to 9999.
 * @failsWith `law.no-rule-in-force` for a report drawn up before 1/10/2024.
 * @law 14/2024/TT-BCT điều 3 khoản 3.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { orThrow } from 'industrial-clusters/core';
 * import { whoIsLate } from 'industrial-clusters/report';
 *
 * const expected = [{ form: '03', by: 'A' }, { form: '03', by: 'B' }] as const;
 * const received = [{ form: '03', by: 'A', on: isoDate('2026-06-26') }] as const;
 * const standings = orThrow(whoIsLate({ year: 2026, kind: 'half' }, expected, received, isoDate('2026-06-28')));
 * console.log(standings.map(({ by, standing, daysLate }) => [by, standing, daysLate])); // => [["A","late",2],["B","missing",4]]
 * ```
 */
export const whoIsLate = (
  { year, kind }: ReportPeriod,
  expected: readonly Reporter[],
  received: readonly Received[],
  on: IsoDate,
): Result<readonly ReporterStanding[], ReportProblem> => {
  const dues = reportsDue(year, kind);
  if (!dues.ok) return dues;
  const firstSent = new Map<string, IsoDate>();
  for (const report of received) {
    const first = firstSent.get(keyOf(report));
    if (report.on <= on && (first === undefined || report.on < first)) firstSent.set(keyOf(report), report.on);
  }
  const standings = expected.flatMap(({ form, by }): readonly ReporterStanding[] => {
    const due = dues.value.find((d) => d.form === form);
    if (due === undefined) return [];
    const { lastDay, to } = due;
    const sent = firstSent.get(keyOf({ form, by }));
    const isLate = (sent ?? on) > lastDay;
    const standing = sent === undefined ? (isLate ? 'missing' : 'not-yet') : isLate ? 'late' : 'in-time';
    return [
      {
        form,
        by,
        standing,
        lastDay,
        to,
        ...(sent === undefined ? {} : { sent }),
        ...(isLate ? { daysLate: daysBetween(lastDay, sent ?? on) } : {}),
      },
    ];
  });
  return ok(standings);
};
