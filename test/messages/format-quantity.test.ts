import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dong, hectares, percent } from '../../src/core/index.js';
import { formatDong, formatHectares, formatPercent } from '../../src/messages/index.js';

describe('a quantity in writing', () => {
  it('has every digit there is, unless rounding is asked for', () => {
    expect(formatHectares(hectares('28997.5'), 'vi')).toBe('28.997,5 ha');
    expect(formatHectares(hectares('28997.5'), 'en')).toBe('28,997.5 ha');
    expect(formatPercent(percent('74.8'), 'vi')).toBe('74,8%');
    expect(formatDong(dong('1100000000000'), 'vi', { in: 'billion', bound: '~' })).toBe('khoảng 1.100 tỷ đồng');
  });

  it('is rounded half up at the place asked for, and keeps the zeros that say how far', () => {
    const shown = (area: string, decimals: number): string => formatHectares(hectares(area), 'en', { decimals });
    expect(shown('37.995', 2)).toBe('38.00 ha');
    expect(shown('37.9949', 2)).toBe('37.99 ha');
    expect(shown('2.345', 2)).toBe('2.35 ha');
    expect(shown('0.5', 0)).toBe('1 ha');
    expect(shown('0.499999', 0)).toBe('0 ha');
    expect(shown('20', 1)).toBe('20.0 ha');
    expect(shown('999.95', 1)).toBe('1,000.0 ha');
  });

  it('is rounded once: a number of many digits is not brought to fewer first', () => {
    const million = dong('449999999999999');
    expect(formatDong(million, 'en', { in: 'billion', decimals: 0 })).toBe('450,000 billion VND');
    expect(formatDong(dong('4499999999'), 'en', { in: 'billion', decimals: 0 })).toBe('4 billion VND');
    expect(formatDong(dong('4499999999'), 'en', { in: 'billion', decimals: 8 })).toBe('4.50000000 billion VND');
  });

  it('lies within half of the last place of what it was', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.integer({ min: 0, max: 6 }), (ppm, places) => {
        const text = hectares(
          `${String(ppm / 1_000_000n)}.${String(ppm % 1_000_000n).padStart(6, '0')}`.replace(/\.?0+$/u, '') || '0',
        );
        const printed = formatHectares(text, 'en', { decimals: places }).replace(/[ ha,]/gu, '');
        const [whole = '', rest = ''] = printed.split('.');
        expect(rest).toHaveLength(places);
        const back = BigInt(whole + rest.padEnd(6, '0'));
        const half = 10n ** BigInt(6 - places);
        expect(2n * (back - ppm) <= half && 2n * (back - ppm) > -half).toBe(true);
      }),
    );
  });

  it('is refused a number of places that is none: the programmer’s error', () => {
    for (const decimals of [-1, 1.5, 21, Number.NaN]) {
      expect(() => formatHectares(hectares('1'), 'vi', { decimals })).toThrow('not a number of decimals');
    }
    expect(formatHectares(hectares('1'), 'vi', { decimals: 20 })).toBe(`1,${'0'.repeat(20)} ha`);
  });
});
