import type { Bound, Count, Dong, Hectares, Percent } from '../../core/index.js';
import type { Assumption } from '../assumption.js';
import type { Counted, Unit } from './lexicon.js';
import type { DecimalMark } from './marks.js';

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
  /** The currency of numbers that stand alone, where it is not đồng: such numbers are refused by it. Its code of ISO 4217, or null where several are called so (`Vốn (đô la)`). */
  readonly currency?: string | null;
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
