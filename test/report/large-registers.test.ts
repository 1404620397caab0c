import { describe, expect, it } from 'vitest';
import { halfYear, isoDate, orThrow } from '../../src/core/index.js';
import { readRegister } from '../../src/gate/index.js';
import { narrate } from '../../src/messages/index.js';
import { periodReport, whoIsLate } from '../../src/report/index.js';

/** A register read whole. Of so many rows anything that goes through all of them for each takes minutes, and the test its time. */
const read = (tables: object) => {
  const { register, problems } = readRegister({ schemaVersion: 1, sources: [{ id: 's' }], ...tables });
  expect(problems.slice(0, 1)).toEqual([]);
  return register;
};

const many = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('a report of a large register', () => {
  it('forty thousand values of one cluster, one indicator and one day are one conflict', () => {
    const register = read({
      clusters: [{ id: 'c', name: 'C', places: ['X'] }],
      undertakings: [{ id: 'c/1', cluster: 'c', kind: 'establishment' }],
      events: [{ id: 'e', undertaking: 'c/1', type: 'operation-began', on: '2020' }],
      observations: many(40_000, (i) => ({
        id: `o${String(i)}`,
        about: 'c',
        indicator: 'workers',
        value: i,
        asOf: '2024-01-05',
        source: 's',
      })),
    });
    const { workers } = periodReport(register, halfYear(2024, 1)).totals;
    expect(workers.conflicts.map(({ about, values }) => [about, values.length])).toEqual([['c', 40_000]]);
    expect(workers.value).toBeNull();
  }, 60_000);

  it.each([
    ['of one scope', () => ({ label: 'P' })],
    ['of one commune each', (i: number) => ({ label: 'P', places: [`X${String(i)}`] })],
  ])(
    'ten thousand clusters beside ten thousand figures %s are counted once',
    (_, scope) => {
      const ids = many(10_000, String);
      const register = read({
        clusters: ids.map((id) => ({ id, name: id, places: [`X${id}`], province: 'P' })),
        undertakings: ids.map((id) => ({ id: `${id}/1`, cluster: id, kind: 'establishment' })),
        events: ids.map((id) => ({ id, undertaking: `${id}/1`, type: 'ground-broken', on: '2024-03-01' })),
        statements: ids.map((id, i) => ({
          id,
          scope: scope(i),
          indicator: 'count.broken-ground',
          value: id,
          asOf: '2024-06-30',
          source: 's',
        })),
      });
      const report = periodReport(register, halfYear(2024, 1));
      const counted = 'places' in scope(0) ? 1 : 10_000;
      expect(report.published).toHaveLength(10_000);
      expect(report.published[77]?.computed).toEqual({ certain: counted, possible: counted });
      expect(narrate(report, 'vi')).toContain('10.000 cụm');
    },
    30_000,
  );

  it('figures of another population, ten thousand of them, are told in one pass', () => {
    const statements = many(10_000, (i) => ({
      id: String(i),
      scope: { label: 'elsewhere' },
      indicator: 'count.operating',
      value: String(i),
      asOf: '2024-06-30',
      source: 's',
    }));
    expect(narrate(periodReport(read({ statements }), halfYear(2024, 1)), 'en')).toContain('9,999 clusters');
  }, 60_000);

  it('clusters that lie across the border of the scope, twenty thousand of them, are named in one pass', () => {
    const clusters = many(40_000, (i) => ({ id: String(i), name: 'C', places: i % 2 === 0 ? ['X'] : ['X', 'Y'] }));
    expect(periodReport(read({ clusters }), halfYear(2024, 1), { places: ['X'] }).straddling).toHaveLength(20_000);
  }, 60_000);

  it('establishments of which one may lie in any of eight thousand years are counted in one pass', () => {
    const ids = many(20_000, String);
    const register = read({
      clusters: ids.map((id) => ({ id, name: id, places: ['X'] })),
      undertakings: ids.map((id) => ({ id: `${id}/1`, cluster: id, kind: 'establishment' })),
      events: ids.map((id, i) => ({
        id,
        undertaking: `${id}/1`,
        type: 'established',
        on: i === 0 ? '1900-01-01/9999-12-31' : '2020',
      })),
    });
    const { byYear } = periodReport(register, { from: isoDate('2024-01-01'), before: isoDate('2024-07-01') });
    expect(byYear).toHaveLength(2024 - 1900 + 1);
    expect(byYear.find(({ year }) => year === 2020)?.established).toEqual({ certain: 19_999, possible: 20_000 });
  }, 60_000);
});

describe('who is late', () => {
  it('is told of forty thousand reporters in one pass over forty thousand reports, the first of each counting', () => {
    const expected = many(40_000, (i) => ({ form: '03', by: String(i) }) as const);
    const received = expected.flatMap((r) => [
      { ...r, on: isoDate('2026-06-26') },
      { ...r, on: isoDate('2026-06-20') },
    ]);
    const standings = orThrow(whoIsLate({ year: 2026, kind: 'half' }, expected, received, isoDate('2026-06-28')));
    expect(standings.every(({ standing, sent }) => standing === 'in-time' && sent === '2026-06-20')).toBe(true);
  }, 60_000);
});
