import type { CalendarProblems } from '../../model/index.js';
import { dateText } from '../date-text.js';
import type { Sentences } from '../sentences.js';

/** One sentence a code, in both languages. */
export const calendarSentences: Sentences<CalendarProblems> = {
  en: {
    'calendar.beyond-table': ({ day, covered, lastDay }) =>
      `${lastDay === undefined ? '' : `The count ends on ${dateText(lastDay, 'en')}, but `}the days off of ${dateText(day, 'en')} are not known: ` +
      `the calendar covers ${dateText(covered.from, 'en')} up to, not including, ${dateText(covered.before, 'en')}.`,
    'calendar.bad-length': ({ length, least, most }) =>
      `A length of ${length} cannot be counted: give a whole number from ${String(least)} to ${String(most)}.`,
    'calendar.contradictory-override': ({ day }) =>
      `${dateText(day, 'en')} is named both as a day off and as a working day.`,
    'calendar.backward-stop': ({ from, before }) =>
      `The stop ends on ${dateText(before, 'en')}, before it begins on ${dateText(from, 'en')}.`,
  },
  vi: {
    'calendar.beyond-table': ({ day, covered, lastDay }) =>
      `${lastDay === undefined ? 'Chưa' : `Tính đến ngày ${dateText(lastDay, 'vi')}, nhưng chưa`} biết lịch nghỉ của ngày ${dateText(day, 'vi')}: ` +
      `lịch chỉ có từ ngày ${dateText(covered.from, 'vi')} đến trước ngày ${dateText(covered.before, 'vi')}.`,
    'calendar.bad-length': ({ length, least, most }) =>
      `Không tính được thời hạn ${length}: phải là số nguyên từ ${String(least)} đến ${String(most)}.`,
    'calendar.contradictory-override': ({ day }) =>
      `Ngày ${dateText(day, 'vi')} vừa được khai là ngày nghỉ, vừa được khai là ngày làm việc.`,
    'calendar.backward-stop': ({ from, before }) =>
      `Thời gian tạm dừng kết thúc ngày ${dateText(before, 'vi')}, trước khi bắt đầu ngày ${dateText(from, 'vi')}.`,
  },
};
