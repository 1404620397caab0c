// Compiled, never run: what an editor must know of days, quantities and results without an annotation.
import {
  addBounds,
  addDays,
  compareQuantity,
  covers,
  fail,
  halfYear,
  hectares,
  inSpan,
  isHectares,
  isIsoDate,
  isLegalDate,
  isoDate,
  legalDate,
  ok,
  orThrow,
  percent,
  quarterYear,
  windowOf,
  type Bound,
  type Dong,
  type Hectares,
  type IsoDate,
  type LegalDate,
  type Operator,
  type Path,
  type Percent,
  type Points,
  type ProblemOf,
  type Quantity,
  type Result,
  type Severity,
  type Span,
  type Ternary,
  type Window,
} from '../../src/core/index.js';
import { holds, type Same } from './same-type.js';

declare const text: string;
declare const day: IsoDate;
declare const date: LegalDate;
declare const money: Dong;

// A day is a date; a date is not a day; text is neither.
windowOf(day);
// @ts-expect-error a vague date is not a day
addDays(date, 1);
// @ts-expect-error bare text is no day
addDays('2024-06-30', 1);
// @ts-expect-error bare text is no date
windowOf('2024');
holds<Same<ReturnType<typeof isoDate>, IsoDate>>();
holds<Same<ReturnType<typeof legalDate>, LegalDate>>();
if (isIsoDate(text)) holds<Same<typeof text, IsoDate>>();
if (isLegalDate(text)) holds<Same<typeof text, LegalDate>>();

// A known day stays usable as text and sorts as text.
export const sorted: boolean = day < isoDate('2024-01-01');

// Quantities of different kinds do not mix, though all are text.
export const area: Hectares = hectares('20');
compareQuantity(area, hectares(75));
// @ts-expect-error an area does not compare with money
compareQuantity(area, money);
// @ts-expect-error a share is not an area
export const wrongUnit: Hectares = percent('20');
// @ts-expect-error bare text has no unit
export const noUnit: Hectares = '20';
// @ts-expect-error a number is no quantity
export const float: Dong = 20;
if (isHectares(text)) compareQuantity(text, area);
holds<Same<Quantity, Hectares | Dong | Percent | Points>>();

// A window and a stretch of time have different names for their ends, so one is never passed for the other.
declare const window: Window;
declare const span: Span;
holds<Same<ReturnType<typeof inSpan>, Ternary>>();
inSpan(window, span);
// @ts-expect-error the two exchanged
inSpan(span, window);
holds<Same<Window['latest'], IsoDate | null>>();
// @ts-expect-error a stretch of time of the answers is closed at both ends
export const openEnd: Span = { from: day, before: null };
covers({ from: day, before: null }, day);
// @ts-expect-error there are two halves
halfYear(2024, 3);
// @ts-expect-error there are four quarters
quarterYear(2024, 5);

// A law's threshold is never "about".
holds<Same<Operator, '>' | '>=' | '<' | '<='>>();
holds<Same<ReturnType<typeof addBounds>, Bound | undefined>>();

// A result must be looked at before its value is used; a failure has at least one problem.
declare const result: Result<Hectares, { readonly code: 'a' | 'b' }>;
// @ts-expect-error it may have failed
export const unseen = result.value;
if (result.ok) holds<Same<typeof result.value, Hectares>>();
else holds<Same<(typeof result.problems)[0]['code'], 'a' | 'b'>>();
holds<Same<ReturnType<typeof orThrow<Hectares>>, Hectares>>();
// @ts-expect-error a failure names a reason
fail();
export const both: readonly Result<number, string>[] = [ok(3), fail('none')];

// Parameters and basis follow the code.
interface Params {
  readonly 'a.b': { readonly x: number };
  readonly 'c.d': { readonly y: string };
}
declare const problem: ProblemOf<Params>;
if (problem.code === 'a.b') holds<Same<typeof problem.params, { readonly x: number }>>();
else holds<Same<typeof problem.params.y, string>>();
holds<Same<typeof problem.severity, Severity>>();
holds<Same<typeof problem.path, Path | undefined>>();
// @ts-expect-error the parameters of another code
export const mixed: ProblemOf<Params> = { code: 'a.b', severity: 'error', params: { y: 'text' } };
// @ts-expect-error absent is absent, not undefined
export const emptyPath: ProblemOf<Params> = { code: 'a.b', severity: 'error', params: { x: 1 }, path: undefined };
