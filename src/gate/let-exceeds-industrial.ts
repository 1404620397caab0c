import { compareBounded, compareQuantity, type Path } from '../core/index.js';
import type { Observation, ObservationOf } from '../model/index.js';
import type { Report } from './gate-problem.js';
import type { PlacedRow } from './placed-row.js';

type Industrial = ObservationOf<'area.industrial'>;
type Let = ObservationOf<'area.let'>;

/** One source on one day, about one thing: only then are two figures two sides of one statement. */
const keyOf = ({ about, source, asOf }: Industrial | Let): string => JSON.stringify([about, source, asOf]);

/** A figure from above: exact, at most, or less than. Of `more than` and `about` nothing follows. */
const isCeiling = ({ bound }: Industrial): boolean => bound === undefined || bound === '<=' || bound === '<';

/** Of two figures for the same land, the one that leaves more room. */
const roomier = (a: Industrial | undefined, b: Industrial): Industrial => {
  if (a === undefined || !isCeiling(b)) return b;
  if (!isCeiling(a)) return a;
  const order = compareQuantity(a.value, b.value);
  return order < 0 || (order === 0 && a.bound === '<') ? b : a;
};

/** Surely more, whatever the bounds leave open. */
const exceeds = (leased: Let, industrial: Industrial): boolean =>
  isCeiling(industrial) && compareBounded(leased, industrial.bound === '<' ? '>=' : '>', industrial.value) === 'yes';

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
  const land = new Map<string, Industrial>();
  for (const { row, index } of rows) {
    if (row.indicator === 'area.let') leased.push({ row, index });
    if (row.indicator === 'area.industrial') land.set(keyOf(row), roomier(land.get(keyOf(row)), row));
  }
  for (const { row, index } of leased) {
    const industrial = land.get(keyOf(row));
    if (industrial === undefined || !exceeds(row, industrial)) continue;
    report({
      code: 'gate.let-exceeds-industrial',
      severity: 'warning',
      path: [...at, index, 'value'],
      params: { let: row.value, industrial: industrial.value, asOf: row.asOf },
    });
  }
};
