import { describe, expect, it } from 'vitest';
import { aggregate, sum } from '../../../src/aggregate/index.js';
import { orThrow } from '../../../src/core/index.js';
import { reconcile, type PublishedSide } from '../../../src/report/index.js';
import { pairs, rowsOf } from './pairs.js';

const checks = pairs.flatMap(({ id, checks: own }) => own.map((check) => ({ id, ...check })));

/** The bound a headline prints: hơn, gần. */
const printed = ({ id, what, official }: { id: string; what: string; official: string }): PublishedSide => {
  if (!what.includes('headline')) return { value: official };
  return { value: official, bound: id === 'hanoi-750-2019' ? '>' : '~' };
};

describe('every published pair of the collection', () => {
  it('is run, and all but one agree', () => {
    expect([pairs.length, checks.length]).toEqual([19, 43]);
    const failing = checks.filter((c) => orThrow(reconcile(printed(c), { value: c.computed })).verdict === 'differs');
    expect(failing.map(({ id, what }) => `${id}: ${what}`)).toEqual(['bac-ninh-2022: area']);
  });

  it.each(checks)('$id, $what: printed $official, computed $computed', (check) => {
    const { verdict } = orThrow(reconcile(printed(check), { value: check.computed }));
    expect(verdict !== 'differs').toBe(check.ok);
  });

  it('shows the 31.74 ha by which Bắc Ninh differs, and claims no cause', () => {
    expect(orThrow(reconcile({ value: '1057.26' }, { value: '1089' }))).toEqual({
      verdict: 'differs',
      by: { value: '31.74' },
      explanations: [],
    });
  });

  it.each([
    ['ha-nam-15-proposed', 'area_ha', '874.74'],
    ['hanoi-6-2017', 'area_ha', '70.262'],
    ['thanh-hoa-6-added', 'area_ha', '357.5'],
  ])('adds the rows of %s up again', (id, column, total) => {
    const { value } = aggregate(
      rowsOf(id),
      sum((row) => row[column]),
    );
    expect(orThrow(reconcile({ value: total }, { value }))).toEqual({ verdict: 'agrees' });
  });

  it.each([
    ['plan_2015_ha', 'TP Phan Thiết', '32.8'],
    ['plan_2020_ha', 'TP Phan Thiết', '48.1'],
    ['plan_2015_ha', 'TX La Gi', '120'],
    ['plan_2020_ha', 'TX La Gi', '200'],
    ['plan_2015_ha', 'Đức Linh', '119.3'],
    ['plan_2020_ha', 'Đức Linh', '140.3'],
    ['plan_2015_ha', 'Tánh Linh', '88.5'],
    ['plan_2020_ha', 'Tánh Linh', '97.5'],
    ['plan_2015_ha', 'Hàm Tân', '145'],
    ['plan_2020_ha', 'Hàm Tân', '155'],
  ])('adds %s of %s in Bình Thuận up again to %s', (column, district, total) => {
    const rows = rowsOf('binh-thuan-2014').filter((row) => row['district'] === district);
    expect(
      aggregate(
        rows,
        sum((row) => row[column]),
      ).value,
    ).toBe(total);
  });
});
