import { inSpan, tallyOf, windowOf, type Bounded, type Span, type Tally } from '../../core/index.js';
import type { Figure, Support, SupportKind } from '../../model/index.js';
import { supportFigure, type SupportFigure } from './support-figure.js';

/** What was done of one kind in a stretch of time. */
export interface SupportTotal {
  /** Which kind. */
  readonly kind: SupportKind;
  /** How many activities were held. */
  readonly held: Tally;
  /** Who took part, counted once an activity: somebody who came to two counts twice. */
  readonly participants: SupportFigure;
  /** Money spent, VND. */
  readonly spent: SupportFigure;
  /** Credit agreed, VND; of links to banks only. */
  readonly lent?: SupportFigure;
}

const boundedOf = (figure: Figure<number | string> | undefined): { readonly amount?: Bounded } =>
  figure === undefined ? {} : { amount: { ...figure, value: String(figure.value) } };

const lentOf = (support: Support): Figure<string> | undefined =>
  support.kind === 'credit-link' ? support.lent : undefined;

const figureOf = (
  supports: readonly Support[],
  span: Span,
  read: (support: Support) => Figure<number | string> | undefined,
): SupportFigure =>
  supportFigure(supports.map((s) => ({ claim: inSpan(windowOf(s.on), span), ...boundedOf(read(s)) })));

/**
 * Adds up the money spent on activities, whatever their kind.
 *
 * @param supports - Those in scope.
 * @param span - The stretch of time.
 * @returns The total, VND.
 * @internal
 */
export const spentOn = (supports: readonly Support[], span: Span): SupportFigure =>
  figureOf(supports, span, (s) => s.spent);

/**
 * Totals the activities of one kind.
 *
 * @param kind - Which kind.
 * @param supports - Those in scope, of all kinds.
 * @param span - The stretch of time.
 * @returns Counts and sums of that kind.
 * @internal
 */
export const supportTotal = (kind: SupportKind, supports: readonly Support[], span: Span): SupportTotal => {
  const own = supports.filter((s) => s.kind === kind);
  return {
    kind,
    held: tallyOf(own.map((s) => inSpan(windowOf(s.on), span))),
    participants: figureOf(own, span, (s) => s.participants),
    spent: spentOn(own, span),
    ...(kind === 'credit-link' ? { lent: figureOf(own, span, lentOf) } : {}),
  };
};
