import { dossierItems } from '../../law/rules/dossier/dossier-items.rule.js';
import { appraisalTerm } from '../../law/rules/procedure/appraise.rule.js';
import { consultation } from '../../law/rules/procedure/consultation.rule.js';
import { receptionTerm } from '../../law/rules/procedure/reception.rule.js';
import { submitTerm } from '../../law/rules/procedure/submit.rule.js';
import { supplementRequest } from '../../law/rules/procedure/supplement.rule.js';
import type { StepRule } from '../step-rule.js';
import { NOT_ESTABLISHED, NOT_REVOKED } from './bars.js';

/** The dossier and the opinions on it: rungs 3 and 4. */
export const dossierSteps = {
  'dossier-submitted': {
    actor: 'local-committee',
    to: 'industry-department',
    ground: submitTerm,
    bars: [NOT_REVOKED, NOT_ESTABLISHED],
    needs: [
      { anyOf: ['applied'], step: 'application-received', ground: submitTerm, kinds: ['establishment', 'expansion'] },
      { anyOf: ['called'], step: 'applications-called', ground: receptionTerm, kinds: ['establishment', 'expansion'] },
    ],
    conditions: ['reception-closed'],
    term: 'submit',
  },
  'dossier-complete': {
    actor: 'industry-department',
    ground: dossierItems,
    bars: [NOT_REVOKED, NOT_ESTABLISHED],
    needs: [{ anyOf: ['dossier'], step: 'dossier-submitted', ground: appraisalTerm }],
    conditions: ['dossier-papers'],
  },
  'dossier-returned': {
    actor: 'industry-department',
    to: 'local-committee',
    ground: supplementRequest,
    bars: [NOT_REVOKED, NOT_ESTABLISHED],
    needs: [{ anyOf: ['dossier'], step: 'dossier-submitted', ground: supplementRequest }],
    conditions: [],
  },
  'dossier-supplemented': {
    actor: 'local-committee',
    to: 'industry-department',
    ground: supplementRequest,
    bars: [NOT_REVOKED, NOT_ESTABLISHED],
    needs: [
      {
        anyOf: ['clock-stopped'],
        step: 'dossier-returned',
        ground: supplementRequest,
        answeredBy: ['dossier-supplemented', 'dossier-complete'],
      },
    ],
    conditions: [],
  },
  'departments-consulted': {
    actor: 'industry-department',
    to: 'other-departments',
    ground: consultation,
    bars: [NOT_REVOKED, NOT_ESTABLISHED],
    needs: [{ anyOf: ['dossier'], step: 'dossier-submitted', ground: 'practice' }],
    conditions: [],
  },
} as const satisfies Readonly<Record<string, StepRule>>;
