import type { IsoDate, LegalDate } from '../core/index.js';
import type { Language } from './language.js';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const roman = ['I', 'II', 'III', 'IV'];

const pieceIn = (piece: string, language: Language): string => {
  const [year = '', month = '', day] = piece.split('-');
  if (month.startsWith('Q')) {
    const quarter = Number(month.slice(1));
    return language === 'vi' ? `quý ${roman[quarter - 1] ?? ''}/${year}` : `Q${String(quarter)} ${year}`;
  }
  if (month.startsWith('H')) {
    const first = month === 'H1';
    if (language === 'vi') return `6 tháng ${first ? 'đầu' : 'cuối'} năm ${year}`;
    return `the ${first ? 'first' : 'second'} half of ${year}`;
  }
  if (month === '') return language === 'vi' ? `năm ${year}` : year;
  const name = monthNames[Number(month) - 1] ?? '';
  if (day === undefined) return language === 'vi' ? `tháng ${String(Number(month))}/${year}` : `${name} ${year}`;
  return language === 'vi' ? `${day}/${month}/${year}` : `${String(Number(day))} ${name} ${year}`;
};

const phrases = {
  vi: { none: 'chưa rõ ngày', by: 'chậm nhất', from: 'sớm nhất', between: 'trong khoảng', and: 'đến' },
  en: { none: 'day unknown', by: 'by', from: 'from', between: 'between', and: 'and' },
} as const;

/**
 * Writes a date, vague or not, the way a language says it.
 *
 * @param date - A day or a vague date.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { legalDate } from 'industrial-clusters/core';
 * import { dateText } from 'industrial-clusters/messages';
 * console.log(dateText(legalDate('2019-Q4'), 'vi')); // => quý IV/2019
 * console.log(dateText(legalDate('../2019-10-29'), 'vi')); // => chậm nhất 29/10/2019
 * ```
 */
export const dateText = (date: LegalDate | IsoDate, language: Language): string => {
  const words = phrases[language];
  if (date === '..') return words.none;
  const [left = '', right] = date.split('/');
  if (right === undefined) return pieceIn(left, language);
  if (left === '..') return `${words.by} ${pieceIn(right, language)}`;
  if (right === '..') return `${words.from} ${pieceIn(left, language)}`;
  return `${words.between} ${pieceIn(left, language)} ${words.and} ${pieceIn(right, language)}`;
};
