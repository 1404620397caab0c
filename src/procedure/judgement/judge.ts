import { isAtLeast, weakest } from '../../law/index.js';
import type { Basis } from '../../model/index.js';
import type { ActStep } from '../act.js';
import { appraisalChecks } from '../conditions/appraisal-checks.js';
import { APPRAISED, CONDITIONS } from '../conditions/index.js';
import { STEP_RULES } from '../step-rules/index.js';
import type { Case } from './case.js';
import { met, unknown, type Finding } from './finding.js';
import { groundOn } from './ground-on.js';
import { judgeBar } from './judge-bar.js';
import { judgeNeed } from './judge-need.js';

/** Evidence weaker than demanded refuses nobody. */
const asDemanded = (finding: Finding, { lookUp: { atLeast } }: Case): Finding => {
  if (finding.outcome !== 'failed' || atLeast === undefined) return finding;
  const { rule, confidence } = finding.problem.basis;
  return isAtLeast(confidence, atLeast) ? finding : unknown({ kind: 'law', id: rule, confidence });
};

/** What rests on a version of an older law rests on the transition that keeps it, too. */
const asKept = (basis: Basis, { transition, command: { on } }: Case): Basis => {
  const { force } = basis;
  if (transition === undefined || force === undefined || force.before === null || on < force.before) return basis;
  const { rule, provision, confidence } = transition;
  return { ...basis, confidence: weakest(basis.confidence, confidence), kept: { rule, provision, confidence } };
};

const underTransition = (finding: Finding, of: Case): Finding => {
  if (finding.outcome === 'met' && finding.basis !== undefined) return met(asKept(finding.basis, of));
  if (finding.outcome !== 'failed') return finding;
  const { problem } = finding;
  return { ...finding, problem: { ...problem, basis: asKept(problem.basis, of) } };
};

/** Where it cannot be told which law governs, no law refuses. */
const underKnownLaw = (finding: Finding, { lawMissing }: Case): Finding =>
  finding.outcome === 'failed' && lawMissing !== undefined ? unknown(lawMissing) : finding;

/**
 * Asks every question of a step to an act: what stands in its way, what the law asks of it, what must stand before it.
 *
 * @param step - Which.
 * @param of - The act with all that is known.
 * @returns All findings, the law's conditions before the documents that must come first. Where the act is barred, what it would need is not asked.
 */
export const judge = (step: ActStep, of: Case): readonly Finding[] => {
  const rule = STEP_RULES[step];
  const ground = groundOn(rule.ground, of);
  const bars = rule.bars.map((bar) => asDemanded(judgeBar(bar, of), of));
  const barred = bars.some(({ outcome }) => outcome === 'failed');
  const needs = barred ? [] : rule.needs.map((need) => judgeNeed(need, of));
  const checks = rule.conditions.some((id) => APPRAISED.includes(id)) ? appraisalChecks(of) : [];
  const conditions = rule.conditions.flatMap((id) => CONDITIONS[id](of, checks));
  return [
    ...bars,
    ...(of.lawMissing === undefined ? [] : [unknown(of.lawMissing)]),
    ground.known ? met(ground.basis) : unknown(ground.missing),
    ...[...conditions, ...needs].map((finding) => asDemanded(underKnownLaw(finding, of), of)),
  ].map((finding) => underTransition(finding, of));
};
