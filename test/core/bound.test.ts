import { describe, expect, it } from 'vitest';
import { addBounds, compareBounded, type Bound, type Operator } from '../../src/core/index.js';

const bounds = [undefined, '>', '>=', '<', '<=', '~'] as const satisfies readonly (Bound | undefined)[];
const operators = ['>', '>=', '<', '<='] as const satisfies readonly Operator[];

/** By how much the true number may differ from the printed one, in tenths: every case within five. */
const differences = (bound: Bound | undefined): readonly number[] =>
  Array.from({ length: 101 }, (_, i) => i - 50).filter((d) => {
    switch (bound) {
      case undefined:
        return d === 0;
      case '>':
        return d > 0;
      case '>=':
        return d >= 0;
      case '<':
        return d < 0;
      case '<=':
        return d <= 0;
      case '~':
        return true;
    }
  });
const meets = (x: number, operator: Operator, y: number): boolean =>
  operator === '>' ? x > y : operator === '>=' ? x >= y : operator === '<' ? x < y : x <= y;

describe('the sum of bounded numbers', () => {
  it('is bounded as tightly as its parts allow, and no tighter, for all 36 pairs', () => {
    for (const a of bounds) {
      for (const b of bounds) {
        const sums = new Set(differences(a).flatMap((x) => differences(b).map((y) => Math.sign(x + y))));
        const sign = bounds.filter((s) => [...sums].every((x) => differences(s).some((d) => Math.sign(d) === x)));
        // Of the bounds that hold, the tightest is the one that admits the fewest numbers.
        const tightest = sign.reduce((x, y) => (differences(y).length < differences(x).length ? y : x));
        expect([a, b, addBounds(a, b)]).toEqual([a, b, tightest]);
      }
    }
  });

  it('does not depend on the order of the parts, nor on how they are bracketed', () => {
    for (const a of bounds) {
      for (const b of bounds) {
        expect(addBounds(a, b)).toBe(addBounds(b, a));
        for (const c of bounds) expect(addBounds(addBounds(a, b), c)).toBe(addBounds(a, addBounds(b, c)));
      }
    }
  });

  it('is exact when both are, and "about" when one pulls up and the other down', () => {
    expect(addBounds(undefined, undefined)).toBeUndefined();
    expect(addBounds('>', '>=')).toBe('>');
    expect(addBounds('>=', undefined)).toBe('>=');
    expect(addBounds('>', '<')).toBe('~');
    expect(addBounds('~', '>')).toBe('~');
  });
});

describe('a bounded number against a threshold of the law', () => {
  it('is answered as all the true numbers answer together, on both sides of the threshold and at its edge', () => {
    for (const bound of bounds) {
      for (const operator of operators) {
        for (const [value, threshold] of [
          [5, 3],
          [3, 3],
          [3, 5],
          [4, 3],
          [3, 4],
        ] as const) {
          const answers = differences(bound).map((d) => meets(value * 10 + d, operator, threshold * 10));
          const expected = answers.every(Boolean) ? 'yes' : answers.some(Boolean) ? 'unknown' : 'no';
          const got = compareBounded({ value: `${value}`, ...(bound && { bound }) }, operator, `${threshold}`);
          expect([bound, value, operator, threshold, got]).toEqual([bound, value, operator, threshold, expected]);
        }
      }
    }
  });

  it.each([
    ['>', '50', '>', '50', 'yes'],
    ['>=', '50', '>', '50', 'unknown'],
    ['>=', '50', '>=', '50', 'yes'],
    ['>', '49.9999', '>', '50', 'unknown'],
    ['<', '10', '>=', '10', 'no'],
    ['<=', '10', '>=', '10', 'unknown'],
    ['<=', '75', '<=', '75', 'yes'],
    ['>', '75', '<=', '75', 'no'],
    ['~', '50', '>', '50', 'unknown'],
    ['~', '5000', '>', '50', 'unknown'],
  ] as const)('%s %s against %s %s: %s', (bound, value, operator, threshold, answer) => {
    expect(compareBounded({ value, bound }, operator, threshold)).toBe(answer);
  });

  it('exact, is compared as a number: 9.5 is below 10', () => {
    expect(compareBounded({ value: '9.5' }, '>=', '10')).toBe('no');
    expect(compareBounded({ value: '10' }, '>=', '10')).toBe('yes');
    expect(compareBounded({ value: '75.0001' }, '<=', '75')).toBe('no');
  });
});
