import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalDecimal, compareDecimal, textOfUnits, unitsOf } from '../../src/core/decimal-text.js';
import { DIGITS } from '../../src/core/index.js';

const limits = fc.constantFrom(...Object.values(DIGITS));
const most = ({ whole, scale }: { whole: number; scale: number }): number => 10 ** (whole + scale) - 1;

/** A kind's limits and a number of its smallest units, round numbers and the greatest included. */
const amount = limits.chain((l) =>
  fc
    .oneof(
      fc.integer({ min: 0, max: most(l) }),
      fc.nat({ max: 999 }).map((n) => n * 10 ** l.scale),
      fc.constantFrom(0, 1, most(l), 10 ** l.scale),
    )
    .map((units) => ({ l, units })),
);

describe('canonical decimal text', () => {
  it('printed and read again is the same number, and the one text of it', () => {
    fc.assert(
      fc.property(amount, fc.nat({ max: 5 }), ({ l, units }, zeros) => {
        const text = textOfUnits(BigInt(units), l.scale);
        expect(unitsOf(text, l.scale)).toBe(units);
        expect(canonicalDecimal(text, l)).toBe(text);
        const longer = text.includes('.') ? text : `${text}.`;
        expect(canonicalDecimal(`${longer}${'0'.repeat(zeros + 1)}`, l)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('compares as bigint does', () => {
    const pair = limits.chain((l) =>
      fc.tuple(
        fc.constant(l),
        fc.integer({ min: 0, max: most(l) }),
        fc.integer({ min: 0, max: most(l) }),
        fc.boolean(),
      ),
    );
    fc.assert(
      fc.property(pair, fc.integer({ min: -12, max: 12 }), ([l, a, other, near], shift) => {
        const b = near ? Math.min(most(l), Math.max(0, a + shift)) : other;
        const [x, y] = [BigInt(a), BigInt(b)];
        const expected = x < y ? -1 : x > y ? 1 : 0;
        expect(compareDecimal(textOfUnits(x, l.scale), textOfUnits(y, l.scale))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['20', '20.5', -1],
    ['20.5', '20', 1],
    ['20.05', '20.5', -1],
    ['20.1', '20.09', 1],
    ['9.5', '75', -1],
    ['75', '75', 0],
    ['75', '75.0001', -1],
    ['74.999999', '75', -1],
    ['0', '0.000001', -1],
    ['20.5', '20.5', 0],
  ])('%s against %s: %i', (a, b, order) => {
    expect(compareDecimal(a, b)).toBe(order);
    expect(compareDecimal(b, a) + order).toBe(0);
  });

  it('keeps the sign of a number of units, of any size', () => {
    expect(textOfUnits(-1n, 6)).toBe('-0.000001');
    expect(textOfUnits(0n, 6)).toBe('0');
    expect(textOfUnits(-20_500_000n, 6)).toBe('-20.5');
    expect(textOfUnits(-7n, 0)).toBe('-7');
    expect(textOfUnits(123_456_789_012_345_678_901_234n, 4)).toBe('12345678901234567890.1234');
  });

  it('reads each scale exactly', () => {
    expect([unitsOf('20.5', 6), unitsOf('0.000001', 6), unitsOf('20', 0), unitsOf('77.67', 4)]).toEqual([
      20_500_000, 1, 20, 776_700,
    ]);
  });

  it('takes as many digits as fit and not one more', () => {
    const ha = DIGITS.ha;
    expect(canonicalDecimal('999999999.999999', ha)).toBe('999999999.999999');
    expect(canonicalDecimal('1000000000', ha)).toBeNull();
    expect(canonicalDecimal('0.0000001', ha)).toBeNull();
    expect(canonicalDecimal('0.1234560', ha)).toBe('0.123456');
    expect(canonicalDecimal(`1.${'0'.repeat(20)}`, ha)).toBe('1');
    expect(canonicalDecimal(`1.${'0'.repeat(21)}`, ha)).toBeNull();
    expect(canonicalDecimal('999999999999999', DIGITS.dong)).toBe('999999999999999');
    expect(canonicalDecimal('1000000000000000', DIGITS.dong)).toBeNull();
    expect(canonicalDecimal('1.0', DIGITS.dong)).toBe('1');
    expect(canonicalDecimal('1.5', DIGITS.dong)).toBeNull();
  });

  it.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '1\n',
    '+1',
    '-1',
    '-0',
    '01',
    '00',
    '1.',
    '.5',
    '1..5',
    '1.5.5',
    '1,5',
    '1.000,5',
    '1e3',
    '1E3',
    '0x10',
    '1_000',
    'NaN',
    'Infinity',
    '１',
    '٣',
    '1/2',
    '1%',
    '20ha',
  ])('"%s" is no such text', (text) => {
    for (const l of Object.values(DIGITS)) expect(canonicalDecimal(text, l)).toBeNull();
  });

  it('is not ten megabytes', () => {
    for (const text of ['9'.repeat(10_000_000), `1.${'0'.repeat(10_000_000)}`]) {
      expect(canonicalDecimal(text, DIGITS.ha)).toBeNull();
    }
  });
});
