import { compareBounded } from '../../core/index.js';
import { decisionAssignsDeveloper } from '../../law/rules/decision/assigns-developer.rule.js';
import { passMark } from '../../law/rules/selection/pass-mark.rule.js';
import { chooseAnew } from '../judgement/choose-anew.js';
import { failed, met, unknown } from '../judgement/finding.js';
import { lawOf } from '../judgement/ground-on.js';
import { latestScoring, somebodyPassed } from '../judgement/selection-outcome.js';
import { openByDays } from '../judgement/vague-days.js';
import { holds, vagueOn } from '../standing.js';
import type { Condition } from './condition.js';

/**
 * Somebody reached the pass mark, with one bidder as with several. Without a scoring in the register nothing is found here: that one is needed is asked apart.
 *
 * @param of - The act with all that is known.
 * @returns One finding where bids were scored.
 */
export const selectionPassed: Condition = (of) => {
  const scoring = latestScoring(of);
  const held = holds(of.standing, 'scored');
  if (scoring === undefined || held === 'no') return [];
  const mark = lawOf(passMark, of);
  if (!mark.known) return [unknown(mark.missing)];
  if (mark.value === null) return [met(mark.basis)];
  const passed = somebodyPassed(of);
  if (passed === 'yes') return [met(mark.basis)];
  if (held === 'unknown') {
    const open = openByDays(vagueOn(of.standing, 'scored'));
    return open === undefined ? [] : [open];
  }
  if (passed !== 'no') return [unknown(passed)];
  const params = {
    ...(scoring.score === undefined ? {} : { score: scoring.score }),
    passMark: mark.value.value,
    since: scoring.on,
    event: scoring.id,
  };
  return [
    failed({ code: 'procedure.nobody-passed', severity: 'error', params, basis: mark.basis }, [
      { step: chooseAnew(of) },
    ]),
  ];
};

/**
 * Nobody is chosen below the pass mark.
 *
 * @param of - The act with all that is known.
 * @returns One finding where the report names somebody with a score.
 */
export const scorePasses: Condition = (of) => {
  const { command } = of;
  if (command.type !== 'bids-scored' || command.chosen === undefined || command.score === undefined) return [];
  const mark = lawOf(passMark, of);
  if (!mark.known) return [unknown(mark.missing)];
  if (mark.value === null) return [met(mark.basis)];
  const { op, value } = mark.value;
  if (compareBounded({ value: command.score }, op, value) === 'yes') return [met(mark.basis)];
  const params = { score: command.score, passMark: value };
  return [
    failed({ code: 'procedure.below-pass-mark', severity: 'error', params, basis: mark.basis }, [
      { step: chooseAnew(of) },
    ]),
  ];
};

/**
 * The decision names the developer itself.
 *
 * @param of - The act with all that is known.
 * @returns One finding on days when the law asks for it.
 */
export const developerInDecision: Condition = (of) => {
  const rule = lawOf(decisionAssignsDeveloper, of);
  const { command } = of;
  const named = command.type === 'established' && command.developer !== undefined;
  // Who names one has nothing to ask, whether or not the law of those days did.
  if (!rule.known) return named ? [] : [unknown(rule.missing)];
  return [named ? met(rule.basis) : unknown({ kind: 'fact', id: 'developer', basis: rule.basis })];
};
