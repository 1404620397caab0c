import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBounded, type Operator } from '../../src/core/index.js';
import {
  compareBoundedFraction,
  compareFraction,
  dividedBy,
  fractionOf,
  fractionText,
  minus,
  plus,
  times,
  ZERO,
} from '../../src/core/fraction.js';

const hundredths = fc.integer({ min: 0, max: 1_000_000 });
const text = (n: number): string => {
  const fraction = String(n % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return fraction === '' ? String(Math.trunc(n / 100)) : `${Math.trunc(n / 100)}.${fraction}`;
};

describe('numbers that are not rounded', () => {
  it('three thirds are one', () => {
    const third = dividedBy(fractionOf('1'), fractionOf('3'));
    expect(compareFraction(plus(plus(third, third), third), fractionOf('1'))).toBe(0);
    expect(compareFraction(times(third, fractionOf('2')), fractionOf('0.67'))).toBe(-1);
    expect(compareFraction(minus(fractionOf('1'), third), fractionOf('0.66'))).toBe(1);
    expect(compareFraction(ZERO, fractionOf('0'))).toBe(0);
  });

  it('are written cut or raised, and say whether that is all', () => {
    const third = dividedBy(fractionOf('1'), fractionOf('3'));
    expect(fractionText(third, 4, 'down')).toEqual({ text: '0.3333', exact: false });
    expect(fractionText(third, 4, 'up')).toEqual({ text: '0.3334', exact: false });
    expect(fractionText(fractionOf('2.5'), 4, 'up')).toEqual({ text: '2.5', exact: true });
    expect(fractionText(fractionOf('2.5'), 0, 'down')).toEqual({ text: '2', exact: false });
    expect(fractionText(fractionOf('2.5'), 0, 'up')).toEqual({ text: '3', exact: false });
  });

  it('are read and written back as they were', () => {
    fc.assert(
      fc.property(hundredths, (n) => {
        expect(fractionText(fractionOf(text(n)), 2, 'down')).toEqual({ text: text(n), exact: true });
      }),
    );
  });

  it('reckon as whole hundredths do', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const [x, y] = [fractionOf(text(a)), fractionOf(text(b))];
        expect(compareFraction(x, y)).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(compareFraction(plus(x, y), fractionOf(text(a + b)))).toBe(0);
        expect(compareFraction(minus(plus(x, y), y), x)).toBe(0);
        if (b > 0) expect(compareFraction(dividedBy(times(x, y), y), x)).toBe(0);
      }),
    );
  });

  it('compare with a threshold as decimal texts do, bounds included', () => {
    const operators = fc.constantFrom<Operator>('>', '>=', '<', '<=');
    const bounds = fc.constantFrom(undefined, '>', '>=', '<', '<=', '~' as const);
    fc.assert(
      fc.property(hundredths, hundredths, operators, bounds, (a, b, operator, bound) => {
        const fact = bound === undefined ? { value: text(a) } : { value: text(a), bound: bound as Operator };
        expect(
          compareBoundedFraction(fractionOf(text(a)), bound as Operator | undefined, operator, fractionOf(text(b))),
        ).toBe(compareBounded(fact, operator, text(b)));
      }),
    );
  });
});
