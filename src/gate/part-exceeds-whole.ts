import { compareBounded, type Bounded, type Operator, type Path } from '../core/index.js';
import { compareDecimal } from '../core/decimal-text.js';
import type { Indicator, Observation, ObservationOf } from '../model/index.js';
import type { GateProblem, Report } from './gate-problem.js';
import type { PlacedRow } from './placed-row.js';

/** What is let from: the industrial land of the plan, or the part of it fit to let. */
type Land = 'area.industrial' | 'area.leasable';
type Part = Exclude<Indicator, 'status.printed' | 'budget.paid' | 'projects.revenue'>;

/** The wholes that each figure is part of. */
const WHOLES: { readonly [P in Part]?: readonly Part[] } = {
  'area.let': ['area.industrial', 'area.leasable'],
  'tenants.households': ['tenants.total'],
  'tenants.enterprises': ['tenants.total'],
  'tenants.cooperatives': ['tenants.total'],
  'tenants.foreign': ['tenants.total'],
  'tenants.relocated': ['tenants.total'],
  'tenants.from-craft-villages': ['tenants.relocated', 'tenants.total'],
  'tenants.from-polluting-sites': ['tenants.relocated', 'tenants.total'],
  'tenants.supporting': ['tenants.total'],
  'tenants.key-products': ['tenants.total'],
  'tenants.clean': ['tenants.total'],
  'tenants.high-tech': ['tenants.total'],
  'tenants.export': ['tenants.total'],
  'tenants.logistics': ['tenants.total'],
  'tenants.encouraged': ['tenants.total'],
  'projects.foreign': ['projects.total'],
  'projects.operating': ['projects.total'],
  'workers.contracted': ['workers'],
};

type Stock = ObservationOf<Part>;

const isWhole = (indicator: Indicator): boolean =>
  Object.values(WHOLES).some((wholes) => wholes.some((whole) => whole === indicator));

/** One source on one day, about one thing: only then are two figures two sides of one statement. */
const keyOf = ({ about, source, asOf }: Stock, indicator: Part): string =>
  JSON.stringify([indicator, about, source, asOf]);

const boundedOf = ({ value, bound }: Stock): Bounded => ({
  value: String(value),
  ...(bound === undefined ? {} : { bound }),
});

/** A figure from above: exact, at most, or less than. Of `more than` and `about` nothing follows. */
const isCeiling = ({ bound }: Bounded): boolean => bound === undefined || bound === '<=' || bound === '<';

/** Of two figures for the same whole, the one that leaves more room. */
const roomier = (a: Bounded | undefined, b: Bounded): Bounded => {
  if (a === undefined || !isCeiling(b)) return b;
  if (!isCeiling(a)) return a;
  const order = compareDecimal(a.value, b.value);
  return order < 0 || (order === 0 && a.bound === '<') ? b : a;
};

/** Surely more, whatever the bounds leave open. */
const exceeds = (part: Bounded, whole: Bounded): boolean => {
  const operator: Operator = whole.bound === '<' ? '>=' : '>';
  return isCeiling(whole) && compareBounded(part, operator, whole.value) === 'yes';
};

const problemOf = (part: Stock, whole: Part, of: string, path: Path): GateProblem => {
  const { asOf } = part;
  const value = String(part.value);
  const severity = 'warning';
  return part.indicator === 'area.let'
    ? { code: 'gate.let-exceeds-land', severity, path, params: { let: value, land: of, of: whole as Land, asOf } }
    : { code: 'gate.part-exceeds-whole', severity, path, params: { part: part.indicator, value, whole, of, asOf } };
};

const isStock = (row: Observation): row is Stock => 'asOf' in row && row.indicator !== 'status.printed';

/**
 * Warns where one source, on one day, gives a part that is larger than its whole: more land let than there is to let, more households than tenants. Both rows are kept: which is wrong, nobody can tell from here.
 *
 * @param rows - The observations accepted.
 * @param at - Where the table lies.
 * @param report - Takes the warnings.
 * @internal
 */
export const warnOfExcess = (rows: readonly PlacedRow<Observation>[], at: Path, report: Report): void => {
  const parts: PlacedRow<Stock>[] = [];
  const wholes = new Map<string, Bounded>();
  for (const { row, index } of rows) {
    if (!isStock(row)) continue;
    if (WHOLES[row.indicator] !== undefined) parts.push({ row, index });
    if (!isWhole(row.indicator)) continue;
    const key = keyOf(row, row.indicator);
    wholes.set(key, roomier(wholes.get(key), boundedOf(row)));
  }
  for (const { row, index } of parts) {
    for (const indicator of WHOLES[row.indicator] ?? []) {
      const whole = wholes.get(keyOf(row, indicator));
      if (whole === undefined || !exceeds(boundedOf(row), whole)) continue;
      report(problemOf(row, indicator, whole.value, [...at, index, 'value']));
    }
  }
};
