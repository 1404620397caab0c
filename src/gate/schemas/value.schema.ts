import * as z from 'zod';
import {
  compareQuantity,
  DIGITS,
  hectares,
  isDong,
  isHectares,
  isIsoDate,
  isLegalDate,
  isPercent,
  isPoints,
  type Bound,
  type Count,
  type Dong,
  type Hectares,
  type IsoDate,
  type LegalDate,
  type Percent,
  type Points,
  type Quantity,
  type Span,
} from '../../core/index.js';
import { canonicalDecimal } from '../../core/decimal-text.js';
import { says } from './says.js';

/** One known day. @internal */
export const day: z.ZodType<IsoDate> = /* @__PURE__ */ (() => z.string(says('day')).refine(isIsoDate, says('day')))();

/** A day as the papers give it. @internal */
export const date: z.ZodType<LegalDate> = /* @__PURE__ */ (() =>
  z.string(says('date')).refine(isLegalDate, says('date')))();

/** A stretch of time, not empty. @internal */
export const span: z.ZodType<Span> = /* @__PURE__ */ (() =>
  z.strictObject({ from: day, before: day }, says('span')).refine((s) => s.from < s.before, says('span')))();

// A database hands back '20.000000': overwrite rewrites it without changing the type, refine then narrows to the brand.
const decimalText = (kind: Quantity['~is']): z.ZodString =>
  z.string(says(kind)).overwrite((text) => canonicalDecimal(text, DIGITS[kind]) ?? text);

/** Money, VND. @internal */
export const dong: z.ZodType<Dong> = /* @__PURE__ */ (() => decimalText('dong').refine(isDong, says('dong')))();

/** A share, %. @internal */
export const percent: z.ZodType<Percent> = /* @__PURE__ */ (() =>
  decimalText('percent').refine(isPercent, says('percent')))();

/** Points of a score. @internal */
export const points: z.ZodType<Points> = /* @__PURE__ */ (() =>
  decimalText('points').refine(isPoints, says('points')))();

/** What a schema of areas says, in place of what it takes, of an area beyond {@link MOST_HECTARES}. @internal */
export const ABSURD = 'absurd-area';

/** No cluster is larger, ha: the law's cap is 75, and the largest formed before there was one are a few hundred. @internal */
export const MOST_HECTARES: Hectares = /* @__PURE__ */ hectares('1000');

/** Area of one cluster or of a part of it, ha. @internal */
export const area: z.ZodType<Hectares> = /* @__PURE__ */ (() =>
  decimalText('ha')
    .refine(isHectares, { ...says('ha'), abort: true })
    .refine((a) => compareQuantity(a, MOST_HECTARES) <= 0, { error: ABSURD }))();

/** A count of people or things; minus zero is zero. @internal */
export const count: z.ZodType<Count> = /* @__PURE__ */ (() =>
  z
    .number(says('count'))
    .overwrite((n) => (n === 0 ? 0 : n))
    .refine((n) => Number.isSafeInteger(n) && n >= 0, says('count')))();

/** One for yes, zero for no; minus zero is zero. @internal */
export const flag: z.ZodType<Count> = /* @__PURE__ */ (() =>
  z
    .number(says('flag'))
    .overwrite((n) => (n === 0 ? 0 : n))
    .refine((n) => n === 0 || n === 1, says('flag')))();

/** A published figure: a count or an amount of đồng, as text. @internal */
export const wholeNumber: z.ZodType<string> = /* @__PURE__ */ (() =>
  z
    .string(says('whole-number'))
    .overwrite((text) => canonicalDecimal(text, DIGITS.dong) ?? text)
    .refine(isDong, says('whole-number')))();

/** What a printed number says of the true one. @internal */
export const bound: z.ZodType<Bound> = /* @__PURE__ */ (() => z.enum(['>', '>=', '<', '<=', '~'], says('bound')))();
