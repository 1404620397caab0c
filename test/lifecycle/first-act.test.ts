import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowOf } from '../../src/core/index.js';
import { firstAct, timelineOf } from '../../src/lifecycle/index.js';
import type { LifecycleEvent } from '../../src/model/index.js';
import { acts, anyDate, day, ev } from './histories.js';

const first = (...dates: readonly string[]): unknown =>
  firstAct(timelineOf(acts(...dates.map((on) => ['ground-broken', on] as const)), 'u'), 'ground-broken');

describe('the first act of a type', () => {
  it('is the only one, as the papers give it', () => {
    expect(first('2024-H1')).toEqual({ window: { earliest: '2024-01-01', latest: '2024-06-30' }, on: '2024-H1' });
    expect(first('..')).toEqual({ window: { earliest: null, latest: null }, on: '..' });
  });

  it('is none when there is none of the type', () => {
    expect(first()).toBeUndefined();
    expect(firstAct(timelineOf(acts(['established', '2024']), 'u'), 'ground-broken')).toBeUndefined();
  });

  it('of several lies between the least of their beginnings and the least of their ends', () => {
    expect(first('2024-09-20', '2022-07-21')).toEqual({
      window: { earliest: '2022-07-21', latest: '2022-07-21' },
      on: '2022-07-21',
    });
    expect(first('2024', '2024-H2', '2024-03/2025-02')).toEqual({
      window: { earliest: '2024-01-01', latest: '2024-12-31' },
      on: '2024',
    });
    expect(first('2023/2025', '2024-05')).toEqual({
      window: { earliest: '2023-01-01', latest: '2024-05-31' },
      on: '2024-05',
    });
  });

  it('may lie before all of them that have a beginning, when one has none; an open end does not make it later', () => {
    expect(first('2024-05', '../2024-12-31')).toMatchObject({ window: { earliest: null, latest: '2024-05-31' } });
    expect(first('2024-05', '2023/..')).toMatchObject({ window: { earliest: '2023-01-01', latest: '2024-05-31' } });
    expect(first('2024-05/..', '2023/..')).toMatchObject({ window: { earliest: '2023-01-01', latest: null } });
    expect(first('2024-05', '..')).toMatchObject({ window: { earliest: null, latest: '2024-05-31' } });
  });

  it('lies in its window for every choice of days, and both ends are met', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1, maxLength: 6 }), fc.array(fc.nat()), (dates, picks) => {
        const events = dates.map((on, i): LifecycleEvent => ev(`e${i}`, 'listed', on));
        const found = firstAct(timelineOf({ events }, 'u'), 'listed');
        const windows = dates.map(windowOf);
        const begin = windows.map((w) => w.earliest ?? '');
        const end = windows.map((w) => w.latest ?? '~');
        const least = (days: readonly string[]): string => days.reduce((a, b) => (a < b ? a : b));
        expect(found?.window.earliest ?? '').toBe(least(begin));
        expect(found?.window.latest ?? '~').toBe(least(end));
        expect(dates).toContain(found?.on);
        // Any choice of days: its least lies inside.
        const chosen = windows.map((w, i) => {
          const n = picks[i] ?? 0;
          return [w.earliest ?? day(-5), w.latest ?? day(90)][n % 2] ?? '';
        });
        expect(least(begin) <= least(chosen) && least(chosen) <= least(end)).toBe(true);
      }),
    );
  });
});
