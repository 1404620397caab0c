import { describe, expect, it } from 'vitest';
import { halfYear, isoDate, quarterYear } from '../../src/core/index.js';
import { readRegister } from '../../src/gate/index.js';
import { narrate } from '../../src/messages/index.js';
import { periodReport, type PeriodReport } from '../../src/report/index.js';
import { fixtureA, fixtureB } from './fixture-2022.js';

/** The half-yearly report of Hà Nội on the first half of 2022 (government news article of 1/8/2022), rebuilt from a register. */
const reportOf = (fixture: unknown): PeriodReport => periodReport(readRegister(fixture).register, halfYear(2022, 1));
const sure = (n: number) => ({ certain: n, possible: n });

describe('the report of the first half of 2022, when the 8 before the council are among the 21 under appraisal', () => {
  const report = reportOf(fixtureA);

  it('counts every figure the article prints', () => {
    expect(report.groundBroken).toEqual(sure(4));
    expect(report.underAppraisal).toEqual(sure(21));
    expect(report.atInvestorSelection).toEqual(sure(8));
    expect(report.underAppraisalAtSelection).toEqual(sure(8));
    expect(report.operating).toEqual(sure(70));
    expect(report.groundBrokenToDate).toEqual(sure(6));
    expect(report.dueToBreakGround).toEqual(sure(38));
  });

  it('divides the 21 into 16 to establish and 5 to expand, none to regularise', () => {
    expect(report.underAppraisalToEstablish).toEqual(sure(16));
    expect(report.underAppraisalToExpand).toEqual(sure(5));
    expect(report.underAppraisalToRegularise).toEqual(sure(0));
  });

  it('divides the 8 over two districts, and keeps the 4 whose split is not printed in the set of both', () => {
    const at = (...places: string[]) => report.byPlaces.find((row) => row.places.join() === places.join())?.counts;
    expect(at('huyện Thường Tín')?.atInvestorSelection).toEqual(sure(6));
    expect(at('huyện Thạch Thất')?.atInvestorSelection).toEqual(sure(2));
    expect(at('huyện Thường Tín', 'huyện Thạch Thất')?.groundBroken).toEqual(sure(4));
    expect(at('huyện Thường Tín')?.groundBroken).toEqual(sure(0));
  });

  it('adds up over the sets of places: nothing is counted twice or split', () => {
    const total = (name: 'operating' | 'underAppraisal' | 'groundBroken') =>
      report.byPlaces.reduce((sum, { counts }) => sum + counts[name].certain, 0);
    expect([total('operating'), total('underAppraisal'), total('groundBroken')]).toEqual([70, 21, 4]);
  });

  it('leaves the year of the 43 open between 2018 and 2020', () => {
    expect(report.byYear).toEqual([
      { year: 2017, established: sure(1) },
      { year: 2018, established: { certain: 0, possible: 43 } },
      { year: 2019, established: { certain: 0, possible: 43 } },
      { year: 2020, established: { certain: 0, possible: 43 } },
      { year: null, established: sure(69) },
    ]);
  });

  it('lays the published figures beside its own, and gives none to a figure about another population', () => {
    const beside = Object.fromEntries(report.published.map((p) => [p.statement.id, p.computed]));
    expect(beside['2022-appraisal']).toEqual(sure(21));
    expect(beside['2022-council-thuong-tin']).toEqual(sure(6));
    expect(beside['2022-begun']).toEqual(sure(4));
    expect(beside['2022-due']).toEqual(sure(38));
    expect(beside['2022-begun-to-date']).toBeUndefined();
    expect(beside['2022-tenants']).toBeUndefined();
    expect(Object.hasOwn(beside, '2020-operating')).toBe(false);
  });

  it('warns of the three figures whose digits are those of 2020, and not of the tenants, whose digits changed', () => {
    const old = report.published.flatMap((p) =>
      p.unchangedSince === undefined ? [] : [[p.statement.id, p.unchangedSince]],
    );
    expect(old).toEqual([
      ['2022-operating', '2020-03-31'],
      ['2022-workers', '2020-03-31'],
      ['2022-budget', '2020-12-31'],
    ]);
  });

  it('says what was asked of its own totals: 70 clusters operate, none gave a value', () => {
    expect(report.totals.workers).toEqual({
      indicator: 'workers',
      value: null,
      subjects: 70,
      taken: 0,
      missing: 70,
      undated: 0,
      oldest: null,
      newest: null,
      conflicts: [],
      unchanged: [],
    });
  });

  it('reads in Vietnamese as the article does, with every number and bound word', () => {
    expect(narrate(report, 'vi')).toBe(
      'Trong 6 tháng đầu năm 2022, Hà Nội đã khởi công 4 cụm công nghiệp trên địa bàn huyện Thường Tín và Thạch Thất; đang thẩm định thành lập, mở rộng 21 cụm; trình Hội đồng lựa chọn chủ đầu tư 8 cụm (Thường Tín 6, Thạch Thất 2). ' +
        'Trong số đang thẩm định có 8 cụm đồng thời đang trình Hội đồng. ' +
        'Đến cuối kỳ có 70 cụm đang hoạt động, khoảng 3.900 hộ và doanh nghiệp (số đã công bố tháng 3/2020: 3.864), hơn 60.000 lao động, nộp ngân sách khoảng 1.100 tỷ đồng mỗi năm. ' +
        'Lũy kế đã khởi công 6 cụm; còn 38 cụm đã thành lập phải khởi công trong năm. ' +
        'Quy hoạch chi tiết 1/500 chưa được phê duyệt tại huyện Thạch Thất và Gia Lâm. ' +
        'Số liệu đã công bố theo phạm vi khác, không đối chiếu với sổ theo dõi: 6 cụm đã khởi công và 37 cụm chưa khởi công (43 cụm công nghiệp của Hà Nội thành lập giai đoạn 2018-2020). ' +
        'Lưu ý: các số liệu sau không thay đổi so với lần công bố trước: 70 cụm đang hoạt động (từ tháng 3/2020), hơn 60.000 lao động (từ tháng 3/2020) và nộp ngân sách khoảng 1.100 tỷ đồng (từ năm 2020).',
    );
  });

  it('reads in English with the same numbers', () => {
    expect(narrate(report, 'en')).toBe(
      'In the first half of 2022, Hà Nội broke ground on 4 industrial clusters in Thường Tín and Thạch Thất; 21 were under appraisal, to establish or expand; 8 were before the council that chooses the developer (Thường Tín 6, Thạch Thất 2). ' +
        'Of those under appraisal, 8 were before the council at the same time. ' +
        'At its end there were 70 clusters in operation, about 3,900 households and enterprises (published for March 2020: 3,864), more than 60,000 workers, about 1,100 billion VND a year paid to the budget. ' +
        'Ground had been broken on 6 to date; 38 were established and due to break ground that year. ' +
        'The detailed plan 1/500 had not been approved in Thạch Thất and Gia Lâm. ' +
        'Published of another population, and not compared: 6 clusters that broke ground and 37 clusters that have not broken ground (43 cụm công nghiệp của Hà Nội thành lập giai đoạn 2018-2020). ' +
        'Note, digits unchanged for long: 70 clusters in operation (since March 2020), more than 60,000 workers (since March 2020) and about 1,100 billion VND paid to the budget (since 2020).',
    );
  });
});

describe('the same report, when the 8 are not among the 21', () => {
  const report = reportOf(fixtureB);

  it('counts 29 under appraisal and 8 before the council, 8 at once', () => {
    expect(report.underAppraisal).toEqual(sure(29));
    expect(report.atInvestorSelection).toEqual(sure(8));
    expect(report.underAppraisalAtSelection).toEqual(sure(8));
  });

  it('keeps the published 21 beside the 29, and says that they differ', () => {
    const appraisal = report.published.find((p) => p.statement.id === '2022-appraisal');
    expect([appraisal?.statement.indicator, appraisal?.statement.value, appraisal?.computed]).toEqual([
      'count.under-appraisal',
      '21',
      sure(29),
    ]);
    expect(narrate(report, 'vi')).toContain('đang thẩm định thành lập, mở rộng 29 cụm;');
    expect(narrate(report, 'vi')).toContain(
      'Số liệu đã công bố khác với số tính từ sổ theo dõi: 21 cụm đang thẩm định.',
    );
    expect(narrate(report, 'en')).toContain(
      "Published figures that differ from the register's: 21 clusters under appraisal.",
    );
  });
});

describe('decoys', () => {
  const register = readRegister(fixtureA).register;

  it('counts the groundbreaking of 1/7/2022 in the second half, and that of 31/12/2021 in neither', () => {
    expect(periodReport(register, halfYear(2022, 2)).groundBroken.certain).toBe(1);
    expect(periodReport(register, quarterYear(2021, 4)).groundBroken).toEqual({ certain: 1, possible: 2 });
  });

  it('counts the voided groundbreaking for a reader who did not yet know of the void', () => {
    const then = periodReport(register, halfYear(2022, 1), {}, { knownBy: isoDate('2022-06-09') });
    expect(then.groundBroken.certain).toBe(5);
    expect(then.dueToBreakGround.certain).toBe(37);
    expect(then.knownBy).toBe('2022-06-09');
  });

  it('reports one district alone with its own name and counts', () => {
    const report = periodReport(register, halfYear(2022, 1), { label: 'Thường Tín', places: ['huyện Thường Tín'] });
    expect(report.atInvestorSelection).toEqual(sure(6));
    expect(report.groundBroken).toEqual(sure(0));
    expect(report.straddling).toEqual(['begun-in-span-1', 'begun-in-span-2', 'begun-in-span-3', 'begun-in-span-4']);
  });
});
