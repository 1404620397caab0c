import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfYear, windowOf } from '../../src/core/index.js';
import { readRegister } from '../../src/gate/index.js';
import type { Statement } from '../../src/model/index.js';
import { periodReport } from '../../src/report/index.js';

const PLACES = ['A', 'B', 'C'];
const place = fc.constantFrom(...PLACES);
const places = fc.uniqueArray(place, { minLength: 1 });

const register = (clusters: readonly (readonly string[])[], statements: readonly object[]) =>
  readRegister({
    schemaVersion: 1,
    sources: [{ id: 's' }],
    clusters: clusters.map((own, i) => ({ id: String(i), name: String(i), places: own, province: 'P' })),
    undertakings: clusters.map((_, i) => ({ id: `${String(i)}/1`, cluster: String(i), kind: 'establishment' })),
    events: clusters.map((_, i) => ({
      id: String(i),
      undertaking: `${String(i)}/1`,
      type: 'ground-broken',
      on: '2024-03',
    })),
    statements: statements.map((s, i) => ({ id: String(i), indicator: 'count.broken-ground', source: 's', ...s })),
  }).register;

describe('published figures beside the counts', () => {
  it('a figure about some places has beside it the clusters all of whose places are among them', () => {
    fc.assert(
      fc.property(fc.array(places, { maxLength: 8 }), fc.array(place, { maxLength: 6 }), (clusters, wanted) => {
        const scope = { label: 'P', places: wanted };
        const { published } = periodReport(
          register(clusters, [{ scope, value: '1', asOf: '2024-06-30' }]),
          halfYear(2024, 1),
        );
        const inside = clusters.filter((own) => own.every((p) => wanted.includes(p))).length;
        if (clusters.length > 0) expect(published[0]?.computed).toEqual({ certain: inside, possible: inside });
      }),
    );
  });

  it('a figure has beside it the last one of other digits, or since when its own have been printed', () => {
    const months = ['2021-06', '2022-03', '2022-09', '2023-06', '2024-02', '2024-06'] as const;
    const figure = fc.record({
      scope: fc.record({ label: fc.constantFrom('P', 'Q') }),
      value: fc.constantFrom('1', '2'),
      asOf: fc.constantFrom(...months),
    });
    const lastDay = (s: Statement): string => ('asOf' in s ? (windowOf(s.asOf).latest ?? '') : '');
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 12 }), (figures) => {
        const { statements } = register([], figures);
        const { published } = periodReport(register([], figures), halfYear(2024, 1));
        for (const { statement, previous, unchangedSince } of published) {
          const same = statements.filter((s) => s.scope.label === statement.scope.label);
          const earlier = same.filter((s) => lastDay(s) < lastDay(statement));
          const last = earlier.map(lastDay).sort().at(-1);
          const newest = earlier.find((s) => lastDay(s) === last);
          expect(previous?.id).toBe(newest?.value === statement.value ? undefined : newest?.id);
          if (unchangedSince === undefined) continue;
          const [from, to] = [unchangedSince, lastDay(statement)];
          expect(Number(to.slice(0, 4)) - Number(from.slice(0, 4))).toBeGreaterThanOrEqual(1);
          expect(newest?.value).toBe(statement.value);
          expect(earlier.map(lastDay)).toContain(from);
        }
      }),
    );
  });
});
