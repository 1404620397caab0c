import { describe, expect, it } from 'vitest';
import { halfYear, type Span } from '../../src/core/index.js';
import { readRegister } from '../../src/gate/index.js';
import { narrate } from '../../src/messages/index.js';
import { periodReport, type IndicatorTotal, type TotalledIndicator } from '../../src/report/index.js';

const span = halfYear(2024, 1);

/** A register of clusters that operate since 2020, with the observations given. */
const total = (
  indicator: TotalledIndicator,
  clusters: readonly string[],
  observations: readonly (readonly [about: string, value: unknown, when: string | Span, more?: object])[],
): IndicatorTotal => {
  const { register, problems } = readRegister({
    schemaVersion: 1,
    sources: [{ id: 's' }],
    clusters: clusters.map((id) => ({ id, name: id, places: ['P'] })),
    undertakings: clusters.map((id) => ({ id: `${id}/1`, cluster: id, kind: 'establishment' })),
    events: clusters.map((id) => ({ id: `${id}/op`, undertaking: `${id}/1`, type: 'operation-began', on: '2020' })),
    observations: observations.map(([about, value, when, more], i) => ({
      id: `o${String(i)}`,
      about,
      indicator,
      value,
      source: 's',
      ...(typeof when === 'string' ? { asOf: when } : { over: when }),
      ...more,
    })),
  });
  expect(problems).toEqual([]);
  return periodReport(register, span).totals[indicator];
};

describe('a total of the latest values', () => {
  it('sums exactly, carries the bound, and tells the oldest and newest day and what is missing', () => {
    const found = total(
      'workers',
      ['a', 'b', 'c'],
      [
        ['a', 100, '2023-12-31'],
        ['b', 50, '2024-03', { bound: '>' }],
      ],
    );
    expect(found).toMatchObject({
      value: '150',
      bound: '>',
      subjects: 3,
      taken: 2,
      missing: 1,
      undated: 0,
      oldest: '2023-12-31',
      newest: '2024-03-31',
    });
  });

  it('takes the latest known day not after the last, the last day included', () => {
    expect(
      total(
        'workers',
        ['a'],
        [
          ['a', 1, '2024-06-29'],
          ['a', 2, '2024-06-30'],
          ['a', 3, '2024-07-01'],
        ],
      ).value,
    ).toBe('2');
  });

  it('never lets an undated value beat a dated one, and says when only an undated one is there', () => {
    expect(
      total(
        'workers',
        ['a'],
        [
          ['a', 9, '..'],
          ['a', 1, '2001'],
        ],
      ).value,
    ).toBe('1');
    const undated = total('workers', ['a'], [['a', 9, '..']]);
    expect([undated.value, undated.undated, undated.oldest]).toEqual(['9', 1, null]);
  });

  it('takes a day that may lie after the last for undated', () => {
    expect(
      total(
        'workers',
        ['a'],
        [
          ['a', 9, '2024'],
          ['a', 1, '2023'],
        ],
      ).value,
    ).toBe('1');
    expect(total('workers', ['a'], [['a', 9, '2024']]).undated).toBe(1);
  });

  it('lists a tie that disagrees and leaves it out of the sum', () => {
    const found = total(
      'workers',
      ['a', 'b'],
      [
        ['a', 100, '2024-03'],
        ['a', 101, '2024-03'],
        ['b', 7, '2024-03'],
      ],
    );
    expect(found).toMatchObject({ value: '7', subjects: 2, taken: 1, missing: 0 });
    expect(found.conflicts).toEqual([
      {
        about: 'a',
        values: [
          { value: '100', id: 'o0', day: '2024-03-31' },
          { value: '101', id: 'o1', day: '2024-03-31' },
        ],
      },
    ]);
  });

  it('takes a tie that agrees, bound and all', () => {
    expect(
      total(
        'workers',
        ['a'],
        [
          ['a', 100, '2024-03'],
          ['a', 100, '2024-03-31'],
        ],
      ).value,
    ).toBe('100');
    expect(
      total(
        'workers',
        ['a'],
        [
          ['a', 100, '2024-03'],
          ['a', 100, '2024-03', { bound: '>' }],
        ],
      ).value,
    ).toBeNull();
  });

  it('marks digits unchanged for twelve months, not for eleven, and not across a change', () => {
    expect(
      total(
        'workers',
        ['a'],
        [
          ['a', 5, '2023-03-31'],
          ['a', 5, '2024-03-31'],
        ],
      ).unchanged,
    ).toEqual([{ about: 'a', value: '5', since: '2023-03-31' }]);
    expect(
      total(
        'workers',
        ['a'],
        [
          ['a', 5, '2023-04-01'],
          ['a', 5, '2024-03-31'],
        ],
      ).unchanged,
    ).toEqual([]);
    expect(
      total(
        'workers',
        ['a'],
        [
          ['a', 5, '2020'],
          ['a', 6, '2023-06-30'],
          ['a', 5, '2024-03-31'],
        ],
      ).unchanged,
    ).toEqual([]);
  });

  it('counts a flow only over exactly the stretch of time reported', () => {
    const year = { from: '2024-01-01', before: '2025-01-01' } as Span;
    expect(total('budget.paid', ['a'], [['a', '1000000000', year]]).value).toBeNull();
    expect(
      total(
        'budget.paid',
        ['a'],
        [
          ['a', '999999999999999', span],
          ['a', '5', year],
        ],
      ).value,
    ).toBe('999999999999999');
  });

  it('sums areas to the last digit and money past what a double holds', () => {
    const areas = total(
      'area.total',
      ['a', 'b'],
      [
        ['a', '0.1', '2024'],
        ['b', '0.2', '2023'],
      ],
    );
    expect([areas.value, areas.undated]).toEqual(['0.3', 1]);
    const many = Array.from({ length: 20 }, (_, i) => `c${String(i)}`);
    const money = total(
      'budget.paid',
      many,
      many.map((c) => [c, '999999999999999', span] as const),
    );
    expect(money.value).toBe('19999999999999980');
  });

  it('finds an observation about an undertaking under its cluster', () => {
    expect(total('area.total', ['a'], [['a/1', '12.2', '2023']]).value).toBe('12.2');
  });
});

describe('the narrative of own totals', () => {
  it('says a flow of the half year as of the half year, not of a year', () => {
    const { register } = readRegister({
      schemaVersion: 1,
      sources: [{ id: 's' }],
      clusters: [{ id: 'a', name: 'A', places: ['P', 'Q'] }],
      undertakings: [{ id: 'a/1', cluster: 'a', kind: 'establishment' }],
      events: [
        { id: 'e', undertaking: 'a/1', type: 'operation-began', on: '2020' },
        { id: 'g', undertaking: 'a/1', type: 'ground-broken', on: '2024' },
      ],
      observations: [{ id: 'o', about: 'a', indicator: 'budget.paid', value: '1500000', over: span, source: 's' }],
    });
    const text = narrate(periodReport(register, span), 'vi');
    expect(text).toBe(
      'Trong 6 tháng đầu năm 2024, trên địa bàn theo dõi đã khởi công 0 (có thể 1) cụm công nghiệp; không có cụm nào đang thẩm định thành lập, mở rộng; không có cụm nào đang trình Hội đồng lựa chọn chủ đầu tư. ' +
        'Đến cuối kỳ có 1 cụm đang hoạt động, nộp ngân sách 1.500.000 đồng trong 6 tháng đầu năm 2024. ' +
        'Lũy kế đã khởi công 0 (có thể 1) cụm; không có cụm nào đã thành lập mà phải khởi công trong năm. ' +
        'Chưa chắc đã khởi công trong kỳ: A (năm 2024).',
    );
  });
});
