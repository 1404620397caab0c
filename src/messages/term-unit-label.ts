import type { TermUnit } from '../law/index.js';
import type { InBoth, Language } from './language.js';

const labels: Readonly<Record<TermUnit, InBoth>> = {
  day: { vi: 'ngày', en: 'days' },
  'working-day': { vi: 'ngày làm việc', en: 'working days' },
  'day-without-holidays': { vi: 'ngày, không kể ngày nghỉ lễ', en: 'days without public holidays' },
  month: { vi: 'tháng', en: 'months' },
  year: { vi: 'năm', en: 'years' },
};

/**
 * Names the unit in which a term is counted, as after a number.
 *
 * @param unit - Its name, as answers give it.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { termUnitLabel } from 'industrial-clusters/messages';
 * console.log(termUnitLabel('working-day', 'vi')); // => ngày làm việc
 * ```
 */
export const termUnitLabel = (unit: TermUnit, language: Language): string => labels[unit][language];
