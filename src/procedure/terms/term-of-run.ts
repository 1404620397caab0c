import type { IsoDate } from '../../core/index.js';
import { officialCalendar, termEnd, type Calendar, type TermEnd } from '../../calendar/index.js';
import { ruleInForce, type LookUpOptions, type Term } from '../../law/index.js';
import { receptionTerm } from '../../law/rules/procedure/reception.rule.js';
import type { Basis } from '../../model/index.js';
import { governing } from '../judgement/governing.js';
import { missingLaw } from '../judgement/missing-law.js';
import { provinceOf } from '../judgement/province-of.js';
import { readableFacts } from '../judgement/readable-facts.js';
import type { Context, Records } from '../context.js';
import type { Missing } from '../missing.js';
import { standingAt } from '../standing.js';
import { opinionsIn } from './opinions-term.js';
import { TERMS } from './term-id.js';
import { dayOf, type TermRun } from './term-run.js';

/** A term of a history, counted; or why it cannot be. */
export type CountedTerm =
  | {
      readonly known: true;
      readonly term: Term;
      /** The day of the event that starts it, not counted. */
      readonly from: IsoDate;
      readonly end: TermEnd;
      readonly basis: readonly Basis[];
      /** What it means when the term passes without an answer, where the regulation says so. */
      readonly silence?: 'agreement';
    }
  | { readonly known: false; readonly missing: Missing }
  /** The law of the day sets no such term. */
  | null;

/** The law that governs the act a term starts from. */
const lawAt = (run: TermRun, on: IsoDate, records: Records, context: Context): LookUpOptions | Missing => {
  const { regime, atLeast } = context;
  const { event } = run.start;
  const strength = atLeast === undefined ? {} : { atLeast };
  if (regime !== undefined) return { regime, ...strength };
  if (event.type === 'entered-in-error') return strength;
  const law = governing(standingAt(records, event.undertaking, on, event.type), atLeast);
  return law.missing ?? { ...(law.regime === undefined ? {} : { regime: law.regime }), ...strength };
};

const count = (run: TermRun, term: Term, from: IsoDate, basis: readonly Basis[], calendar: Calendar): CountedTerm => {
  const { length, unit, stoppable } = term;
  const stopped = stoppable === true ? run.stopped : [];
  const end = termEnd({ from, length, unit, stopped }, {}, calendar);
  if (!end.ok) return { known: false, missing: { kind: 'law', id: 'calendar' } };
  return { known: true, term, from, end: end.value, basis: [...basis, ...end.value.basis] };
};

/** The term to answer, by the regulation of the province. */
const countOpinions = (
  run: TermRun,
  day: IsoDate,
  law: LookUpOptions,
  records: Records,
  context: Context,
): CountedTerm => {
  const facts = readableFacts(context.facts);
  const regulation = opinionsIn(provinceOf(run.start.event.undertaking, records, facts, day));
  if (regulation === undefined) return null;
  const found = ruleInForce(regulation, day, law);
  if (!found.ok) return { known: false, missing: missingLaw(found.problems[0]) };
  const { value, basis } = found.value;
  const counted = count(run, value.answerWithin, day, [basis], context.calendar ?? officialCalendar);
  return counted?.known === true ? { ...counted, silence: value.silence } : counted;
};

/**
 * Counts one run of a term by the law that governs the act it starts from.
 *
 * @param run - Which run.
 * @param records - The register.
 * @param context - The evidence demanded, the calendar.
 * @returns How long, for whom and until when; what is missing; null where the law sets none.
 */
export const countTerm = (run: TermRun, records: Records, context: Context): CountedTerm => {
  const { calendar = officialCalendar } = context;
  const day = dayOf(run.start);
  if (day === null || !run.exact) {
    return { known: false, missing: { kind: 'date', id: run.start.event.id, on: run.start.event.on } };
  }
  const law = lawAt(run, day, records, context);
  if ('kind' in law) return { known: false, missing: law };
  if (run.term === 'opinions') return countOpinions(run, day, law, records, context);
  const found = ruleInForce(TERMS[run.term].rule, day, law);
  if (!found.ok) return { known: false, missing: missingLaw(found.problems[0]) };
  const { value: term, basis } = found.value;
  if (term === null) return null;
  if (run.term !== 'submit') return count(run, term, day, [basis], calendar);
  // Filed once the window is over; without a window, once the application has come.
  if ((term.starts === 'application-received') !== (run.start.event.type === 'application-received')) return null;
  if (term.starts === 'application-received') return count(run, term, day, [basis], calendar);
  const window = ruleInForce(receptionTerm, day, law);
  if (!window.ok) return { known: false, missing: missingLaw(window.problems[0]) };
  if (window.value.value === null) return null;
  const { length, unit } = window.value.value;
  const closes = termEnd({ from: day, length, unit }, {}, calendar);
  if (!closes.ok || closes.value.on === null) return { known: false, missing: { kind: 'law', id: 'calendar' } };
  return count(run, term, closes.value.on, [basis, window.value.basis], calendar);
};
