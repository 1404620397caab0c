import { addDays, legalDate, windowOf, type IsoDate, type LegalDate, type Span } from '../../core/index.js';
import { dateText } from '../date-text.js';
import type { Language } from '../language.js';

const parts = ['', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'];

/**
 * The calendar period that lies between two days, as a date of reduced precision.
 *
 * @param first - Its first day.
 * @param last - Its last day.
 * @returns The year, half year, quarter or month; undefined when it is none.
 * @internal
 */
export const periodOf = (first: IsoDate, last: IsoDate): LegalDate | undefined =>
  [...parts.map((part) => legalDate(first.slice(0, 4) + part)), legalDate(first.slice(0, 7))].find((period) => {
    const { earliest, latest } = windowOf(period);
    return earliest === first && latest === last;
  });

/**
 * Names a stretch of time: `6 tháng đầu năm 2022` where it is a calendar period, else by its first and last day.
 *
 * @param span - Which.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @internal
 */
export const spanText = ({ from, before }: Span, language: Language): string => {
  const end = addDays(before, -1);
  const period = periodOf(from, end);
  if (period !== undefined) return dateText(period, language);
  const [first, last] = [dateText(from, language), dateText(end, language)];
  return language === 'vi' ? `thời gian từ ${first} đến ${last}` : `the time from ${first} to ${last}`;
};
