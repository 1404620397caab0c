import type { ContextPart, ContextProblems } from '../../model/index.js';
import type { InBoth } from '../language.js';
import type { Sentences } from '../sentences.js';

const parts: Readonly<Record<Exclude<ContextPart, 'one-of'>, InBoth>> = {
  fields: { vi: 'một đối tượng có các mục', en: 'an object with fields' },
  'yes-or-no': { vi: 'true hoặc false', en: 'true or false' },
  text: { vi: 'chữ', en: 'text' },
  number: { vi: 'một số viết bằng chữ số, ví dụ "48.5"', en: 'a number as text, such as "48.5"' },
  'whole-number': { vi: 'một số nguyên', en: 'a whole number' },
  hectares: { vi: 'số ha viết bằng chữ số, ví dụ "20.5"', en: 'hectares as text, such as "20.5"' },
  date: { vi: 'ngày, ví dụ "2024-06-30" hoặc "2024-Q2"', en: 'a date, such as "2024-06-30" or "2024-Q2"' },
  list: { vi: 'một danh sách', en: 'a list' },
  calendar: { vi: 'lịch do calendarWith lập', en: 'a calendar that calendarWith makes' },
};

const expectedText = (expected: ContextPart, options: readonly string[], language: 'vi' | 'en'): string => {
  if (expected !== 'one-of') return parts[expected][language];
  const words = options.map((option) => `"${option}"`).join(', ');
  return language === 'vi' ? `một trong các từ ${words}` : `one of ${words}`;
};

/** What is said of a context that cannot be used as given. */
export const contextSentences: Sentences<ContextProblems> = {
  en: {
    'context.unreadable': ({ name, expected, options = [] }) =>
      `"${name}" cannot be read and was not used: what is needed here is ${expectedText(expected, options, 'en')}.`,
    'context.unknown-name': ({ name, meant }) =>
      `Nothing is asked for under the name "${name}", which was not used${meant === undefined ? '.' : `: is "${meant}" meant?`}`,
  },
  vi: {
    'context.unreadable': ({ name, expected, options = [] }) =>
      `Không đọc được "${name}" nên không dùng: ở đây cần ${expectedText(expected, options, 'vi')}.`,
    'context.unknown-name': ({ name, meant }) =>
      `Không có mục nào tên là "${name}" nên không dùng${meant === undefined ? '.' : `: có phải là "${meant}"?`}`,
  },
};
