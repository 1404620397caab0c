import { addDays, type IsoDate, type Span } from '../../core/index.js';
import type { CalendarProblems } from '../../model/index.js';
import { dateText } from '../date-text.js';
import type { Language } from '../language.js';
import { numberText } from '../number-text.js';
import type { Sentences } from '../sentences.js';

const en = (day: IsoDate): string => dateText(day, 'en');
const vi = (day: IsoDate): string => `ngày ${dateText(day, 'vi')}`;

/** A length may be no number at all, and is then shown as it is. */
const lengthText = (length: string, language: Language): string =>
  /^-?\d+(?:\.\d+)?$/.test(length) ? numberText(length, language) : length;

/** The last day of a stretch: people count it in. */
const lastOf = ({ before }: Span): IsoDate => addDays(before, -1);

/** One sentence a code, in both languages. */
export const calendarSentences: Sentences<CalendarProblems> = {
  en: {
    'calendar.beyond-table': ({ day, covered, lastDay }) =>
      `${lastDay === undefined ? 'It' : `The count ends on ${en(lastDay)}, but it`} is not known whether ${lastDay === day ? 'that' : en(day)} is a day off: ` +
      `the calendar covers the days from ${en(covered.from)} to ${en(lastOf(covered))}.`,
    'calendar.bad-length': ({ length, least, most }) =>
      `A length of ${lengthText(length, 'en')} cannot be counted: give a whole number from ${numberText(least, 'en')} to ${numberText(most, 'en')}.`,
    'calendar.contradictory-override': ({ day }) =>
      `${en(day)} is named both as a day off and as a working day; leave one of the two out.`,
    'calendar.backward-stop': ({ from, before }) =>
      `The term is said to run again from ${en(before)}, before it stops on ${en(from)}.`,
  },
  vi: {
    'calendar.beyond-table': ({ day, covered, lastDay }) =>
      `${lastDay === undefined ? 'Chưa' : `Thời hạn đếm đến ${vi(lastDay)}, nhưng chưa`} biết ${lastDay === day ? 'ngày đó' : vi(day)} có phải là ngày nghỉ hay không: ` +
      `lịch chỉ có từ ${vi(covered.from)} đến hết ${vi(lastOf(covered))}.`,
    'calendar.bad-length': ({ length, least, most }) =>
      `Không tính được thời hạn ${lengthText(length, 'vi')}: phải là số nguyên từ ${numberText(least, 'vi')} đến ${numberText(most, 'vi')}.`,
    'calendar.contradictory-override': ({ day }) =>
      `Ngày ${dateText(day, 'vi')} vừa được khai là ngày nghỉ, vừa được khai là ngày làm việc; cần bỏ một trong hai.`,
    'calendar.backward-stop': ({ from, before }) =>
      `Thời hạn được tính tiếp từ ${vi(before)}, trước cả khi tạm dừng từ ${vi(from)}.`,
  },
};
