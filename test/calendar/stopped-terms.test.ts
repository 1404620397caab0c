import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarWith, termEnd, type Stop, type TermEnd, type TermToCount } from '../../src/calendar/index.js';
import { daysBetween, isoDate, orThrow, type IsoDate } from '../../src/core/index.js';
import { holidays } from '../../src/law/index.js';
import { dayBetween, daysFrom, shift } from './by-hand.js';

const stop = (from: string, before: string | null): Stop => ({
  from: isoDate(from),
  before: before === null ? null : isoDate(before),
});
const end = (from: string, length: number, unit: TermToCount['unit'], ...stopped: Stop[]): TermEnd =>
  orThrow(termEnd({ from: isoDate(from), length, unit, stopped }));

describe('a term stopped while the dossier is supplemented', () => {
  it('is longer by the days it stood still', () => {
    // 25 days from 1 June 2026: the 26th. Stopped from the 8th, running again on the 18th: ten days more, 6 July.
    expect(end('2026-06-01', 25, 'day', stop('2026-06-08', '2026-06-18'))).toEqual({
      ...end('2026-06-01', 25, 'day'),
      on: '2026-07-06',
      lastCounted: '2026-07-06',
      trace: [
        { kind: 'running', from: '2026-06-02', before: '2026-06-08', counted: 6 },
        { kind: 'stopped', from: '2026-06-08', before: '2026-06-18', counted: 0 },
        { kind: 'running', from: '2026-06-18', before: '2026-07-07', counted: 19 },
      ],
      basis: expect.arrayContaining([
        { rule: 'practice', provision: 'Không tính trọn các ngày tạm dừng', confidence: 'assumption' },
      ]),
      confidence: 'assumption',
    });
  });

  it('in working days, is longer by the working days it stood still', () => {
    expect(end('2026-06-01', 20, 'working-day').on).toBe('2026-06-29');
    // From Saturday the 6th to before Wednesday the 10th: Monday and Tuesday.
    expect(end('2026-06-01', 20, 'working-day', stop('2026-06-06', '2026-06-10')).on).toBe('2026-07-01');
  });

  it('in months, is longer by the days it stood still', () => {
    expect(end('2026-01-15', 2, 'month').on).toBe('2026-03-16'); // the 15th is a Sunday
    expect(end('2026-01-15', 2, 'month', stop('2026-02-01', '2026-02-11'))).toMatchObject({
      lastCounted: '2026-03-25',
      on: '2026-03-25',
    });
  });

  it('takes stops in any order, and counts a day in two of them once', () => {
    const [a, b, c] = [
      stop('2026-06-08', '2026-06-12'),
      stop('2026-06-10', '2026-06-18'),
      stop('2026-06-09', '2026-06-11'),
    ];
    const once = end('2026-06-01', 25, 'day', stop('2026-06-08', '2026-06-18')).on;
    expect(end('2026-06-01', 25, 'day', a, b, c).on).toBe(once);
    expect(end('2026-06-01', 25, 'day', c, b, a).on).toBe(once);
    expect(end('2026-06-01', 25, 'day', b, a).on).toBe(once);
  });

  it.each([
    ['before it began', stop('2026-05-01', '2026-05-20')],
    ['up to its first day', stop('2026-05-01', '2026-06-02')],
    ['after it ended', stop('2026-06-27', '2026-08-01')],
    ['after it ended, for ever', stop('2026-06-27', null)],
    ['for no day at all', stop('2026-06-10', '2026-06-10')],
  ])('is not touched by a stop %s', (_, stopped) => {
    expect(end('2026-06-01', 25, 'day', stopped)).toEqual(end('2026-06-01', 25, 'day'));
  });

  it('is touched by a stop on its last day, and by one on its first', () => {
    expect(end('2026-06-01', 25, 'day', stop('2026-06-26', '2026-06-29')).on).toBe('2026-06-29');
    expect(end('2026-06-01', 25, 'day', stop('2026-05-20', '2026-06-03')).on).toBe('2026-06-29'); // the 27th, a Saturday
    expect(end('2026-06-01', 25, 'day', stop('2026-05-20', '2026-06-03')).trace[0]).toEqual({
      kind: 'stopped',
      from: '2026-06-02',
      before: '2026-06-03',
      counted: 0,
    });
  });
});

describe('a term whose stop has no end', () => {
  it('has no last day, and says how much is left', () => {
    const term = end('2026-06-01', 25, 'day', stop('2026-06-08', null));
    expect(term).toMatchObject({ on: null, left: 19, confidence: 'assumption' });
    expect(term).not.toHaveProperty('lastCounted');
    expect(term.trace).toEqual([
      { kind: 'running', from: '2026-06-02', before: '2026-06-08', counted: 6 },
      { kind: 'stopped', from: '2026-06-08', before: null, counted: 0 },
    ]);
    // Plain days have not looked at the calendar yet.
    expect(term.basis.map(({ rule }) => rule)).not.toContain('calendar.holidays');
  });

  it('in working days, has looked at the calendar up to the stop', () => {
    const term = end('2027-04-12', 25, 'working-day', stop('2027-04-20', null));
    expect(term).toMatchObject({ on: null, left: 21 });
    expect(term.provisional?.map(({ day }) => day)).toEqual(['2027-04-16']);
    expect(term.basis.find(({ rule }) => rule === 'calendar.holidays')?.confidence).toBe('assumption');
    expect(end('2027-04-12', 25, 'working-day', stop('2027-04-15', null))).not.toHaveProperty('provisional');
  });

  it('has everything left when it stops on its first day', () => {
    expect(end('2026-06-01', 25, 'day', stop('2026-06-02', null))).toMatchObject({ on: null, left: 25 });
    expect(end('2026-06-01', 25, 'day', stop('2026-01-01', null))).toMatchObject({ on: null, left: 25 });
    expect(end('2026-06-01', 25, 'day', stop('2026-06-26', null))).toMatchObject({ on: null, left: 1 });
  });
});

describe('a stop between the last day counted and the next working day', () => {
  // Five days from Monday 15 June 2026 end on Saturday the 20th and roll on to Monday the 22nd.
  it('holds the term until it runs again', () => {
    expect(end('2026-06-15', 5, 'day').on).toBe('2026-06-22');
    expect(end('2026-06-15', 5, 'day', stop('2026-06-21', '2026-06-24'))).toMatchObject({
      lastCounted: '2026-06-20',
      on: '2026-06-24',
    });
    expect(end('2026-06-15', 5, 'day', stop('2026-06-22', '2026-06-27')).on).toBe('2026-06-29');
  });

  it('does nothing when it is over by then, or begins later', () => {
    expect(end('2026-06-15', 5, 'day', stop('2026-06-21', '2026-06-22')).on).toBe('2026-06-22');
    expect(end('2026-06-15', 5, 'day', stop('2026-06-23', '2026-06-25')).on).toBe('2026-06-22');
  });

  it('leaves the term open when it has no end, with nothing left to count', () => {
    const term = end('2026-06-15', 5, 'day', stop('2026-06-21', null));
    expect(term).toMatchObject({ on: null, left: 0 });
    expect(term.trace.at(-1)).toEqual({ kind: 'rolled', from: '2026-06-21', before: null, counted: 0 });
    expect(term.basis.map(({ rule }) => rule)).toContain('calendar.holidays');
  });
});

describe('stops that cannot be counted', () => {
  const problems = (from: string, length: number, unit: TermToCount['unit'], ...stopped: Stop[]) => {
    const result = termEnd({ from: isoDate(from), length, unit, stopped });
    return result.ok ? result.value : result.problems;
  };

  it('lists every stop that ends before it begins, with the length', () => {
    expect(
      problems(
        '2026-06-01',
        0,
        'day',
        stop('2026-06-05', '2026-06-04'),
        stop('2026-06-05', null),
        stop('2026-07-02', '2026-07-01'),
      ),
    ).toEqual([
      expect.objectContaining({ code: 'calendar.bad-length' }),
      {
        code: 'calendar.backward-stop',
        severity: 'error',
        path: ['stopped', 0],
        params: { from: '2026-06-05', before: '2026-06-04' },
      },
      {
        code: 'calendar.backward-stop',
        severity: 'error',
        path: ['stopped', 2],
        params: { from: '2026-07-02', before: '2026-07-01' },
      },
    ]);
  });

  it.each(['working-day', 'day-without-holidays'] as const)(
    'refuses a term in %ss carried beyond the calendar',
    (unit) => {
      for (const before of ['2028-01-01', '2028-01-02', '9999-12-31']) {
        expect(problems('2026-06-01', 25, unit, stop('2026-06-08', before))).toMatchObject([
          { code: 'calendar.beyond-table', params: { day: '2028-01-01' } },
        ]);
      }
      // The stop begins after the calendar ends, and so does what is left of the term: nobody knows which comes first.
      expect(problems('2027-12-20', 25, unit, stop('2028-01-05', null))).toMatchObject([
        { code: 'calendar.beyond-table', params: { day: '2028-01-01' } },
      ]);
      // On the first day after the calendar, all that runs before it is known.
      expect(problems('2027-12-20', 25, unit, stop('2028-01-01', null))).toMatchObject({ on: null });
    },
  );

  it('counts plain days beyond the calendar, and refuses only to say whether the last is a day off', () => {
    expect(problems('2026-06-01', 25, 'day', stop('2026-06-08', '2030-01-01'))).toMatchObject([
      { code: 'calendar.beyond-table', params: { day: '2030-01-19', lastDay: '2030-01-19' } },
    ]);
    expect(problems('2027-12-20', 25, 'day', stop('2028-01-05', null))).toMatchObject({ on: null, left: 10 });
    // There is no day after 9999-12-31 to name.
    expect(problems('2026-06-01', 25, 'day', stop('2026-06-08', '9999-12-13'))).toMatchObject([
      { params: { day: '9999-12-31', lastDay: '9999-12-31' } },
    ]);
    expect(problems('2026-06-01', 25, 'day', stop('2026-06-08', '9999-12-14'))).toMatchObject([
      { params: { day: '2028-01-01' } },
    ]);
  });

  it('does not mind a stop beyond the calendar that comes after the end', () => {
    for (const unit of ['day', 'working-day', 'day-without-holidays'] as const) {
      expect(problems('2027-12-20', 4, unit, stop('2028-01-05', null))).toMatchObject({ on: '2027-12-24' });
    }
    expect(problems('2027-12-20', 11, 'working-day', stop('2028-01-01', null))).toMatchObject({ on: null, left: 2 });
  });

  it('refuses to roll on past a stop that ends beyond the calendar', () => {
    expect(problems('2027-12-20', 5, 'day', stop('2027-12-26', '2029-01-01'))).toMatchObject([
      { code: 'calendar.beyond-table', params: { day: '2028-01-01', lastDay: '2027-12-25' } },
    ]);
  });
});

describe('stopped terms in general', { timeout: 30_000 }, () => {
  const first = '2017-01-01';
  const days = dayBetween(first, '2025-12-31');
  const stops = fc.array(fc.record({ after: fc.integer({ min: -20, max: 90 }), long: fc.nat({ max: 20 }) }), {
    maxLength: 4,
  });
  const units = fc.constantFrom('day', 'working-day', 'day-without-holidays');
  const named = new Set(
    holidays
      .filter(({ kind, reason }) => kind === 'off' && reason !== 'in-lieu' && reason !== 'swap')
      .map(({ day }) => day),
  );

  /** One day after another, as on paper. */
  const byHand = (from: IsoDate, length: number, unit: string, stopped: readonly Stop[]): IsoDate => {
    const stands = (day: IsoDate): boolean =>
      stopped.some((s) => s.from <= day && (s.before === null || day < s.before));
    let left = length;
    for (const { day, works } of daysFrom(from, 1)) {
      const uses = unit === 'working-day' ? works : unit === 'day' || !named.has(day);
      if (left > 0 && (stands(day) || !uses)) continue;
      if (left > 0) left--;
      // Counted to the end: the next day on which offices work and the clock runs.
      if (left === 0 && works && !stands(day)) return day;
    }
    return from;
  };

  it('end where counting day by day on paper ends', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), units, stops, (from, length, unit, drawn) => {
        const stopped = drawn.map(({ after, long }) => ({
          from: shift(from, after),
          before: shift(from, after + long),
        }));
        expect(orThrow(termEnd({ from, length, unit, stopped })).on).toBe(byHand(from, length, unit, stopped));
      }),
      { numRuns: 600 },
    );
  });

  it('leave a trace without gaps, from the day after the event to the last day, that adds up to the length', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), units, stops, (from, length, unit, drawn) => {
        const stopped = drawn.map(({ after, long }) => ({
          from: shift(from, after),
          before: shift(from, after + long),
        }));
        const { trace, on } = orThrow(termEnd({ from, length, unit, stopped }));
        expect(trace.reduce((sum, { counted }) => sum + counted, 0)).toBe(length);
        expect(trace.map((piece) => piece.from)).toEqual([
          shift(from, 1),
          ...trace.slice(0, -1).map(({ before }) => before),
        ]);
        expect(trace.at(-1)?.before).toBe(shift(on ?? from, 1));
        expect(trace.filter((piece) => daysBetween(piece.from, piece.before ?? piece.from) <= 0)).toEqual([]);
      }),
    );
  });

  it('end no earlier for a stop more', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), units, stops, (from, length, unit, drawn) => {
        const stopped = drawn.map(({ after, long }) => ({
          from: shift(from, after),
          before: shift(from, after + long),
        }));
        const ends = (list: readonly Stop[]) => orThrow(termEnd({ from, length, unit, stopped: list })).on ?? '';
        expect(ends(stopped) >= ends(stopped.slice(1))).toBe(true);
      }),
    );
  });

  it('never throw and never touch what they are given', () => {
    const any = fc.oneof(days, dayBetween('1900-01-01', '2200-01-01'), dayBetween('9990-01-01', '9999-12-31'));
    const hostile = fc.record({
      from: any,
      length: fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.double()),
      unit: fc.constantFrom('day', 'working-day', 'day-without-holidays', 'month', 'year'),
      stopped: fc.array(fc.record({ from: any, before: fc.option(any) }), { maxLength: 4 }),
    });
    const policies = fc.record(
      {
        start: fc.constantFrom('event-day', 'next-working-day'),
        firstDay: fc.constantFrom('excluded', 'counted'),
        lieuOrSwappedDay: fc.constantFrom('rolls', 'stays'),
        workedWeekend: fc.constantFrom('rolls', 'stays'),
        withoutHolidays: fc.constantFrom('named', 'named-and-in-lieu'),
      },
      { requiredKeys: [] },
    );
    const wide = orThrow(calendarWith({ from: isoDate('1990-01-01'), before: isoDate('2101-01-01') }));
    fc.assert(
      fc.property(hostile, policies, fc.boolean(), (term, chosen, whole) => {
        const copy = structuredClone(term);
        const result = whole ? termEnd(term, chosen, wide) : termEnd(term, chosen);
        expect(term).toEqual(copy);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: 1000 },
    );
  });
});
