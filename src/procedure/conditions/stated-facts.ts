import type { Rule } from '../../law/index.js';
import { commencementConditions } from '../../law/rules/construction/commencement.rule.js';
import { changeDeveloper } from '../../law/rules/decision/change-developer.rule.js';
import { dossierItems } from '../../law/rules/dossier/dossier-items.rule.js';
import { legacyPre2009 } from '../../law/rules/legacy/pre-2009.rule.js';
import { planWithdrawal } from '../../law/rules/plan/withdrawal.rule.js';
import { serviceRegulation } from '../../law/rules/service/regulation.rule.js';
import { tenantFitsPlan } from '../../law/rules/tenant/fits-plan.rule.js';
import type { NoParams, Problem, ProblemOf } from '../../model/index.js';
import type { Facts } from '../facts.js';
import { failed, met, unknown } from '../judgement/finding.js';
import { lawOf } from '../judgement/ground-on.js';
import type { MissingFact } from '../missing.js';
import type { Instead } from '../ruling.js';
import type { Condition } from './condition.js';

type YesOrNo = { [K in keyof Facts]-?: NonNullable<Facts[K]> extends boolean ? K : never }[keyof Facts];

interface Stated<T> {
  readonly fact: YesOrNo;
  readonly missing: MissingFact;
  readonly code: {
    [C in Problem['code']]: ProblemOf<C>['params'] extends NoParams ? C : never;
  }[Problem['code']];
  readonly instead?: readonly Instead[];
  readonly rule: Rule<T>;
  /** Whether the law of the day asks it; absent, whenever the rule has a version. */
  readonly asks?: (value: T) => boolean;
}

/** A condition that is a plain yes or no of the caller's, by a rule of the day. */
const stated =
  <T>({ fact, missing, code, instead = [], rule, asks }: Stated<T>): Condition =>
  (of) => {
    const law = lawOf(rule, of);
    if (!law.known) return [unknown(law.missing)];
    const { basis } = law;
    if (asks?.(law.value) === false) return [met(basis)];
    const said = of.facts[fact];
    if (said === undefined) return [unknown({ kind: 'fact', id: missing, basis })];
    if (said) return [met(basis)];
    return [failed({ code, severity: 'error', params: {}, basis }, instead)];
  };

/** The papers of the dossier are there, as the caller says in one word. */
export const dossierComplete: Condition = /* @__PURE__ */ stated({
  fact: 'dossierComplete',
  missing: 'dossier-papers',
  code: 'procedure.dossier-incomplete',
  instead: [{ step: 'dossier-returned' }],
  rule: dossierItems,
});

/** A cluster taken off the plan has a feasible plan to be converted. */
export const conversionPlan: Condition = /* @__PURE__ */ stated({
  fact: 'conversionPlan',
  missing: 'conversion-plan',
  code: 'procedure.no-conversion-plan',
  rule: planWithdrawal,
});

/** A developer is changed only once the parties' rights and duties are settled. */
export const rightsSettled: Condition = /* @__PURE__ */ stated({
  fact: 'rightsSettled',
  missing: 'rights-settled',
  code: 'procedure.rights-unsettled',
  rule: changeDeveloper,
  asks: ({ afterSettlement }) => afterSettlement,
});

/** The service regulation comes before the first tenant. */
export const regulationOfServices: Condition = /* @__PURE__ */ stated({
  fact: 'serviceRegulation',
  missing: 'service-regulation',
  code: 'procedure.no-service-regulation',
  rule: serviceRegulation,
});

/** The tenant's project fits the detailed plan and the trades of the decision. */
export const tenantFit: Condition = /* @__PURE__ */ stated({
  fact: 'tenantFits',
  missing: 'tenant-fit',
  code: 'procedure.tenant-unfit',
  rule: tenantFitsPlan,
});

/** The site is handed over before ground is broken; no document of the ladder says so. */
export const siteHandedOver: Condition = /* @__PURE__ */ stated({
  fact: 'siteHandedOver',
  missing: 'site-handed-over',
  code: 'procedure.site-not-handed-over',
  rule: commencementConditions,
  asks: (items) => items.some(({ id }) => id === 'site'),
});

const reviewed = /* @__PURE__ */ stated({
  fact: 'legacyReviewed',
  missing: 'legacy-review',
  code: 'procedure.legacy-not-reviewed',
  rule: legacyPre2009,
});
/** A cluster of before 5/10/2009 is reviewed by the province instead of being appraised. */
export const legacyReview: Condition = (of) => (of.kind === 'regularisation' ? reviewed(of, []) : []);
