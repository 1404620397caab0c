import { Decimal } from 'decimal.js';
import { describe, expect, it, vi } from 'vitest';

describe('the private clone of decimal.js', () => {
  it('divides to 64 digits and rounds half up', async () => {
    const { Exact } = await import('../../src/core/exact.js');
    expect(new Exact(2).div(3).toString()).toBe(`0.${'6'.repeat(63)}7`);
    expect(new Exact('2.345').toFixed(2)).toBe('2.35');
    expect(new Exact('0.125').toDecimalPlaces(2).toString()).toBe('0.13');
    expect(new Exact('454000000000').mul('1.1').toString()).toBe('499400000000');
  });

  it('is untouched by whoever configured the package before or after it', async () => {
    const before = { toExpPos: Decimal.toExpPos, precision: Decimal.precision, rounding: Decimal.rounding };
    try {
      Decimal.set({ toExpPos: 2, precision: 3, rounding: Decimal.ROUND_DOWN });
      vi.resetModules();
      const { Exact } = await import('../../src/core/exact.js');
      expect(new Exact(454_000).toString()).toBe('454000');
      expect(new Exact(2).div(3).toString()).toBe(`0.${'6'.repeat(63)}7`);
      expect(Decimal.precision).toBe(3);
    } finally {
      Decimal.set(before);
    }
  });
});
