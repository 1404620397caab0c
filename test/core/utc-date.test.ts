import { addMonths, differenceInCalendarDays, endOfMonth } from 'date-fns';
import { describe, expect, it } from 'vitest';
import { UtcDate } from '../../src/core/utc-date.js';

// Late on the last day of February in UTC: in Viet Nam it is March already.
const leap = Date.UTC(2024, 1, 29, 23, 58, 57, 56);

describe('a date that lives in UTC', () => {
  it('reads every part in UTC, whatever the zone of the machine', () => {
    const d = new UtcDate(leap);
    expect([d.getFullYear(), d.getMonth(), d.getDate(), d.getDay()]).toEqual([2024, 1, 29, 4]);
    expect([d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds()]).toEqual([23, 58, 57, 56]);
    expect(d.getTimezoneOffset()).toBe(0);
  });

  it('sets every part in UTC, and says the new instant', () => {
    const set = (change: (d: UtcDate) => number): string => {
      const d = new UtcDate(new Date(leap));
      expect(change(d)).toBe(d.getTime());
      return d.toISOString();
    };
    expect(set((d) => d.setFullYear(2025, 0, 1))).toBe('2025-01-01T23:58:57.056Z');
    expect(set((d) => d.setMonth(0))).toBe('2024-01-29T23:58:57.056Z');
    expect(set((d) => d.setDate(1))).toBe('2024-02-01T23:58:57.056Z');
    expect(set((d) => d.setHours(0, 0, 0, 0))).toBe('2024-02-29T00:00:00.000Z');
  });

  it('stays one in the hands of date-fns', () => {
    const moved = addMonths(new UtcDate(Date.UTC(2025, 0, 31)), 1);
    expect(moved).toBeInstanceOf(UtcDate);
    expect(moved.toISOString()).toBe('2025-02-28T00:00:00.000Z');
    expect(endOfMonth(moved).toISOString()).toBe('2025-02-28T23:59:59.999Z');
    expect(differenceInCalendarDays(moved, new UtcDate(leap))).toBe(365);
  });
});
