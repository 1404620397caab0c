import type { ProblemOf } from '../../model/index.js';
import { plainText, plus, type Decimal } from '../quantity/decimal.js';
import { INDICATOR_FIELDS, type SheetIndicator } from './field.js';
import type { CellReading } from './read-cell.js';
import type { Column } from './sheet.js';

/** One row on the way down a sheet: facts to add up, a heading, or a printed total. */
export interface Step {
  /** Which it is. */
  readonly is: 'facts' | 'group' | 'total';
  /** Index of the row. */
  readonly row: number;
  /** What it gives, by field. */
  readonly values: ReadonlyMap<SheetIndicator, CellReading>;
}

// Shares do not add up.
const summed = /* @__PURE__ */ INDICATOR_FIELDS.filter((field) => field !== 'occupancy.printed');

const decimalOf = (value: string | number): Decimal => {
  const [whole = '', fraction = ''] = String(value).split('.');
  return { digits: BigInt(whole + fraction), power: -fraction.length };
};

const nothing: Decimal = { digits: 0n, power: 0 };

/**
 * Compares printed totals with the rows they may be totals of: all above, those since the last heading, those since the last total.
 *
 * @param steps - The rows in order.
 * @param columnOf - The column of a field.
 * @returns A warning for every total that none of these reach.
 * @internal
 */
export const totalsThatDiffer = (
  steps: readonly Step[],
  columnOf: (field: SheetIndicator) => Column,
): readonly ProblemOf<'intake.total-differs'>[] =>
  summed.flatMap((field) => {
    const found: ProblemOf<'intake.total-differs'>[] = [];
    let [all, sinceGroup, sinceTotal] = [nothing, nothing, nothing];
    for (const { is, row, values } of steps) {
      const value = values.get(field)?.value;
      if (is === 'facts' && value !== undefined) {
        const added = decimalOf(value);
        [all, sinceGroup, sinceTotal] = [plus(all, added), plus(sinceGroup, added), plus(sinceTotal, added)];
      }
      if (is === 'group') sinceGroup = nothing;
      if (is !== 'total') continue;
      const sums = [sinceTotal, sinceGroup, all].map(plainText);
      const printed = String(value);
      // Of several sums the nearest above that is one.
      const computed = sums.find((sum) => sum !== '0') ?? '0';
      if (value !== undefined && !sums.includes(printed)) {
        const path = [row, columnOf(field)];
        found.push({ code: 'intake.total-differs', severity: 'warning', path, params: { field, printed, computed } });
      }
      if (value !== undefined) sinceTotal = nothing;
    }
    return found;
  });
