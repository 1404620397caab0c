import { canonicalDecimal, type DigitLimits } from '../../core/decimal-text.js';
import { DIGITS, fail, ok, type Bound, type Result } from '../../core/index.js';
import type { Assumption } from '../assumption.js';
import type { TextProblem } from '../text/text-problem.js';
import { plainText, shifted } from './decimal.js';
import { gather, type Part, type Said } from './gather.js';
import type { Unit } from './lexicon.js';
import type { MarkClass } from './marks.js';
import type { QuantityContext, QuantityKind, ReadQuantity } from './quantity.js';
import type { Token } from './scan.js';
import { sumParts } from './sum-parts.js';
import { unitFor } from './unit-for.js';

const limits: Readonly<Record<QuantityKind, DigitLimits>> = {
  area: DIGITS.ha,
  money: DIGITS.dong,
  percent: DIGITS.percent,
  count: { whole: 15, scale: 0 },
};

/** From a unit to the library's own, by a power of ten. */
const powers: Partial<Readonly<Record<Unit, number>>> = { m2: -4, km2: 2 };

const shownUnit = (unit: Unit | undefined): ReadQuantity<QuantityKind>['unit'] => {
  if (unit === undefined) return 'things';
  if (unit === 'm2' || unit === 'km2') return 'ha';
  if (unit === 'dong') return 'VND';
  return unit === 'percent' ? '%' : unit;
};

// What decides between comma and dot: see MARK_RULES.
const classFor =
  (kind: QuantityKind, unit: Unit | undefined, english: boolean) =>
  ({ power }: Part): MarkClass => {
    if (kind === 'percent') return 'share';
    if (power === undefined && (kind === 'count' || kind === 'money')) return 'whole';
    if (unit === 'm2') return 'small';
    return english ? 'english' : 'vietnamese';
  };

/** A quantity, its value as text. */
interface Amount {
  readonly value: string;
  readonly unit: ReadQuantity<QuantityKind>['unit'];
  readonly bound: Bound | undefined;
  readonly assumed: readonly Assumption[];
}

const problemOf = (said: Said, kind: QuantityKind, text: string, context: QuantityContext): TextProblem | null => {
  const { parts, range, twice, unit } = said;
  if (range) return { code: 'intake.range', severity: 'error', params: { text } };
  if (parts.length === 0 || twice) {
    return { code: 'intake.unreadable', severity: 'error', params: { expected: kind, text, at: text } };
  }
  // A number that names no money of its own is in that of its column.
  const ofColumn = kind === 'money' && unit === undefined ? context.currency : undefined;
  const currency = said.currency === undefined ? ofColumn : said.currency;
  if (currency === undefined) return null;
  return { code: 'intake.foreign-currency', severity: 'error', params: { text, currency } };
};

// A spreadsheet keeps 77.67% as 0.7767, so without its sign a number up to one may be either.
const shareInDoubt = (said: Said, kind: QuantityKind, context: QuantityContext): readonly string[] | null => {
  if (kind !== 'percent' || said.unit !== undefined) return null;
  const { readings } = sumParts(said.parts, () => 'share', context.decimalMark);
  const [reading, other] = readings;
  if (reading === undefined || other !== undefined) return null;
  const value = plainText(reading);
  return Number(value) > 0 && Number(value) <= 1 ? [value, plainText(shifted(reading, 2))] : null;
};

/**
 * Weighs what the tokens of a text say, as a quantity of a kind.
 *
 * @param tokens - The text, taken apart.
 * @param kind - What it should be.
 * @param text - The text as shown in problems.
 * @param context - What the column says.
 * @returns The amount in the library's unit, or the problem.
 * @internal
 */
export const amountOf = (
  tokens: readonly Token[],
  kind: QuantityKind,
  text: string,
  context: QuantityContext,
): Result<Amount, TextProblem> => {
  const said = gather(tokens);
  const problem = problemOf(said, kind, text, context);
  if (problem !== null) return fail(problem);
  const doubt = shareInDoubt(said, kind, context);
  if (doubt !== null) {
    return fail({ code: 'intake.ambiguous', severity: 'error', params: { expected: kind, text, readings: doubt } });
  }
  const found = unitFor(said, kind, text, context);
  if (!found.ok) return found;
  const { unit, fromColumn } = found.value;
  const { parts, bound } = said;

  // The column's magnitude belongs to numbers that stand alone.
  const alone = fromColumn && context.power !== undefined && parts.every(({ power }) => power === undefined);
  const powered = alone ? parts.map((part) => ({ ...part, power: context.power ?? 0 })) : parts;
  const sum = sumParts(powered, classFor(kind, unit, said.english), context.decimalMark);
  if (sum.readings.length === 0) {
    return fail({ code: 'intake.unreadable', severity: 'error', params: { expected: kind, text, at: text } });
  }
  const power = (unit && powers[unit]) ?? 0;
  const readings = [...new Set(sum.readings.map((reading) => plainText(shifted(reading, power))))];
  const [reading = ''] = readings;
  if (readings.length > 1) {
    return fail({ code: 'intake.ambiguous', severity: 'error', params: { expected: kind, text, readings } });
  }
  const value = canonicalDecimal(reading, limits[kind]);
  if (value === null) {
    const whole = limits[kind].scale === 0 && reading.includes('.');
    if (whole) return fail({ code: 'intake.not-whole', severity: 'error', params: { text, value: reading } });
    return fail({ code: 'intake.out-of-range', severity: 'error', params: { expected: kind, text } });
  }
  return ok({ value, unit: shownUnit(unit), bound, assumed: [...found.value.assumed, ...sum.assumed] });
};
