import { inApprovedList, type InApprovedList } from '../../law/rules/establishment/in-list.rule.js';
import { expansionLand } from '../../law/rules/expansion/land.rule.js';
import type { Case } from '../judgement/case.js';
import { failed, met, unknown, type Finding } from '../judgement/finding.js';
import { judgeNeed } from '../judgement/judge-need.js';
import { lawOf, type LawOfTheDay } from '../judgement/ground-on.js';
import type { Condition } from './condition.js';

/**
 * A new cluster stands in the approved list. An area in the plan says so too.
 *
 * @param of - The act with all that is known.
 * @returns One finding; nothing for an expansion or a cluster of before 5/10/2009, of which the law does not ask it.
 */
export const inList: Condition = (of) => {
  if (of.kind !== 'establishment') return [];
  const finding = judgeNeed({ anyOf: ['listed'], step: 'listed', asFact: 'plan-entry', ground: inApprovedList }, of);
  const inPlan = finding.outcome === 'unknown' && of.facts.plannedArea !== undefined;
  return [inPlan ? met() : finding];
};

const testOf = (of: Case): LawOfTheDay<InApprovedList['land']> => {
  if (of.kind === 'expansion') return lawOf(expansionLand, of);
  const rule = lawOf(inApprovedList, of);
  return rule.known ? { ...rule, value: rule.value.land } : rule;
};

const judgeLand = (of: Case): Finding => {
  const test = testOf(of);
  if (!test.known) return unknown(test.missing);
  const { basis } = test;
  if (test.value === undefined) return met();
  if (test.value === 'province-decides' && of.choices.landUseTest === undefined) {
    return unknown({ kind: 'provincial-choice', id: 'land-use-test', basis });
  }
  const { fitsLandUsePlan } = of.facts;
  if (fitsLandUsePlan === undefined) return unknown({ kind: 'fact', id: 'land-use-fit', basis });
  if (fitsLandUsePlan) return met(basis);
  return failed({ code: 'procedure.land-use-unfit', severity: 'error', params: {}, basis }, [
    { action: 'adjust-plan' },
  ]);
};

/**
 * The land fits the land-use plan that the law of the day names.
 *
 * @param of - The act with all that is known.
 * @returns One finding; nothing for a cluster of before 5/10/2009.
 */
export const land: Condition = (of) => (of.kind === 'regularisation' ? [] : [judgeLand(of)]);
