import { compareBounded, compareQuantity, type Path } from '../core/index.js';
import type { Observation, ObservationOf } from '../model/index.js';
import type { Report } from './gate-problem.js';
import type { PlacedRow } from './placed-row.js';

/** What one lets from: the industrial land of the plan, or the part of it fit to let. */
type Land = ObservationOf<'area.industrial' | 'area.leasable'>;
type Let = ObservationOf<'area.let'>;

/** One source on one day, about one thing: only then are two figures two sides of one statement. */
const keyOf = ({ about, source, asOf }: Land | Let): string => JSON.stringify([about, source, asOf]);

/** A figure from above: exact, at most, or less than. Of `more than` and `about` nothing follows. */
const isCeiling = ({ bound }: Land): boolean => bound === undefined || bound === '<=' || bound === '<';

/** Of two figures for the same land, the one that leaves more room. */
const roomier = (a: Land | undefined, b: Land): Land => {
  if (a === undefined || !isCeiling(b)) return b;
  if (!isCeiling(a)) return a;
  const order = compareQuantity(a.value, b.value);
  return order < 0 || (order === 0 && a.bound === '<') ? b : a;
};

/** Surely more, whatever the bounds leave open. */
const exceeds = (leased: Let, land: Land): boolean =>
  isCeiling(land) && compareBounded(leased, land.bound === '<' ? '>=' : '>', land.value) === 'yes';

/**
 * Warns where one source, on one day, lets more land than it says there is to let. Both rows are kept: which is wrong, nobody can tell from here.
 *
 * @param rows - The observations accepted.
 * @param at - Where the table lies.
 * @param report - Takes the warnings.
 * @internal
 */
export const warnOfOverletting = (rows: readonly PlacedRow<Observation>[], at: Path, report: Report): void => {
  const leased: PlacedRow<Let>[] = [];
  const land = { 'area.industrial': new Map<string, Land>(), 'area.leasable': new Map<string, Land>() };
  for (const { row, index } of rows) {
    if (row.indicator === 'area.let') leased.push({ row, index });
    if (row.indicator === 'area.industrial' || row.indicator === 'area.leasable') {
      const stated = land[row.indicator];
      stated.set(keyOf(row), roomier(stated.get(keyOf(row)), row));
    }
  }
  for (const { row, index } of leased) {
    for (const of of ['area.industrial', 'area.leasable'] as const) {
      const stated = land[of].get(keyOf(row));
      if (stated === undefined || !exceeds(row, stated)) continue;
      report({
        code: 'gate.let-exceeds-land',
        severity: 'warning',
        path: [...at, index, 'value'],
        params: { let: row.value, land: stated.value, of, asOf: row.asOf },
      });
    }
  }
};
