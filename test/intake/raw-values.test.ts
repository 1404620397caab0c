import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { normalizeName, readDecisionNumber, readLegalDate, readQuantity } from '../../src/intake/index.js';
import { codeOf } from './reading.js';

interface Row {
  readonly field: string;
  readonly raw_text: string;
  readonly parsed_value: string;
  readonly unit: string;
  readonly qualifier: string;
}

const text = readFileSync(new URL('raw-values.csv', import.meta.url), 'utf8');
const rows = parse(text, { columns: true, relax_quotes: true }) as Row[];

const kinds = { area: 'area', capital: 'money', occupancy: 'percent', count: 'count' } as const;
const bounds: Record<string, string | undefined> = { more_than: '>', about: '~' };

/** What a text does not say itself, so that its row is no equality: the code refused with, or the reading with what it assumed. */
const otherwise: Record<string, unknown> = {
  '44.87': 'intake.missing-unit',
  '28.997,5': 'intake.missing-unit',
  '> 700': 'intake.missing-unit',
  'khoảng 20': 'intake.missing-unit',
  // "More than" and "about" are words of the page, not of the text.
  '1 nghìn 200 ha': { value: '1200', unit: 'ha', assumed: [] },
  '130,7 nghìn ha': { value: '130700', unit: 'ha', assumed: [] },
  '1兆ドル以上': 'intake.foreign-currency',
  'quý 3 năm nay': 'intake.relative-date',
  'Ngày 20/7 vừa qua': 'intake.relative-date',
  'April 11': 'intake.incomplete-date',
  '25日': 'intake.incomplete-date',
  '3, 八 六 四': { value: 3864, unit: 'things', assumed: ['digits-translated', 'space-dropped'] },
  'Dac Kho / Dac So': 'intake.several-names',
};

const read = (field: string, raw: string): ReturnType<typeof readQuantity> | ReturnType<typeof readLegalDate> => {
  if (field === 'date') return readLegalDate(raw);
  return readQuantity(raw, kinds[field as keyof typeof kinds]);
};

describe('every text as printed in the collection', () => {
  it('is 42 texts', () => {
    expect(rows).toHaveLength(42);
  });

  it.each(rows.map((row) => [row.raw_text, row] as const))('%s', (raw, { field, parsed_value, qualifier }) => {
    if (field === 'name') {
      const result = normalizeName(raw);
      if (raw in otherwise) expect(codeOf(result)).toBe(otherwise[raw]);
      else expect(result.ok && result.value.name).toBe(parsed_value);
      return;
    }
    if (field === 'decision') {
      const result = readDecisionNumber(raw);
      expect(result.ok && result.value.number).toBe(parsed_value);
      return;
    }
    const result = read(field, raw);
    const other = otherwise[raw];
    if (typeof other === 'string') return expect(codeOf(result)).toBe(other);
    if (other !== undefined) return expect(result).toEqual({ ok: true, value: other });
    expect(result.ok && String(result.value.value)).toBe(parsed_value);
    expect(result.ok && 'bound' in result.value ? result.value.bound : undefined).toBe(bounds[qualifier]);
  });
});
