import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/core/index.js';
import { calendarWith } from '../../src/calendar/index.js';
import { orThrow } from '../../src/core/index.js';
import { clocksOn, type Context } from '../../src/procedure/index.js';
import { given, U, type Act } from './given.js';

const on = (day: string, acts: readonly Act[], context: Context = {}) =>
  clocksOn(given(...acts), U, isoDate(day), context).clocks.map(
    ({ term, state, due, days, unit, length }) => [term, state, due, days, `${String(length)} ${unit}`] as const,
  );

describe('the term to announce', () => {
  const applied: readonly Act[] = [['2024-06-03', 'application-received']];

  it('runs five working days from the first application under 32/2024: to Monday 10 June', () => {
    expect(on('2024-06-10', applied)).toEqual([['announce', 'running', '2024-06-10', 0, '5 working-day']]);
    expect(on('2024-06-11', applied)).toEqual([['announce', 'overrun', '2024-06-10', 1, '5 working-day']]);
  });

  it('is not restarted by a second application', () => {
    expect(on('2024-06-10', [...applied, ['2024-06-07', 'application-received']])).toEqual([
      ['announce', 'running', '2024-06-10', 0, '5 working-day'],
    ]);
  });

  it('is two working days from 15/9/2026, by the law of the day the application came', () => {
    expect(on('2026-09-16', [['2026-09-14', 'application-received']])).toEqual([
      ['announce', 'running', '2026-09-21', 3, '5 working-day'],
    ]);
    expect(on('2026-09-16', [['2026-09-15', 'application-received']])).toEqual([
      ['announce', 'running', '2026-09-17', 1, '2 working-day'],
    ]);
  });

  it('does not exist under 68/2017, where five working days to file run from the application', () => {
    expect(on('2019-06-05', [['2019-06-03', 'application-received']])).toEqual([
      ['submit', 'running', '2019-06-10', 3, '5 working-day'],
    ]);
  });

  it('is over once the call is made', () => {
    expect(on('2024-06-20', [...applied, ['2024-06-10', 'applications-called']]).map(([term]) => term)).toEqual([
      'reception',
    ]);
  });
});

describe('the window and the term to file', () => {
  const called: readonly Act[] = [['2024-06-10', 'applications-called']];

  it('the window is fifteen calendar days, then five working days to file run', () => {
    expect(on('2024-06-24', called)).toEqual([['reception', 'running', '2024-06-25', 1, '15 day']]);
    expect(on('2024-06-26', called)).toEqual([
      ['reception', 'closed', '2024-06-25', 1, '15 day'],
      ['submit', 'running', '2024-07-02', 4, '5 working-day'],
    ]);
    expect(on('2024-07-05', called).at(-1)).toEqual(['submit', 'overrun', '2024-07-02', 3, '5 working-day']);
  });
});

describe('the term of the appraisal', () => {
  const complete: readonly Act[] = [['2026-01-26', 'dossier-complete']];

  it('is 25 days and rolls over Tết: 20/2 is a day off, 23/2 is not', () => {
    expect(on('2026-02-23', complete)).toEqual([['appraise', 'running', '2026-02-23', 0, '25 day']]);
    expect(on('2026-02-25', complete)).toEqual([['appraise', 'overrun', '2026-02-23', 2, '25 day']]);
  });

  it('stands still while supplements are awaited, and goes on by as many days', () => {
    const returned: readonly Act[] = [...complete, ['2026-02-01', 'dossier-returned']];
    expect(on('2026-03-15', returned)).toEqual([['appraise', 'stopped', null, 19, '25 day']]);
    const back: readonly Act[] = [...returned, ['2026-02-11', 'dossier-supplemented']];
    expect(on('2026-02-12', back)).toEqual([['appraise', 'running', '2026-03-02', 18, '25 day']]);
  });

  it('keeps the 25 days of a dossier that was pending on 15/9/2026; a later one has 20 working days', () => {
    expect(on('2026-09-20', [['2026-09-10', 'dossier-complete']])[0]?.[4]).toBe('25 day');
    expect(on('2026-09-20', [['2026-09-15', 'dossier-complete']])[0]?.[4]).toBe('20 working-day');
  });

  it('counts by the calendar of the caller', () => {
    const calendar = orThrow(calendarWith({ off: [isoDate('2026-02-23')], work: [] }));
    expect(on('2026-02-23', complete, { calendar })[0]?.[2]).toBe('2026-02-24');
  });

  it('cannot be counted from a vague day, and says so', () => {
    const { clocks, missing } = clocksOn(given(['2026-01', 'dossier-complete']), U, isoDate('2026-02-10'));
    expect(clocks).toEqual([]);
    expect(missing).toEqual([{ kind: 'date', id: '1', on: '2026-01' }]);
  });

  it('may have been met on a vague day, and then is no overrun', () => {
    const history = given(['2026-01-26', 'dossier-complete'], ['2026-02/2026-03', 'appraised']);
    const { clocks, missing } = clocksOn(history, U, isoDate('2026-03-10'));
    expect(clocks).toEqual([]);
    expect(missing).toContainEqual({ kind: 'date', id: '2', on: '2026-02/2026-03' });
  });

  it('may have ended with the council on a vague day, and then is no overrun', () => {
    const history = given(['2026-01-26', 'dossier-complete'], ['2026-02/2026-03', 'council-dissolved']);
    const { clocks, missing } = clocksOn(history, U, isoDate('2026-03-10'));
    expect(clocks).toEqual([]);
    expect(missing).toEqual([{ kind: 'date', id: '2', on: '2026-02/2026-03' }]);
  });
});

describe('the term of the departments to answer', () => {
  const consulted: readonly Act[] = [['2026-04-01', 'departments-consulted']];
  const laoCai: Context = { facts: { province: '15' } };

  it('is ten working days in Lào Cai, by its own regulation, and then their silence is agreement', () => {
    expect(on('2026-04-15', consulted, laoCai)).toEqual([['opinions', 'running', '2026-04-15', 0, '10 working-day']]);
    expect(on('2026-04-16', consulted, laoCai)).toEqual([['opinions', 'closed', '2026-04-15', 1, '10 working-day']]);
    const [clock] = clocksOn(given(...consulted), U, isoDate('2026-04-15'), laoCai).clocks;
    expect(clock).toMatchObject({
      actor: 'other-departments',
      silence: 'agreement',
    });
    expect(clock?.basis[0]).toMatchObject({ rule: 'management.coordination-lao-cai', confidence: 'text' });
  });

  it('is asked anew with each consultation, and is over with the appraisal report', () => {
    const again: readonly Act[] = [...consulted, ['2026-05-04', 'departments-consulted']];
    expect(on('2026-05-05', again, laoCai).map(([term, state, due]) => [term, state, due])).toEqual([
      ['opinions', 'running', '2026-05-18'],
    ]);
    expect(on('2026-05-07', [...again, ['2026-05-06', 'appraised']], laoCai).map(([term]) => term)).toEqual(['decide']);
  });

  it('is set by no decree: without a province whose regulation is known there is none', () => {
    expect(clocksOn(given(...consulted), U, isoDate('2026-04-02'))).toMatchObject({ clocks: [], missing: [] });
    expect(on('2026-04-02', consulted, { facts: { province: '01' } })).toEqual([]);
  });

  it('is not known in Lào Cai before its regulation of 6/3/2026', () => {
    const before = given(['2026-03-05', 'departments-consulted']);
    expect(clocksOn(before, U, isoDate('2026-03-06'), laoCai)).toMatchObject({
      clocks: [],
      missing: [{ kind: 'law', id: 'management.coordination-lao-cai', question: 'provincial-rules-not-collected' }],
    });
  });
});

describe('the term to decide', () => {
  it('is five working days from the appraisal report since 15/9/2026, over Culture Day', () => {
    const history: readonly Act[] = [
      ['2026-10-20', 'dossier-complete'],
      ['2026-11-17', 'appraised'],
    ];
    expect(on('2026-11-20', history)).toEqual([['decide', 'running', '2026-11-25', 2, '5 working-day']]);
  });

  it('is over with the decision, with a refusal and with the end of the council', () => {
    const appraised: readonly Act[] = [['2026-11-02', 'appraised']];
    for (const type of ['established', 'establishment-refused', 'council-dissolved'] as const) {
      expect(on('2026-12-20', [...appraised, ['2026-11-03', type]])).toEqual([]);
    }
  });
});

it('says that the law of 2015 is not known rather than counting by another', () => {
  const { clocks, missing } = clocksOn(given(['2015-06-01', 'application-received']), U, isoDate('2015-07-01'));
  expect(clocks).toEqual([]);
  expect(missing[0]).toMatchObject({ kind: 'law', question: '105-2009-unread' });
});
