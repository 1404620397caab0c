import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareQuantity,
  DIGITS,
  dong,
  hectares,
  isDong,
  isHectares,
  isPercent,
  isPoints,
  percent,
  points,
} from '../../src/core/index.js';
import { textOfUnits } from '../../src/core/decimal-text.js';

describe('quantities', () => {
  it('have the digits promised, so that every one is a safe integer of its smallest unit', () => {
    expect(DIGITS).toEqual({
      ha: { whole: 9, scale: 6 },
      dong: { whole: 15, scale: 0 },
      percent: { whole: 6, scale: 4 },
      points: { whole: 6, scale: 4 },
    });
    for (const { whole, scale } of Object.values(DIGITS)) {
      expect(10 ** (whole + scale)).toBeLessThan(Number.MAX_SAFE_INTEGER);
    }
  });

  it('are written in one way, whether typed as text or as a number', () => {
    expect(hectares('20.000000')).toBe('20');
    expect(hectares(37.78)).toBe('37.78');
    expect(hectares(0)).toBe('0');
    expect(hectares(-0)).toBe('0');
    expect(hectares('0.000001')).toBe('0.000001');
    expect(dong('454000000000')).toBe('454000000000');
    expect(dong(454e9)).toBe('454000000000');
    expect(percent('77.670')).toBe('77.67');
    expect(percent(100)).toBe('100');
    expect(points(49.9)).toBe('49.9');
    expect(points('100.0000')).toBe('100');
  });

  it('are refused in code with a TypeError that names the kind and the text, cut short', () => {
    expect(() => hectares('-1')).toThrow(new TypeError('not ha: -1'));
    expect(() => hectares(0.1 + 0.2)).toThrow(new TypeError('not ha: 0.30000000000000004'));
    expect(() => hectares(1e-7)).toThrow(new TypeError('not ha: 1e-7'));
    expect(() => hectares(Number.NaN)).toThrow(new TypeError('not ha: NaN'));
    expect(() => hectares(1e21)).toThrow(new TypeError('not ha: 1e+21'));
    expect(() => dong('1.5')).toThrow(new TypeError('not dong: 1.5'));
    expect(() => percent('77.67001')).toThrow(new TypeError('not percent: 77.67001'));
    expect(() => points('1234567')).toThrow(new TypeError('not points: 1234567'));
    expect(() => hectares('9'.repeat(99))).toThrow(new TypeError(`not ha: ${'9'.repeat(32)}`));
  });

  it('are told from text that is not canonical or does not fit', () => {
    expect([isHectares('20'), isHectares('20.5'), isHectares('20.0'), isHectares('0.0000001'), isHectares('')]).toEqual(
      [true, true, false, false, false],
    );
    expect([isDong('15'), isDong('1.5'), isDong('1.0'), isDong('999999999999999')]).toEqual([true, false, false, true]);
    expect([isPercent('100'), isPercent('77.67'), isPercent('77.670'), isPercent('0.00001')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([isPoints('49.9'), isPoints('49.90'), isPoints('-1')]).toEqual([true, false, false]);
  });

  it('are equal as text when they are equal as numbers', () => {
    const area = fc.nat({ max: 75_000_000 }).map((units) => textOfUnits(BigInt(units), 6));
    fc.assert(
      fc.property(area, area, (a, b) => {
        expect(compareQuantity(hectares(a), hectares(b)) === 0).toBe(hectares(a) === hectares(b));
        expect(compareQuantity(hectares(a), hectares(`${a.includes('.') ? a : `${a}.`}000`))).toBe(0);
      }),
    );
  });

  it('sort by value, not as text', () => {
    const areas = ['100', '9.5', '75', '9.05', '0', '75.0001'].map(hectares);
    expect([...areas].sort(compareQuantity)).toEqual(['0', '9.05', '9.5', '75', '75.0001', '100']);
    expect([...areas].sort()).not.toEqual([...areas].sort(compareQuantity));
  });
});
