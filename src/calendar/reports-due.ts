import { addDays, ok, type IsoDate, type Result } from '../core/index.js';
import { beforeADay, reportDeadlines, ruleInForce, type Actor, type ReportDeadline } from '../law/index.js';
import type { Basis } from '../model/index.js';
import { dayInYear, reportWrittenOn, type ReportKind, type ReportProblem } from './reporting-period.js';

/** By when one reporter sends a report, and to whom. */
export interface ReportDue {
  /** The form (biểu số). */
  readonly form: ReportDeadline['form'];
  /** Who reports. */
  readonly from: Actor;
  /** To whom, all by the same day. */
  readonly to: readonly Actor[];
  /** The day before which the report is to be sent, as the law puts it. */
  readonly before: IsoDate;
  /** The last day in time, on a strict reading of "before"; it does not move for a day off, since it is no term. */
  readonly lastDay: IsoDate;
  /** The provision, and the reading of its words. */
  readonly basis: readonly [Basis, Basis];
}

/**
 * Lists by when each reporter sends a statutory report (thời hạn gửi báo cáo).
 *
 * @param year - The year reported; 1900 to 9999.
 * @param kind - Half year or year.
 * @returns One entry a form, in order.
 * @throws `TypeError` for a year outside that range.
 * @failsWith `law.no-rule-in-force` for a report drawn up before 1/10/2024: the earlier circulars were not read.
 * @law 14/2024/TT-BCT điều 3 khoản 3; 38/2025/TT-BCT điều 29.
 * @example
 * ```ts
 * import { reportsDue } from 'industrial-clusters/calendar';
 * import { orThrow } from 'industrial-clusters/core';
 *
 * const department = orThrow(reportsDue(2026, 'year')).find(({ form }) => form === '04');
 * console.log(department?.lastDay); // => 2026-12-30
 * ```
 */
export const reportsDue = (year: number, kind: ReportKind): Result<readonly ReportDue[], ReportProblem> => {
  const on = reportWrittenOn(year, kind);
  const rule = ruleInForce(reportDeadlines, on);
  if (!rule.ok) return rule;
  const reading = ruleInForce(beforeADay, on);
  if (!reading.ok) return reading;
  const { basis: deadline } = rule.value;
  // A reading is of the words it is put upon: here those of the circular.
  const { provision, force } = deadline;
  const basis = [deadline, { ...reading.value.basis, provision, ...(force === undefined ? {} : { force }) }] as const;
  const due = rule.value.value.map(({ form, from, to, halfYearBefore, yearBefore }): ReportDue => {
    const before = dayInYear(year, kind === 'half' ? halfYearBefore : yearBefore);
    return { form, from, to, before, lastDay: addDays(before, -1), basis };
  });
  return ok(due);
};
