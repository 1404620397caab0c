import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDateOf } from '../../src/core/index.js';
import { dayNumber, dayOfNumber } from './calendar-oracle.js';

const at = (instant: string, offset: string): string => isoDateOf(new Date(instant), offset);

describe('the day on the wall', () => {
  it.each([
    ['2024-06-30T16:59:59.999Z', '+07:00', '2024-06-30'],
    ['2024-06-30T17:00:00Z', '+07:00', '2024-07-01'],
    ['2024-07-01T04:59:59Z', '-05:00', '2024-06-30'],
    ['2024-07-01T05:00:00Z', '-05:00', '2024-07-01'],
    ['2024-06-30T18:14:59Z', '+05:45', '2024-06-30'],
    ['2024-06-30T18:15:00Z', '+05:45', '2024-07-01'],
    ['2024-06-30T00:00:00Z', '+00:00', '2024-06-30'],
    ['2024-06-30T00:00:00Z', '-00:00', '2024-06-30'],
    ['2024-06-29T10:00:00Z', '+14:00', '2024-06-30'],
    ['2024-06-30T00:00:00+07:00', '+07:00', '2024-06-30'],
    ['1899-12-31T17:00:00Z', '+07:00', '1900-01-01'],
  ])('at %s with %s is %s', (instant, offset, day) => {
    expect(at(instant, offset)).toBe(day);
  });

  it('agrees with whole days counted by hand, at any instant and offset', () => {
    const first = Date.UTC(1900, 0, 2);
    const offset = fc.tuple(
      fc.constantFrom('+', '-'),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 59 }),
    );
    fc.assert(
      fc.property(fc.integer({ min: first, max: Date.UTC(2100, 0, 1) }), offset, (instant, [sign, h, m]) => {
        const wall = instant + (sign === '-' ? -1 : 1) * (h * 60 + m) * 60_000;
        const days = Math.floor((wall - Date.UTC(1900, 0, 1)) / 86_400_000);
        const text = `${sign}${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
        expect(isoDateOf(new Date(instant), text)).toBe(dayOfNumber(days));
        expect(dayNumber(dayOfNumber(days))).toBe(days);
      }),
    );
  });

  it.each([
    '',
    '7',
    '+7',
    '+7:00',
    '+0700',
    'Z',
    'Asia/Ho_Chi_Minh',
    '07:00',
    '+15:00',
    '+07:60',
    '+07:00 ',
    ' +07:00',
  ])('refuses the offset "%s": names of zones change, offsets do not', (offset) => {
    expect(() => at('2024-06-30T00:00:00Z', offset)).toThrow(new TypeError(`not an offset: ${offset}`));
  });

  it('cuts a long offset short in what it says', () => {
    expect(() => at('2024-06-30T00:00:00Z', 'x'.repeat(99))).toThrow(new TypeError(`not an offset: ${'x'.repeat(32)}`));
  });

  it('refuses an invalid Date and a day outside 1900 to 9999', () => {
    expect(() => isoDateOf(new Date(Number.NaN), '+07:00')).toThrow(new TypeError('not an instant: Invalid Date'));
    expect(() => isoDateOf(new Date(8.64e15), '+07:00')).toThrow(new TypeError('not an instant: Invalid Date'));
    expect(() => at('1899-12-31T16:59:59Z', '+07:00')).toThrow('not a day');
    expect(() => at('9999-12-31T17:00:00Z', '+07:00')).toThrow('not a day');
  });

  it('leaves the Date alone', () => {
    const date = new Date('2024-06-30T18:00:00Z');
    isoDateOf(date, '+07:00');
    expect(date.toISOString()).toBe('2024-06-30T18:00:00.000Z');
  });
});
