import { addDays, type IsoDate } from '../../core/index.js';
import { termEnd, type Calendar } from '../../calendar/index.js';
import type { Rule, Term } from '../../law/index.js';
import type { ActStep } from '../act.js';
import type { Case } from '../judgement/case.js';
import { lawOf } from '../judgement/ground-on.js';
import type { Missing } from '../missing.js';
import { TERMS, type DecreeTermId } from '../terms/term-id.js';

/** From when an act may be made, and until when it is in time. */
export interface Planned {
  /** The first day: only waiting periods bound it from below. */
  readonly notBefore: IsoDate;
  /** The last day in time, if those before take all the time the law gives them, and those without a term take none. */
  readonly onTimeBy: IsoDate;
}

/** How the term of a step bounds it; `null`: the law sets none. */
export type Bounded = (Planned & { readonly term?: Term }) | Missing | null;

/** The last day of a term that starts on a day. */
const endOf = ({ length, unit }: Term, from: IsoDate, calendar: Calendar): IsoDate | null => {
  const end = termEnd({ from, length, unit }, {}, calendar);
  return end.ok ? end.value.on : null;
};

/** Days beyond what the calendar knows. */
export const NO_CALENDAR: Missing = { kind: 'law', id: 'calendar' };

const termOn = (id: DecreeTermId, of: Case): Term | Missing | null => {
  const rule: Rule<Term | null> = TERMS[id].rule;
  const law = lawOf(rule, of);
  return law.known ? law.value : law.missing;
};

/**
 * Bounds a step by its term: counted from the act before it, or, for the filing of the dossier, from the end of the window.
 *
 * @param id - The term.
 * @param daysOf - When an act is or will be made.
 * @param of - The case, for the law of its day.
 * @returns The days; what is missing to count them; null where the law sets no term.
 */
export const boundedBy = (id: DecreeTermId, daysOf: (step: ActStep) => Planned, of: Case): Bounded => {
  const term = termOn(id, of);
  if (term === null || 'kind' in term) return term;
  const { calendar } = of;
  if (term.starts !== 'reception-closed') {
    // A term starts with an act of the ladder, or with the end of the window.
    const starts = daysOf(term.starts as ActStep);
    const onTimeBy = endOf(term, starts.onTimeBy, calendar);
    return onTimeBy === null ? NO_CALENDAR : { notBefore: starts.notBefore, onTimeBy, term };
  }
  const window = termOn('reception', of);
  if (window === null || 'kind' in window) return window;
  const starts = daysOf('applications-called');
  const closesFirst = endOf(window, starts.notBefore, calendar);
  const closesLast = endOf(window, starts.onTimeBy, calendar);
  const onTimeBy = closesLast === null ? null : endOf(term, closesLast, calendar);
  if (closesFirst === null || onTimeBy === null) return NO_CALENDAR;
  return { notBefore: addDays(closesFirst, 1), onTimeBy, term };
};
