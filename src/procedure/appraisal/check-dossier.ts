import type { Count, IsoDate } from '../../core/index.js';
import { ruleInForce, type Actor } from '../../law/index.js';
import { dossierItems, type DossierItems } from '../../law/rules/dossier/dossier-items.rule.js';
import { dossierSets } from '../../law/rules/dossier/dossier-sets.rule.js';
import { investmentReport } from '../../law/rules/dossier/investment-report.rule.js';
import { severalLocalities } from '../../law/rules/dossier/several-localities.rule.js';
import type { Basis } from '../../model/index.js';
import type { Appraisal } from './appraisal.js';
import { appraise } from './appraise.js';
import type { AppraisalContext } from './appraisal-context.js';
import type { Check } from './check.js';
import { listChecks, type ItemFacts } from './list-checks.js';
import { byRule, missingLaw, unknownLaw } from './look-up.js';
import { claimCheck, missingFact } from './simple-checks.js';

/** What is known of a dossier. All optional: what is absent is unknown, and named. */
export interface DossierFacts {
  /** Whether each paper is there and valid, by the ids of the rule `dossier.items` of the day: `submission`, `application`, `legal-status`, `financial-capacity`, `experience`, `other-papers`. */
  readonly papers?: ItemFacts;
  /** The proofs of financial capacity that are there, by the ids of that rule: one is enough. */
  readonly financialProofs?: readonly string[];
  /** Whether the investment report (báo cáo đầu tư) covers each of its contents, by the ids of the rule `dossier.investment-report`. */
  readonly report?: ItemFacts;
  /** How many sets go to the industry department. */
  readonly sets?: Count;
  /** Whether an electronic copy goes with them. */
  readonly electronicCopy?: boolean;
  /** Who signs the submission (tờ trình). */
  readonly submittedBy?: Actor;
  /** Whether the cluster lies in several localities; absent: not. */
  readonly severalLocalities?: boolean;
  /** Where it does: whether the province has assigned the committee that submits. */
  readonly submitterAssigned?: boolean;
}

const withProof = ({ papers, financialProofs }: DossierFacts, { financialProofs: known }: DossierItems): ItemFacts => {
  if (!Array.isArray(financialProofs)) return papers ?? {};
  const ids = new Set<unknown>(financialProofs);
  return { ...papers, 'financial-capacity': known.some(({ id }) => ids.has(id)) };
};

const submitterCheck = (given: unknown, { submittedBy }: DossierItems, basis: Basis): Check => {
  const check = { id: 'submitter', basis } as const;
  if (typeof given !== 'string') {
    const missing = [missingFact('submittedBy', given === undefined ? 'absent' : 'unreadable')];
    return { ...check, outcome: 'unknown', facts: {}, missing };
  }
  return {
    ...check,
    outcome: given === submittedBy ? 'met' : 'unmet',
    facts: { submittedBy: given, asked: submittedBy },
  };
};

const papers = (facts: DossierFacts, on: IsoDate, context: AppraisalContext): readonly Check[] => {
  const found = ruleInForce(dossierItems, on, context);
  if (!found.ok) return [unknownLaw('paper.all', missingLaw(found.problems[0]))];
  const { value, basis } = found.value;
  return [
    ...listChecks('paper', 'papers', value.items, withProof(facts, value), basis),
    // Only some papers are known of the law of these days: what else it asked for is not.
    ...(value.complete ? [] : [unknownLaw('paper.others', { kind: 'law', id: dossierItems.id })]),
    submitterCheck(facts.submittedBy, value, basis),
  ];
};

const contents = (facts: DossierFacts, on: IsoDate, context: AppraisalContext): readonly Check[] => {
  const found = ruleInForce(investmentReport, on, context);
  if (!found.ok) return [unknownLaw('report.all', missingLaw(found.problems[0]))];
  return listChecks('report', 'report', found.value.value, facts.report, found.value.basis);
};

const sets = (
  { sets: given, electronicCopy }: DossierFacts,
  on: IsoDate,
  context: AppraisalContext,
): readonly Check[] => {
  const found = ruleInForce(dossierSets, on, context);
  if (!found.ok) return [unknownLaw('sets', missingLaw(found.problems[0]))];
  const { value, basis } = found.value;
  if (value.toDepartment === null) return [unknownLaw('sets', { kind: 'law', id: dossierSets.id })];
  const { sets: asked, electronicCopy: copy } = value.toDepartment;
  const threshold = { op: '>=', value: String(asked), unit: 'sets' } as const;
  const check = { id: 'sets', basis, threshold } as const;
  const counted: Check =
    given === undefined || !Number.isSafeInteger(given)
      ? {
          ...check,
          outcome: 'unknown',
          facts: {},
          missing: [missingFact('sets', given === undefined ? 'absent' : 'unreadable')],
        }
      : {
          ...check,
          outcome: given >= asked ? 'met' : 'unmet',
          facts: { sets: given },
          ...(given >= asked ? {} : { distance: { by: String(asked - given), strict: false } }),
        };
  return copy ? [counted, claimCheck('electronic-copy', 'electronicCopy', electronicCopy, basis)] : [counted];
};

const checksOf = (facts: DossierFacts, on: IsoDate, context: AppraisalContext): readonly Check[] => [
  ...papers(facts, on, context),
  ...contents(facts, on, context),
  ...sets(facts, on, context),
  ...(facts.severalLocalities === true
    ? [
        byRule('assigned-submitter', severalLocalities, on, context, ({ basis }) =>
          claimCheck('assigned-submitter', 'submitterAssigned', facts.submitterAssigned, basis),
        ),
      ]
    : []),
];

/**
 * Judges a dossier to establish or expand a cluster (hồ sơ đề nghị thành lập, mở rộng): its papers, the contents of the investment
 * report, the sets, who submits. Whether what the papers say is true or good is not judged.
 *
 * @param facts - What is there, by the ids of the rules of the day.
 * @param on - The day the dossier is judged.
 * @param context - The governing regime, the weakest evidence accepted.
 * @returns A check for each paper and content. A dossier that falls short is supplemented, not returned for good.
 * @throws `TypeError` when the day is none: make it with `isoDate`.
 * @law 32/2024/NĐ-CP điều 9, điều 10 khoản 2.
 * @example
 * ```ts
 * import { checkDossier } from 'industrial-clusters/procedure';
 * import { isoDate } from 'industrial-clusters';
 *
 * const facts = { papers: { submission: true, application: true, 'legal-status': false }, financialProofs: ['guarantee'] };
 * const { verdict, checks } = checkDossier(facts, isoDate('2024-06-01'));
 * console.log(verdict); // => ineligible
 * console.log(checks.filter(({ outcome }) => outcome === 'unmet').map(({ id }) => id)); // => ["paper.legal-status"]
 * ```
 */
export const checkDossier = (facts: DossierFacts, on: IsoDate, context: AppraisalContext = {}): Appraisal =>
  appraise(checksOf, facts, on, context);
