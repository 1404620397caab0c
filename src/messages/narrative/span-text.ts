import { halfYear, quarterYear, wholeYear, addDays, type LegalDate, type Span } from '../../core/index.js';
import { dateText } from '../date-text.js';
import type { Language } from '../language.js';

/** The calendar period that a stretch of time is, as a date of reduced precision; undefined when it is none. */
const periodOf = (span: Span): LegalDate | undefined => {
  const year = Number(span.from.slice(0, 4));
  const periods: readonly (readonly [string, Span])[] = [
    ['', wholeYear(year)],
    ['-H1', halfYear(year, 1)],
    ['-H2', halfYear(year, 2)],
    ['-Q1', quarterYear(year, 1)],
    ['-Q2', quarterYear(year, 2)],
    ['-Q3', quarterYear(year, 3)],
    ['-Q4', quarterYear(year, 4)],
  ];
  const found = periods.find(([, p]) => p.from === span.from && p.before === span.before);
  return found === undefined ? undefined : (`${String(year)}${found[0]}` as LegalDate);
};

/**
 * Names a stretch of time: `6 tháng đầu năm 2022` where it is a calendar period, else by its first and last day.
 *
 * @param span - Which.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @internal
 */
export const spanText = (span: Span, language: Language): string => {
  const period = periodOf(span);
  if (period !== undefined) return dateText(period, language);
  const [first, last] = [dateText(span.from, language), dateText(addDays(span.before, -1), language)];
  return language === 'vi' ? `thời gian từ ${first} đến ${last}` : `the time from ${first} to ${last}`;
};
