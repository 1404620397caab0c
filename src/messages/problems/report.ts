import type { ReportProblems } from '../../model/index.js';
import { printedUnit } from '../forms/unit-text.js';
import { givenText } from '../kind-text.js';
import type { Language } from '../language.js';
import { numberText } from '../number-text.js';
import type { Sentences } from '../sentences.js';
import { wantedText } from '../wanted-text.js';

const en = (text: string): string => numberText(text, 'en');
const vi = (text: string): string => numberText(text, 'vi');

/** Several rows of a form are named as the sum that they make. */
const inEnglish = (rows: readonly string[]): string => `${rows.length > 1 ? 'rows' : 'row'} ${rows.join(' + ')}`;
const inVietnamese = (rows: readonly string[]): string => `dòng ${rows.join(' + ')}`;

/** ` (field "items.0.value")`, where it is not the whole that is meant. */
const fieldIn = (field: string, language: Language): string => {
  if (field === '') return '';
  return language === 'vi' ? ` (mục "${field}")` : ` (field "${field}")`;
};

/** Rows of the forms from which a form is added up. */
interface Below {
  readonly form: string;
  readonly rows: readonly string[];
}
const belowInEnglish = ({ form, rows }: Below): string => `${inEnglish(rows)} of the forms ${form} below it`;
const belowInVietnamese = ({ form, rows }: Below): string => `${inVietnamese(rows)} của các biểu số ${form} cấp dưới`;

/** One sentence a code, in both languages. */
export const reportSentences: Sentences<ReportProblems> = {
  en: {
    'report.not-a-form': ({ given }) =>
      `A form is an object with its rows in a list, "cells"; here it is ${givenText(given, 'en')}.`,
    'report.unknown-form': ({ given }) =>
      `A form says which one it is: "01", "02", "03" or "04"; here it is ${givenText(given, 'en')}.`,
    'report.unknown-row': ({ form, row }) =>
      `Form ${form} has no such row: its number is given as ${givenText(row, 'en')}.`,
    'report.duplicate-row': ({ form, row }) => `Row ${row} is in form ${form} twice; only the first was read.`,
    'report.row-left-out': ({ form, row }) => `Form ${form} lacks row ${row}.`,
    'report.bad-value': ({ row, unit, given }) =>
      `Row ${row} takes a number in the unit "${printedUnit(unit, 'en')}", 0 or more; here it is ${givenText(given, 'en')}.`,
    'report.sum-differs': ({ row, value, rows, sum, gap }) =>
      `Row ${row} says ${en(value)}, and ${inEnglish(rows)} ${rows.length > 1 ? 'make' : 'makes'} ${en(sum)}: ${en(gap)} apart.`,
    'report.row-exceeds': ({ row, value, than, most, gap }) =>
      `Row ${row} says ${en(value)}, ${en(gap)} more than ${inEnglish(than.split(' + '))} (${en(most)}), which should contain it.`,
    'report.differs-from-below': ({ row, value, form, rows, also = [], sum, gap }) =>
      `Row ${row} says ${en(value)}, and ${[{ form, rows }, ...also].map(belowInEnglish).join(' and ')} add up to ${en(sum)}: ${en(gap)} apart.`,
    'report.year-below-half': ({ row, year, half, gap }) =>
      `Row ${row} says ${en(year)} for the year, ${en(gap)} less than ${en(half)} for the half year within it.`,
    'report.bad-figure': ({ side, field, wants, given }) =>
      `The ${side} figure${fieldIn(field, 'en')} has to be ${wantedText[wants].en}; here it is ${givenText(given, 'en')}.`,
    'report.bad-field': ({ field, wants, given }) =>
      `What is given with the form${fieldIn(field, 'en')} has to be ${wantedText[wants].en}; here it is ${givenText(given, 'en')}.`,
    'report.no-cluster-there': ({ place }) =>
      `No cluster of the register lies in "${place}": every row counts nothing. Check that the place is written as in the register.`,
    'report.not-beside': ({ because }) =>
      because === 'other-form'
        ? 'The form to compare with is of another kind, and was not compared.'
        : 'The form to compare with is of another period, and was not compared.',
  },
  vi: {
    'report.not-a-form': ({ given }) =>
      `Biểu phải là một đối tượng có danh sách các dòng trong "cells"; ở đây là ${givenText(given, 'vi')}.`,
    'report.unknown-form': ({ given }) =>
      `Biểu phải ghi số biểu là "01", "02", "03" hoặc "04"; ở đây là ${givenText(given, 'vi')}.`,
    'report.unknown-row': ({ form, row }) =>
      `Biểu số ${form} không có dòng này: số dòng ghi là ${givenText(row, 'vi')}.`,
    'report.duplicate-row': ({ form, row }) => `Dòng ${row} có hai lần trong biểu số ${form}; chỉ đọc lần đầu.`,
    'report.row-left-out': ({ form, row }) => `Biểu số ${form} thiếu dòng ${row}.`,
    'report.bad-value': ({ row, unit, given }) =>
      `Dòng ${row} phải là số không âm theo đơn vị "${printedUnit(unit, 'vi')}"; ở đây là ${givenText(given, 'vi')}.`,
    'report.sum-differs': ({ row, value, rows, sum, gap }) =>
      `Dòng ${row} ghi ${vi(value)}, trong khi ${inVietnamese(rows)} bằng ${vi(sum)}: lệch ${vi(gap)}.`,
    'report.row-exceeds': ({ row, value, than, most, gap }) =>
      `Dòng ${row} ghi ${vi(value)}, lớn hơn ${inVietnamese(than.split(' + '))} (${vi(most)}) là ${vi(gap)}; lẽ ra phải nằm trong đó.`,
    'report.differs-from-below': ({ row, value, form, rows, also = [], sum, gap }) =>
      `Dòng ${row} ghi ${vi(value)}, trong khi ${[{ form, rows }, ...also].map(belowInVietnamese).join(' và ')} cộng lại là ${vi(sum)}: lệch ${vi(gap)}.`,
    'report.year-below-half': ({ row, year, half, gap }) =>
      `Dòng ${row} cả năm ghi ${vi(year)}, nhỏ hơn số 6 tháng của chính năm đó (${vi(half)}) là ${vi(gap)}.`,
    'report.bad-figure': ({ side, field, wants, given }) =>
      `Số liệu ${side === 'published' ? 'công bố' : 'tính được'}${fieldIn(field, 'vi')} phải là ${wantedText[wants].vi}; ở đây là ${givenText(given, 'vi')}.`,
    'report.bad-field': ({ field, wants, given }) =>
      `Dữ liệu kèm theo biểu${fieldIn(field, 'vi')} phải là ${wantedText[wants].vi}; ở đây là ${givenText(given, 'vi')}.`,
    'report.no-cluster-there': ({ place }) =>
      `Sổ theo dõi không có cụm nào tại "${place}" nên mọi dòng đều không có gì để tính; cần kiểm tra tên địa bàn có ghi đúng như trong sổ không.`,
    'report.not-beside': ({ because }) =>
      because === 'other-form'
        ? 'Biểu đem so sánh là loại biểu khác nên không so sánh.'
        : 'Biểu đem so sánh thuộc kỳ khác nên không so sánh.',
  },
};
