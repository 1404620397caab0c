import { addDays, ok, type IsoDate, type Result, type Span } from '../core/index.js';
import { isIsoDate, writeDay } from '../core/iso-date.js';
import { reportCutOff, ruleInForce, type DayOfYear } from '../law/index.js';
import type { Basis, ProblemOf } from '../model/index.js';

/** A periodic report of the statutory forms: of the half year (báo cáo 6 tháng) or of the year (báo cáo hằng năm). There is none of the second half. */
export type ReportKind = 'half' | 'year';

/** The days whose data a report takes in. */
export interface ReportingPeriod {
  /** From the first day, before the day after the last. */
  readonly span: Span;
  /** The provision. */
  readonly basis: Basis;
}

/** What a question about reports is refused with. */
export type ReportProblem = ProblemOf<'law.no-rule-in-force' | 'law.below-confidence'>;

/**
 * Names a day of a year.
 *
 * @param year - Calendar year.
 * @param dayOfYear - Month and day.
 * @returns That day.
 * @throws `TypeError` for a year outside 1900 to 9999.
 * @internal
 */
export const dayInYear = (year: number, { month, day }: DayOfYear): IsoDate => {
  const named = writeDay(year, month, day);
  if (isIsoDate(named)) return named;
  throw new TypeError(`no such day in ${String(year)}`);
};

/** The month in which the report is drawn up: its law is the report's. */
const writtenIn: Readonly<Record<ReportKind, DayOfYear>> = {
  half: { month: 6, day: 15 },
  year: { month: 12, day: 15 },
};

/**
 * The day whose law governs a report: the first after its period.
 *
 * @param year - The year reported.
 * @param kind - Half year or year.
 * @returns That day.
 * @internal
 */
export const reportWrittenOn = (year: number, kind: ReportKind): IsoDate => dayInYear(year, writtenIn[kind]);

/**
 * The days whose data a statutory report takes in (thời gian chốt số liệu): not the calendar's half year or year.
 *
 * @remarks
 * Both begin on 15 December of the year before, so that the year contains the half year.
 *
 * @param year - The year reported; 1901 to 9998.
 * @param kind - Half year or year.
 * @returns The period, half-open, with its provision.
 * @throws `TypeError` for a year outside that range.
 * @failsWith `law.no-rule-in-force` for a report drawn up before 1/10/2024: the earlier circulars were not read.
 * @law 14/2024/TT-BCT điều 3 khoản 2.
 * @example
 * ```ts
 * import { reportingPeriod } from 'industrial-clusters/calendar';
 * import { orThrow } from 'industrial-clusters/core';
 *
 * console.log(orThrow(reportingPeriod(2026, 'half')).span); // => {"from":"2025-12-15","before":"2026-06-15"}
 * ```
 */
export const reportingPeriod = (year: number, kind: ReportKind): Result<ReportingPeriod, ReportProblem> => {
  const rule = ruleInForce(reportCutOff, reportWrittenOn(year, kind));
  if (!rule.ok) return rule;
  const { first, last } = kind === 'half' ? rule.value.value.halfYear : rule.value.value.year;
  const span = { from: dayInYear(year - 1, first), before: addDays(dayInYear(year, last), 1) };
  return ok({ span, basis: rule.value.basis });
};
