import { addDays, daysBetween, windowOf, type LegalDate, type Span } from '../../core/index.js';
import { TENANT_INDICATORS, type ProblemOf, type Register } from '../../model/index.js';

/** What moves every year where anybody works; an area or a registered capital may stand for ten. */
const moving: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'workers',
  'occupancy.printed',
  'capital.disbursed',
  'area.let',
  'budget.paid',
  'count.operating',
]);

const moves = (indicator: string): boolean =>
  moving.has(indicator) || (TENANT_INDICATORS as readonly string[]).includes(indicator);

const LONG = 365;

/** A figure, of whom, and when. */
interface Seen {
  readonly about: string;
  readonly indicator: string;
  readonly value: string;
  readonly when: { readonly asOf: LegalDate } | { readonly over: Span };
}

// A stretch of time is told by its first and last day, as a date is.
const textOf = (when: Seen['when']): string =>
  'asOf' in when ? when.asOf : `${when.over.from}/${addDays(when.over.before, -1)}`;

const ends = ({ when }: Seen) =>
  'asOf' in when ? windowOf(when.asOf) : { earliest: when.over.from, latest: when.over.from };

// Surely a year or more from one to the other, whatever days the vague dates stand for.
const apart = (a: Seen, b: Seen): boolean => {
  const [from, to] = [ends(a).latest, ends(b).earliest];
  return from !== null && to !== null && daysBetween(from, to) >= LONG;
};

const order = (a: Seen, b: Seen): number => {
  const [one, two] = [ends(a).earliest ?? '', ends(b).earliest ?? ''];
  return one < two ? -1 : one > two ? 1 : 0;
};

/**
 * Finds figures that ought to move and were reported anew, a year later or more, to the same digit.
 *
 * @param register - As the gate accepted it.
 * @returns One warning a figure, from its oldest day to its newest.
 * @internal
 */
export const unchangedFigures = (register: Register): readonly ProblemOf<'intake.unchanged'>[] => {
  const seen: readonly Seen[] = [
    ...register.observations.map((fact) => ({
      about: fact.about,
      indicator: fact.indicator,
      value: String(fact.value),
      when: fact,
    })),
    ...register.statements.flatMap((statement) => {
      const { scope, indicator, value } = statement;
      return value === undefined ? [] : [{ about: scope.label, indicator, value, when: statement }];
    }),
  ];
  const groups = new Map<string, Seen[]>();
  for (const each of seen) {
    if (!moves(each.indicator)) continue;
    const key = JSON.stringify([each.about, each.indicator, each.value]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group): readonly ProblemOf<'intake.unchanged'>[] => {
    const sorted = [...group].sort(order);
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined || !apart(first, last)) return [];
    const { about, indicator, value } = first;
    const params = { about, indicator, value, since: textOf(first.when), until: textOf(last.when) };
    return [{ code: 'intake.unchanged', severity: 'warning', params }];
  });
};
