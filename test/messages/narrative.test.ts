import { describe, expect, it } from 'vitest';
import { halfYear, isoDate, wholeYear } from '../../src/core/index.js';
import { readRegister } from '../../src/gate/index.js';
import { countLabel, narrate, statedLabel, unitLabel } from '../../src/messages/index.js';
import { STATED } from '../../src/model/index.js';
import { periodReport } from '../../src/report/index.js';

const scope = { label: 'Hà Nội' };
/** Each figure published twice with the same digits, two years apart. */
const statements = STATED.flatMap((indicator) =>
  [2020, 2022].map((year) => ({
    id: `${indicator} ${String(year)}`,
    scope: indicator.startsWith('count.') ? { label: '43 cụm' } : scope,
    indicator,
    value: indicator === 'budget.paid' ? '1100000000000' : '70',
    source: 's',
    ...(indicator === 'budget.paid' ? { over: wholeYear(year) } : { asOf: `${String(year)}-06-30` }),
  })),
);
const { register, problems } = readRegister({ schemaVersion: 1, sources: [{ id: 's' }], statements });
const report = periodReport(register, halfYear(2022, 1), { label: 'Hà Nội' });

describe('published figures in the narrative', () => {
  it('are each said with what they count, in Vietnamese', () => {
    expect(problems).toEqual([]);
    const text = narrate(report, 'vi');
    expect(text).toContain(
      'Lưu ý: các số liệu sau không thay đổi so với lần công bố trước: 70 cụm đang thẩm định (từ tháng 6/2020), 70 cụm trình Hội đồng (từ tháng 6/2020), 70 cụm đã thành lập (từ tháng 6/2020), 70 cụm phải khởi công trong năm (từ tháng 6/2020), 70 cụm đã khởi công (từ tháng 6/2020), 70 cụm chưa khởi công (từ tháng 6/2020), 70 cụm dự kiến khởi công (từ tháng 6/2020), 70 cụm đang hoạt động (từ tháng 6/2020), quy hoạch chi tiết 1/500 chưa duyệt 70 (từ tháng 6/2020), 70 hộ và doanh nghiệp (từ tháng 6/2020), 70 lao động (từ tháng 6/2020) và nộp ngân sách 1.100 tỷ đồng (từ năm 2020).',
    );
    expect(text).toContain(
      'Số liệu đã công bố theo phạm vi khác, không đối chiếu với sổ theo dõi: 70 cụm đang thẩm định, 70 cụm trình Hội đồng, 70 cụm đã thành lập,',
    );
  });

  it('are each said with what they count, in English', () => {
    expect(narrate(report, 'en')).toContain(
      'Note, digits unchanged for long: 70 clusters under appraisal (since June 2020), 70 clusters before the council (since June 2020), 70 clusters established (since June 2020), 70 clusters due to break ground this year (since June 2020), 70 clusters that broke ground (since June 2020), 70 clusters that have not broken ground (since June 2020), 70 clusters planned to break ground (since June 2020), 70 clusters in operation (since June 2020), detailed plan 1/500 not approved 70 (since June 2020), 70 households and enterprises (since June 2020), 70 workers (since June 2020) and 1,100 billion VND paid to the budget (since 2020).',
    );
  });

  it('of a whole year are figures a year', () => {
    expect(narrate(report, 'vi')).toContain('nộp ngân sách 1.100 tỷ đồng mỗi năm');
    expect(narrate(report, 'en')).toContain('1,100 billion VND a year paid to the budget');
  });
});

describe('one cluster', () => {
  it('is said as one', () => {
    const one = readRegister({
      schemaVersion: 1,
      sources: [{ id: 's' }],
      clusters: [{ id: 'a', name: 'Tam Hiệp', places: ['huyện Phúc Thọ'] }],
      undertakings: [{ id: 'a/1', cluster: 'a', kind: 'establishment' }],
      events: [
        { id: '1', undertaking: 'a/1', type: 'dossier-complete', on: '2021-03-01' },
        { id: '2', undertaking: 'a/1', type: 'council-formed', on: '2021-05-01' },
      ],
      statements: [
        {
          id: 'x',
          scope: { label: 'cả nước' },
          indicator: 'count.operating',
          value: '1',
          asOf: '2022-06-30',
          source: 's',
        },
      ],
    }).register;
    expect(narrate(periodReport(one, halfYear(2022, 1), { label: 'Hà Nội' }), 'en')).toBe(
      'In the first half of 2022, Hà Nội broke ground on no industrial cluster; 1 was under appraisal, to establish or expand; 1 was before the council that chooses the developer. Of those under appraisal, 1 was before the council at the same time. At its end no cluster was in operation. Ground had been broken on none to date; none was established and due to break ground that year. Published of another population, and not compared: 1 cluster in operation (cả nước).',
    );
  });

  it('that broke ground and operates is said as one too', () => {
    const one = readRegister({
      schemaVersion: 1,
      clusters: [{ id: 'a', name: 'Tam Hiệp', places: ['huyện Phúc Thọ'] }],
      undertakings: [{ id: 'a/1', cluster: 'a', kind: 'establishment' }],
      events: [
        { id: '1', undertaking: 'a/1', type: 'established', on: '2021-03-01' },
        { id: '2', undertaking: 'a/1', type: 'ground-broken', on: '2022-02-01' },
        { id: '3', undertaking: 'a/1', type: 'operation-began', on: '2022-05-01' },
      ],
    }).register;
    const text = narrate(periodReport(one, halfYear(2022, 1)), 'en');
    expect(text).toContain('In the first half of 2022, ground was broken on 1 industrial cluster in Phúc Thọ;');
    expect(text).toContain('At its end there was 1 cluster in operation.');
  });
});

describe('a register of no one province', () => {
  const provinces = (...acts: readonly object[]) =>
    periodReport(
      readRegister({
        schemaVersion: 1,
        clusters: [
          { id: 'a', name: 'A', places: ['huyện Phúc Thọ'], province: 'Hà Nội' },
          { id: 'b', name: 'B', places: ['huyện Yên Mô'], province: 'Ninh Bình' },
        ],
        undertakings: ['a', 'b'].flatMap((id) => [
          { id: `${id}/1`, cluster: id, kind: 'establishment' },
          { id: `${id}/2`, cluster: id, kind: 'expansion' },
        ]),
        events: acts.map((act, i) => ({ id: String(i), type: 'ground-broken', on: '2022-03', ...act })),
      }).register,
      halfYear(2022, 1),
    );

  it('breaks no ground itself: it is said where, or that it was in the area followed', () => {
    const one = provinces({ undertaking: 'a/1' });
    expect(narrate(one, 'vi')).toContain('đầu năm 2022, đã khởi công 1 cụm công nghiệp trên địa bàn huyện Phúc Thọ;');
    expect(narrate(one, 'en')).toContain('2022, ground was broken on 1 industrial cluster in Phúc Thọ;');
    const perhaps = provinces({ undertaking: 'a/1', on: '2022' });
    expect(narrate(perhaps, 'vi')).toContain('2022, trên địa bàn theo dõi đã khởi công 0 (có thể 1) cụm công nghiệp;');
  });

  it('says of nought that there is none', () => {
    expect(narrate(provinces(), 'vi')).toBe(
      'Trong 6 tháng đầu năm 2022, trên địa bàn theo dõi chưa khởi công cụm công nghiệp nào; không có cụm nào đang thẩm định thành lập, mở rộng; không có cụm nào đang trình Hội đồng lựa chọn chủ đầu tư. Đến cuối kỳ chưa có cụm nào đang hoạt động. Lũy kế chưa có cụm nào khởi công; không có cụm nào đã thành lập mà phải khởi công trong năm.',
    );
    expect(narrate(provinces(), 'en')).toBe(
      'In the first half of 2022, ground was broken on no industrial cluster; none was under appraisal, to establish or expand; none was before the council that chooses the developer. At its end no cluster was in operation. Ground had been broken on none to date; none was established and due to break ground that year.',
    );
  });

  it('counts clusters, as it says: two undertakings of one cluster are one cluster', () => {
    const report = provinces({ undertaking: 'a/1' }, { undertaking: 'a/2' }, { undertaking: 'b/2', on: '2022' });
    expect([report.groundBroken, report.units.groundBroken]).toEqual([{ certain: 1, possible: 2 }, 'cluster']);
    expect(report.members.groundBroken).toEqual([
      { cluster: 'a', name: 'A', certain: true },
      { cluster: 'b', name: 'B', certain: false, undertaking: 'b/2', on: '2022' },
    ]);
    expect(narrate(report, 'vi')).toContain('đã khởi công 1 (có thể 2) cụm công nghiệp');
  });
});

describe('the stretch of time of a narrative', () => {
  const opening = (from: string, before: string, language: 'vi' | 'en'): string =>
    narrate(periodReport(register, { from: isoDate(from), before: isoDate(before) }), language).split(',')[0] ?? '';

  it('has the name of the calendar where it is a month, a quarter, a half year or a year', () => {
    expect(opening('2022-01-01', '2022-02-01', 'vi')).toBe('Trong tháng 1/2022');
    expect(opening('2022-07-01', '2022-10-01', 'vi')).toBe('Trong quý III/2022');
    expect(opening('2022-07-01', '2023-01-01', 'en')).toBe('In the second half of 2022');
    expect(opening('2022-01-01', '2023-01-01', 'en')).toBe('In 2022');
  });

  it('is told by its first and last day where it has no name, to the end of the calendar', () => {
    expect(opening('2021-12-15', '2022-06-15', 'vi')).toBe('Trong thời gian từ 15/12/2021 đến 14/06/2022');
    expect(opening('9999-01-02', '9999-12-31', 'en')).toBe('In the time from 2 January 9999 to 30 December 9999');
  });
});

describe('labels of a report', () => {
  it('name counts, what they count, and published figures', () => {
    expect(countLabel('dueToBreakGround', 'vi')).toBe('đã thành lập, phải khởi công trong năm');
    expect(countLabel('underAppraisalToExpand', 'en')).toBe('  of these, to expand');
    expect([unitLabel('undertaking', 'vi'), unitLabel('cluster', 'en')]).toEqual(['lần thành lập, mở rộng', 'cluster']);
    expect(statedLabel('count.not-broken-ground', 'vi')).toBe('số cụm chưa khởi công');
    expect(statedLabel('budget.paid', 'en')).toBe('budget payments');
  });
});
