import { fail, ok, type Result } from '../../core/index.js';
import type { Assumption } from '../assumption.js';
import type { TextProblem } from '../text/text-problem.js';
import type { Said } from './gather.js';
import type { Unit } from './lexicon.js';
import type { QuantityContext, QuantityKind } from './quantity.js';

/** What each unit is a unit of. */
export const KIND_OF_UNIT: Readonly<Record<Unit, QuantityKind>> = {
  ha: 'area',
  m2: 'area',
  km2: 'area',
  dong: 'money',
  percent: 'percent',
  workers: 'count',
  tenants: 'count',
  households: 'count',
  enterprises: 'count',
  cooperatives: 'count',
  projects: 'count',
  clusters: 'count',
};

/** The unit a number is in, and why. */
export interface UnitFound {
  /** Absent for things counted without a name. */
  readonly unit?: Unit;
  /** Whether the column's magnitude holds for it too. */
  readonly fromColumn: boolean;
  /** What was taken for granted. */
  readonly assumed: readonly Assumption[];
}

/**
 * Finds the unit of a quantity: in its words, else in its column, else where its kind leaves no choice.
 *
 * @param said - What the words say.
 * @param kind - What it should be.
 * @param shown - The text, for the problem.
 * @param context - What the column says.
 * @returns The unit, or why there is none.
 * @internal
 */
export const unitFor = (
  said: Said,
  kind: QuantityKind,
  shown: string,
  context: QuantityContext,
): Result<UnitFound, TextProblem> => {
  const { unit, parts } = said;
  if (unit !== undefined) {
    if (KIND_OF_UNIT[unit] === kind) return ok({ unit, fromColumn: false, assumed: [] });
    return fail({ code: 'intake.wrong-unit', severity: 'error', params: { expected: kind, text: shown, unit } });
  }
  if (context.unit !== undefined && KIND_OF_UNIT[context.unit] === kind) {
    // A count needs no unit, so a column's name for it is no assumption.
    return ok({ unit: context.unit, fromColumn: true, assumed: kind === 'count' ? [] : ['unit-from-column'] });
  }
  if (kind === 'count') return ok({ fromColumn: true, assumed: [] });
  if (kind === 'money' && parts.some(({ power }) => power !== undefined)) {
    return ok({ unit: 'dong', fromColumn: false, assumed: ['currency-dong'] });
  }
  return fail({ code: 'intake.missing-unit', severity: 'error', params: { expected: kind, text: shown } });
};
