import type { Wanted } from '../model/index.js';
import type { InBoth } from './language.js';

/** What a place of the data given wants. @internal */
export const wantedText: Readonly<Record<Wanted, InBoth>> = {
  decimal: { vi: 'số thập phân không âm, dạng chuỗi ký tự', en: 'a decimal number, 0 or more, as text' },
  bound: { vi: 'một trong các dấu >, >=, <, <=, ~', en: 'one of >, >=, <, <= and ~' },
  digits: { vi: 'số nguyên từ -18 đến 18', en: 'a whole number from -18 to 18' },
  day: {
    vi: 'ngày, tháng, quý hoặc năm, ví dụ 2022-06-30, 2022-Q2',
    en: 'a day, a month, a quarter or a year, such as 2022-06-30 or 2022-Q2',
  },
  text: { vi: 'chuỗi ký tự', en: 'text' },
  object: { vi: 'một đối tượng', en: 'an object' },
  list: { vi: 'một danh sách', en: 'a list' },
  average: { vi: '"weighted" hoặc "mean"', en: '"weighted" or "mean"' },
  'rounding-mode': { vi: 'một cách làm tròn, ví dụ "half-up"', en: 'a way of rounding, such as "half-up"' },
  'rounding-digits': { vi: 'số nguyên từ 0 đến 15', en: 'a whole number from 0 to 15' },
};
