import { addDays, type IsoDate } from '../../core/index.js';
import { termEnd } from '../../calendar/index.js';
import { commencementConditions } from '../../law/rules/construction/commencement.rule.js';
import { receptionTerm } from '../../law/rules/procedure/reception.rule.js';
import type { Case } from '../judgement/case.js';
import { failed, met, unknown } from '../judgement/finding.js';
import { lawOf } from '../judgement/ground-on.js';
import { holds, lastOf, raisersOf } from '../standing.js';
import type { Condition } from './condition.js';

/** The one day of the latest call that surely came before; undefined when it is vague or there is none. */
const calledOn = ({ standing }: Case): IsoDate | undefined => {
  if (holds(standing, 'called') !== 'yes') return undefined;
  const [entry, ...others] = lastOf(standing, raisersOf(standing, 'called'));
  const day = entry?.window.earliest;
  return others.length > 0 || day === null || day !== entry?.window.latest ? undefined : day;
};

/**
 * Dossiers are made up once the window for applications is over.
 *
 * @param of - The act with all that is known.
 * @returns One finding where the day of the call is known.
 */
export const receptionClosed: Condition = (of) => {
  const from = calledOn(of);
  const rule = lawOf(receptionTerm, of);
  if (from === undefined || !rule.known || rule.value === null) return [];
  const { length, unit } = rule.value;
  const end = termEnd({ from, length, unit }, {}, of.calendar);
  if (!end.ok || end.value.on === null) return [unknown({ kind: 'law', id: 'calendar' })];
  const until = end.value.on;
  if (of.command.on > until) return [met(rule.basis)];
  return [
    failed({ code: 'procedure.window-open', severity: 'error', params: { until }, basis: rule.basis }, [
      { notBefore: addDays(until, 1) },
    ]),
  ];
};

/**
 * How long before, and to whom, commencement is notified is not known from the sources; that is said, and nothing is presumed.
 *
 * @param of - The act with all that is known.
 * @returns An open question on days when the notice is asked for.
 */
export const commencementNoticeTerms: Condition = (of) => {
  const rule = lawOf(commencementConditions, of);
  const question = 'commencement-notice-term';
  return rule.known ? [{ outcome: 'open', missing: [{ kind: 'law', id: question, question }] }] : [];
};
