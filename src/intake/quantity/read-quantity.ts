import {
  fail,
  ok,
  type Bound,
  type Count,
  type Dong,
  type Hectares,
  type Percent,
  type Result,
} from '../../core/index.js';
import type { Assumption } from '../assumption.js';
import type { TextProblem } from '../text/text-problem.js';
import { openText } from '../text/open-text.js';
import { amountOf } from './amount.js';
import type { Counted, Unit } from './lexicon.js';
import type { DecimalMark } from './marks.js';
import { scanQuantity } from './scan.js';

/** The kinds of quantity, with the type of their value. */
export interface Quantities {
  /** Area, ha. */
  readonly area: Hectares;
  /** Money, VND. */
  readonly money: Dong;
  /** A share, %. */
  readonly percent: Percent;
  /** Things counted. */
  readonly count: Count;
}

/** A kind of quantity. */
export type QuantityKind = keyof Quantities;

/** What the caller knows of the text beside the text: most often from the head of its column. */
export interface QuantityContext {
  /** The unit of numbers that stand alone; ignored where the text gives one. */
  readonly unit?: Unit;
  /** The power of ten of numbers that stand alone: 9 in a column of tỷ đồng. */
  readonly power?: number;
  /** The decimal mark: with it no comma and no dot is in doubt. */
  readonly decimalMark?: DecimalMark;
}

/** A quantity read from text. */
export interface ReadQuantity<K extends QuantityKind> {
  /** In the library's unit for its kind: ha, VND, %, things. */
  readonly value: Quantities[K];
  /** The unit of the value; of things counted, what they are called, where the text says so. */
  readonly unit: 'ha' | 'VND' | '%' | 'things' | Counted;
  /** What the words say of the true number: hơn, trên `>`; ít nhất `>=`; dưới `<`; không quá `<=`; gần, khoảng `~`. Absent when exact. */
  readonly bound?: Bound;
  /** What was taken for granted; empty when the text alone decides. */
  readonly assumed: readonly Assumption[];
}

/**
 * Reads an area (diện tích), money (tiền), a share (tỷ lệ) or a count as Vietnamese and English papers print them. Either a value with its bound and what it assumed, or a problem; never a guess.
 *
 * @remarks
 * Commas and dots are read by shape (`28.997,5`, `37,78`), then by the caller's `decimalMark`, then by a table: of a lone mark before three digits a comma is decimal in Vietnamese text, and a dot is in doubt (`1.234 ha` has two
 * readings). Thousands are assumed in square metres. `1 tỷ 2` is in doubt too.
 *
 * @param text - As printed.
 * @param kind - What it should be.
 * @param context - What the head of its column says.
 * @returns The quantity; or `intake.empty`, `intake.too-long`, `intake.unreadable`, `intake.ambiguous`, `intake.missing-unit`, `intake.wrong-unit`, `intake.foreign-currency`, `intake.range`, `intake.not-whole` or
 * `intake.out-of-range`.
 * @example
 * ```ts
 * import { readQuantity } from 'industrial-clusters/intake';
 *
 * const area = readQuantity('hơn 28.997,5 ha', 'area');
 * console.log(area.ok && area.value); // => {"value":"28997.5","unit":"ha","bound":">","assumed":[]}
 *
 * const doubtful = readQuantity('1.234 ha', 'area');
 * console.log(doubtful.ok || doubtful.problems[0].params); // => {"expected":"area","text":"1.234 ha","readings":["1.234","1234"]}
 * ```
 */
export const readQuantity = <K extends QuantityKind>(
  text: string,
  kind: K,
  context: QuantityContext = {},
): Result<ReadQuantity<K>, TextProblem> => {
  const opened = openText(text, kind);
  if (!opened.ok) return opened;
  const scan = scanQuantity(opened.value);
  if (!scan.ok) {
    const params = { expected: kind, text: opened.shown, at: scan.at };
    return fail({ code: 'intake.unreadable', severity: 'error', params });
  }
  const amount = amountOf(scan.tokens, kind, opened.shown, context);
  if (!amount.ok) return amount;
  const { value, unit, bound, assumed } = amount.value;
  return ok({
    // The one cast: the value was checked against the digits of its own kind.
    value: (kind === 'count' ? Number(value) : value) as Quantities[K],
    unit,
    ...(bound === undefined ? {} : { bound }),
    assumed: [...new Set([...scan.assumed, ...assumed])],
  });
};
