import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/** The public holidays of the law, before any that is moved. */
export interface PublicHolidays {
  /** Days in a year. */
  readonly days: number;
  /** The holidays. */
  readonly holidays: readonly (Item & { readonly days: number })[];
  /** What happens when a holiday falls on a weekly rest day. */
  readonly inLieu: 'next-day' | 'next-working-day';
}

/**
 * The public holidays of the year (ngày nghỉ lễ, tết) by law; the days off of each year are a table of their own.
 */
export const publicHolidays: Rule<PublicHolidays> = {
  id: 'counting.public-holidays',
  subject: 'counting',
  title: { vi: 'Ngày nghỉ lễ, tết', en: 'Public holidays' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2015-01-01' as IsoDate, before: '2021-01-01' as IsoDate },
      value: {
        days: 10,
        holidays: [
          { id: 'new-year', vi: 'Tết Dương lịch', en: 'New Year', days: 1 },
          { id: 'tet', vi: 'Tết Âm lịch', en: 'Lunar New Year', days: 5 },
          { id: 'hung-kings', vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings', days: 1 },
          { id: 'victory', vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day', days: 1 },
          { id: 'labour', vi: 'Ngày Quốc tế lao động 1/5', en: 'Labour Day', days: 1 },
          { id: 'national', vi: 'Quốc khánh 2/9', en: 'National Day', days: 1 },
        ],
        inLieu: 'next-day',
      },
      source: { instrument: '10/2012/QH13', article: '115' },
      confidence: 'summary',
      note: 'From the first year of the holiday table; older, but not looked into.',
    },
    {
      force: { from: '2021-01-01' as IsoDate, before: '2026-07-01' as IsoDate },
      value: {
        days: 11,
        holidays: [
          { id: 'new-year', vi: 'Tết Dương lịch', en: 'New Year', days: 1 },
          { id: 'tet', vi: 'Tết Âm lịch', en: 'Lunar New Year', days: 5 },
          { id: 'hung-kings', vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings', days: 1 },
          { id: 'victory', vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day', days: 1 },
          { id: 'labour', vi: 'Ngày Quốc tế lao động 1/5', en: 'Labour Day', days: 1 },
          { id: 'national', vi: 'Quốc khánh 2/9', en: 'National Day', days: 2 },
        ],
        inLieu: 'next-working-day',
      },
      source: {
        instrument: '45/2019/QH14',
        article: '112',
        readWith: { instrument: '45/2019/QH14', article: '111', clause: '3' },
      },
      confidence: 'text',
    },
    {
      force: { from: '2026-07-01' as IsoDate, before: null },
      value: {
        days: 12,
        holidays: [
          { id: 'new-year', vi: 'Tết Dương lịch', en: 'New Year', days: 1 },
          { id: 'tet', vi: 'Tết Âm lịch', en: 'Lunar New Year', days: 5 },
          { id: 'hung-kings', vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings', days: 1 },
          { id: 'victory', vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day', days: 1 },
          { id: 'labour', vi: 'Ngày Quốc tế lao động 1/5', en: 'Labour Day', days: 1 },
          { id: 'national', vi: 'Quốc khánh 2/9', en: 'National Day', days: 2 },
          { id: 'culture', vi: 'Ngày Văn hóa Việt Nam 24/11', en: 'Culture Day', days: 1 },
        ],
        inLieu: 'next-working-day',
      },
      source: { instrument: '28/2026/QH16', article: '2', readWith: { instrument: '45/2019/QH14', article: '112' } },
      confidence: 'summary',
      note: 'Culture Day was seen quoted, not read.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2015-01-01' as IsoDate }, question: 'holidays-before-2015' },
  ],
  questions: ['culture-day-weekend', 'days-published-later'],
  sourceIds: ['count-working-days-vs-days'],
};
