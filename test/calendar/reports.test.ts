import { describe, expect, it } from 'vitest';
import { reportingPeriod, reportsDue } from '../../src/calendar/index.js';
import { orThrow } from '../../src/core/index.js';

describe('the reporting periods of the statutory forms', () => {
  it('cut the half year off on 14 June and the year on 14 December, both from 15 December before', () => {
    expect(orThrow(reportingPeriod(2025, 'half')).span).toEqual({ from: '2024-12-15', before: '2025-06-15' });
    expect(orThrow(reportingPeriod(2025, 'year')).span).toEqual({ from: '2024-12-15', before: '2025-12-15' });
    expect(orThrow(reportingPeriod(2025, 'year')).basis).toMatchObject({
      provision: '14/2024/TT-BCT, điều 3 khoản 2',
      confidence: 'text',
    });
  });

  it('follow one another without a gap', () => {
    for (let year = 2024; year < 2040; year++) {
      const [a, b] = [reportingPeriod(year, 'year'), reportingPeriod(year + 1, 'year')].map((p) => orThrow(p).span);
      expect(a?.before).toBe(b?.from);
    }
  });

  it('are known from the year 2024 on; its half year was reported under a circular that was not read', () => {
    expect(orThrow(reportingPeriod(2024, 'year')).span.from).toBe('2023-12-15');
    const half = reportingPeriod(2024, 'half');
    expect(half.ok ? null : half.problems[0]).toMatchObject({
      code: 'law.no-rule-in-force',
      params: { rule: 'reporting.cut-off', on: '2024-06-15', question: 'reporting-gap-2024' },
    });
    expect(reportingPeriod(2023, 'year').ok).toBe(false);
  });

  it('have years from 1901 to 9998', () => {
    expect(orThrow(reportingPeriod(9998, 'year')).span.before).toBe('9998-12-15');
    for (const year of [10_000, 1899, 2025.5, Number.NaN])
      expect(() => reportingPeriod(year, 'year')).toThrow(new TypeError(`no such day in ${year}`));
  });
});

describe('the days by which reports are sent', () => {
  const lines = (year: number, kind: 'half' | 'year') =>
    orThrow(reportsDue(year, kind)).map(({ form, from, before, lastDay }) => [form, from, before, lastDay]);

  it('are before 20, 25 and 30 June for the half year', () => {
    expect(lines(2026, 'half')).toEqual([
      ['01', 'tenant', '2026-06-20', '2026-06-19'],
      ['02', 'developer', '2026-06-20', '2026-06-19'],
      ['03', 'commune-committee', '2026-06-25', '2026-06-24'],
      ['04', 'industry-department', '2026-06-30', '2026-06-29'],
    ]);
  });

  it('are before 20, 25 and 31 December for the year, and do not move for a Sunday', () => {
    expect(lines(2026, 'year')).toEqual([
      ['01', 'tenant', '2026-12-20', '2026-12-19'],
      ['02', 'developer', '2026-12-20', '2026-12-19'],
      ['03', 'commune-committee', '2026-12-25', '2026-12-24'],
      ['04', 'industry-department', '2026-12-31', '2026-12-30'],
    ]);
  });

  it('were the district committee’s until the half year of 2025, and are the commune’s since', () => {
    expect(lines(2024, 'year')[2]?.[1]).toBe('district-committee');
    expect(lines(2025, 'half')[2]?.[1]).toBe('district-committee');
    expect(lines(2025, 'year')[2]?.[1]).toBe('commune-committee');
  });

  it('rest on the circular and on a strict reading of "before"', () => {
    const [first] = orThrow(reportsDue(2026, 'half'));
    expect(first?.to).toEqual(['statistics-office', 'commune-committee']);
    expect(first?.basis.map(({ rule, confidence }) => [rule, confidence])).toEqual([
      ['reporting.deadlines', 'text'],
      ['counting.before-a-day', 'assumption'],
    ]);
    for (const { basis } of orThrow(reportsDue(2026, 'year')))
      for (const { provision, force } of basis) {
        expect(provision).toContain('14/2024/TT-BCT');
        expect(provision).toContain('điều 3 khoản 3');
        expect(force).toEqual({ from: '2025-07-01', before: null });
      }
  });

  it('are not known before the circular of 2024', () => {
    const none = reportsDue(2024, 'half');
    expect(none.ok ? null : none.problems[0].code).toBe('law.no-rule-in-force');
    expect(() => reportsDue(10_000, 'half')).toThrow(TypeError);
  });
});
