import type { ReportProblems } from '../../model/index.js';
import { numberText } from '../number-text.js';
import type { Sentences } from '../sentences.js';

const en = (text: string): string => numberText(text, 'en');
const vi = (text: string): string => numberText(text, 'vi');

/** One sentence a code, in both languages. */
export const reportSentences: Sentences<ReportProblems> = {
  en: {
    'report.not-a-form': ({ given }) => `A form is an object with its rows in "cells"; this is ${given}.`,
    'report.unknown-form': ({ given }) => `There is no statutory form "${given}".`,
    'report.unknown-row': ({ form, row }) => `Form ${form} has no row "${row}".`,
    'report.duplicate-row': ({ form, row }) => `Row ${row} stands in form ${form} twice.`,
    'report.row-left-out': ({ form, row }) => `Form ${form} lacks row ${row}.`,
    'report.bad-value': ({ row, unit, given }) =>
      `Row ${row} says "${given}", which is no number of the unit "${unit}".`,
    'report.sum-differs': ({ row, value, rows, sum, gap }) =>
      `Row ${row} says ${en(value)}, and rows ${rows.join(' + ')} make ${en(sum)}: ${en(gap)} apart.`,
    'report.row-exceeds': ({ row, value, than, most, gap }) =>
      `Row ${row} says ${en(value)}, ${en(gap)} more than row ${than} with ${en(most)}.`,
    'report.differs-from-below': ({ row, value, form, rows, sum, gap }) =>
      `Row ${row} says ${en(value)}, and row ${rows.join(', ')} of the forms ${form} makes ${en(sum)}: ${en(gap)} apart.`,
    'report.year-below-half': ({ row, year, half, gap }) =>
      `Row ${row} says ${en(year)} for the year, ${en(gap)} less than ${en(half)} for its half year.`,
    'report.bad-figure': ({ side, given }) =>
      `The ${side} figure is given as "${given}", which is no decimal number from nought up.`,
    'report.not-beside': ({ because }) =>
      because === 'other-form'
        ? 'The form to compare with is of another kind, and was not compared.'
        : 'The form to compare with is of another time, and was not compared.',
  },
  vi: {
    'report.not-a-form': ({ given }) =>
      `Biểu phải là một đối tượng có các dòng trong "cells"; dữ liệu này là ${given}.`,
    'report.unknown-form': ({ given }) => `Không có biểu số "${given}".`,
    'report.unknown-row': ({ form, row }) => `Biểu số ${form} không có dòng "${row}".`,
    'report.duplicate-row': ({ form, row }) => `Dòng ${row} có hai lần trong biểu số ${form}.`,
    'report.row-left-out': ({ form, row }) => `Biểu số ${form} thiếu dòng ${row}.`,
    'report.bad-value': ({ row, unit, given }) =>
      `Dòng ${row} ghi "${given}", không phải một số theo đơn vị "${unit}".`,
    'report.sum-differs': ({ row, value, rows, sum, gap }) =>
      `Dòng ${row} ghi ${vi(value)}, trong khi ${rows.join(' + ')} bằng ${vi(sum)}: lệch ${vi(gap)}.`,
    'report.row-exceeds': ({ row, value, than, most, gap }) =>
      `Dòng ${row} ghi ${vi(value)}, lớn hơn dòng ${than} (${vi(most)}) là ${vi(gap)}.`,
    'report.differs-from-below': ({ row, value, form, rows, sum, gap }) =>
      `Dòng ${row} ghi ${vi(value)}, trong khi dòng ${rows.join(', ')} của các biểu số ${form} cộng lại là ${vi(sum)}: lệch ${vi(gap)}.`,
    'report.year-below-half': ({ row, year, half, gap }) =>
      `Dòng ${row} cả năm ghi ${vi(year)}, nhỏ hơn 6 tháng (${vi(half)}) là ${vi(gap)}.`,
    'report.bad-figure': ({ side, given }) =>
      `Số liệu ${side === 'published' ? 'công bố' : 'tính được'} ghi "${given}", không phải số thập phân không âm.`,
    'report.not-beside': ({ because }) =>
      because === 'other-form'
        ? 'Biểu đem so sánh là loại biểu khác nên không so sánh.'
        : 'Biểu đem so sánh thuộc kỳ khác nên không so sánh.',
  },
};
