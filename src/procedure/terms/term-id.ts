import type { Rule, Term } from '../../law/index.js';
import { announceTerm } from '../../law/rules/procedure/announce.rule.js';
import { appraisalTerm } from '../../law/rules/procedure/appraise.rule.js';
import { decisionTerm } from '../../law/rules/procedure/decide.rule.js';
import { receptionTerm } from '../../law/rules/procedure/reception.rule.js';
import { submitTerm } from '../../law/rules/procedure/submit.rule.js';
import type { ActStep } from '../act.js';

/** The terms of a decree on the way to a decision: to announce, to receive applications, to file, to appraise, to decide. */
export type DecreeTermId = 'announce' | 'reception' | 'submit' | 'appraise' | 'decide';

/** All terms of the way to a decision: those of a decree, and the term of consulted departments to answer, which only a province sets. */
export type TermId = DecreeTermId | 'opinions';

/** Each term of a decree, in order: the rule that sets it, and the acts that meet it. The window for applications is met by nobody: it passes. */
export const TERMS: Readonly<
  Record<DecreeTermId, { readonly rule: Rule<Term | null>; readonly metBy: readonly ActStep[] }>
> = {
  announce: { rule: announceTerm, metBy: ['applications-called'] },
  reception: { rule: receptionTerm, metBy: [] },
  submit: { rule: submitTerm, metBy: ['dossier-submitted', 'dossier-complete'] },
  appraise: { rule: appraisalTerm, metBy: ['appraised'] },
  decide: { rule: decisionTerm, metBy: ['established', 'establishment-refused'] },
};

/**
 * Names the acts that meet a term. Answers of departments are no entries of the register: that term passes, as the window for applications does.
 *
 * @param term - Which.
 * @returns The acts; none where it only passes.
 */
export const metBy = (term: TermId): readonly ActStep[] => (term === 'opinions' ? [] : TERMS[term].metBy);
