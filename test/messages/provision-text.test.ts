import { describe, expect, it } from 'vitest';
import { calendarBasis } from '../../src/calendar/calendar-basis.js';
import { LIEU_OR_SWAPPED_DAY, STOPPED_DAYS } from '../../src/calendar/counting-basis.js';
import { officialCalendar } from '../../src/calendar/index.js';
import { isoDate } from '../../src/core/index.js';
import { allRules, instruments, provisionOf } from '../../src/law/index.js';
import { provisionText } from '../../src/messages/index.js';
import { PRACTICE } from '../../src/procedure/practice.js';

const DAY = isoDate('2024-06-03');
const english = (provision: string): string => provisionText({ provision }, 'en');

describe('a provision in words', () => {
  it.each([
    ['32/2024/NĐ-CP, điều 9 khoản 1', 'Decree 32/2024/NĐ-CP, Article 9(1)'],
    ['32/2024/NĐ-CP, điều 12 khoản 2 điểm a', 'Decree 32/2024/NĐ-CP, Article 12(2)(a)'],
    ['32/2024/NĐ-CP, điều 20', 'Decree 32/2024/NĐ-CP, Article 20'],
    ['32/2024/NĐ-CP, điều 15 khoản 1, 2', 'Decree 32/2024/NĐ-CP, Article 15(1, 2)'],
    ['61/2018/NĐ-CP, điều 18 khoản 2-3', 'Decree 61/2018/NĐ-CP, Article 18(2-3)'],
    ['08/2022/NĐ-CP, điều 29-31', 'Decree 08/2022/NĐ-CP, Articles 29-31'],
    ['08/2022/NĐ-CP, điều 36-37, điều 40 khoản 4', 'Decree 08/2022/NĐ-CP, Articles 36-37, Article 40(4)'],
    ['39/2009/TT-BCT, điều 11, 12', 'Circular 39/2009/TT-BCT, Articles 11, 12'],
    ['14/2024/TT-BCT, phụ lục I, biểu số 03, ghi chú', 'Circular 14/2024/TT-BCT, Appendix I, form 03, note'],
    [
      '08/2022/NĐ-CP, phụ lục IX A, mục VI khoản 1, mục VII khoản 1',
      'Decree 08/2022/NĐ-CP, Appendix IX A, section VI clause 1, section VII clause 1',
    ],
    ['105/2009/QĐ-TTg', 'Decision 105/2009/QĐ-TTg'],
    ['07/CT-TTg (2012), mục 2', 'Directive 07/CT-TTg (2012), section 2'],
    ['75/2025/QĐ-UBND (Hà Nội), điều 8 khoản 1', 'Decision 75/2025/QĐ-UBND (Hà Nội), Article 8(1)'],
    ['135/2025/QH15, điều 48 khoản 1', 'Law 135/2025/QH15, Article 48(1)'],
    ['91/2015/QH13, điều 145 khoản 1', 'Code 91/2015/QH13, Article 145(1)'],
    [
      '32/2024/NĐ-CP, điều 10 khoản 4 (sửa đổi, bổ sung bởi 303/2026/NĐ-CP)',
      'Decree 32/2024/NĐ-CP, Article 10(4) (as amended by Decree 303/2026/NĐ-CP)',
    ],
    [
      '32/2024/NĐ-CP, điều 6 (đọc cùng 32/2024/NĐ-CP, điều 7)',
      'Decree 32/2024/NĐ-CP, Article 6 (read with Decree 32/2024/NĐ-CP, Article 7)',
    ],
    ['điều 8 khoản 1 điểm a, khoản 2 điểm a; điều 10 khoản 4', 'Article 8(1)(a), clause 2 point a; Article 10(4)'],
  ])('%s', (provision, said) => {
    expect(english(provision)).toBe(said);
    expect(provisionText({ provision }, 'vi')).toBe(provision);
  });

  it('names the custom of departments as such', () => {
    expect(provisionText(PRACTICE, 'en')).toBe('custom of the departments (no provision found)');
    expect(provisionText(PRACTICE, 'vi')).toBe('thông lệ của các sở (chưa thấy quy định)');
  });

  it('leaves what it does not know as it is: a host cites its own', () => {
    for (const own of ['', 'Quy chế nội bộ', 'Art. 5', '1292/QĐ-XYZ, trang 4', 'điều', 'constructor'])
      expect(english(own)).toBe(own);
    expect(english('điều '.repeat(20_000))).toHaveLength(100_000);
  });

  it('has an English form of every provision that a rule cites', () => {
    const cited = allRules.flatMap(({ versions }) => versions.map(({ source }) => provisionOf(source)));
    expect(cited.length).toBeGreaterThan(150);
    const words = /điều|khoản|điểm|phụ lục|mục|biểu|mẫu|bảng|số |ghi chú|sửa đổi|đọc cùng/iu;
    for (const provision of cited) {
      expect(english(provision)).not.toMatch(words);
      // The numbers and letters by which it is found stay.
      const numbers = (text: string): readonly string[] => [...text.matchAll(/\d+/g)].map(([n]) => n);
      expect(numbers(english(provision))).toEqual(numbers(provision));
    }
  });

  it('calls every instrument what it is', () => {
    const kinds: Readonly<Record<string, string>> = {
      law: 'Law',
      resolution: 'Resolution',
      decree: 'Decree',
      decision: 'Decision',
      directive: 'Directive',
      circular: 'Circular',
      'joint-circular': 'Joint Circular',
      standard: 'Standard',
      'consolidated-text': 'Consolidated Text',
      letter: 'Letter',
    };
    for (const { id, kind, title } of Object.values(instruments))
      expect(english(id)).toBe(`${title.en.endsWith(' code') ? 'Code' : kinds[kind]} ${id}`);
  });

  it.each([
    ['Bảng ngày nghỉ lễ, tết, bản 2026-11-22', 'Table of public holidays, edition 2026-11-22'],
    ['Không tính trọn các ngày tạm dừng', 'Whole days of a stop are left out'],
    ['Tính cả ngày đầu tiên của thời hạn', 'The first day of a term is counted'],
    ['Ngày nghỉ, ngày làm việc do người dùng cung cấp', 'Days off and working days given by the user'],
  ])('says what the counting of days rests on: %s', (provision, said) => {
    expect(english(provision)).toBe(said);
  });

  it('leaves no ground of any answer in Vietnamese', () => {
    const grounds = [PRACTICE, STOPPED_DAYS, LIEU_OR_SWAPPED_DAY, ...calendarBasis(officialCalendar, DAY, DAY)];
    for (const { provision } of grounds) expect(english(provision)).not.toBe(provision);
  });
});
