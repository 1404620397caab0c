import { weakest } from '../../law/index.js';
import type { Basis } from '../../model/index.js';
import type { Check, MissingInput } from '../appraisal/index.js';
import type { Case } from '../judgement/case.js';
import { met, unknown, type Finding } from '../judgement/finding.js';
import type { Missing, MissingFact } from '../missing.js';
import { failedBy } from './failed-by.js';

/** The question to put to the host, by the fact of the appraisal that is missing. */
const ASKED: Readonly<Record<string, MissingFact>> = {
  inApprovedList: 'plan-entry',
  fitsLandUsePlan: 'land-use-fit',
  fitsOtherPlans: 'other-plans-fit',
  capableApplicant: 'applicant',
  otherClusters: 'occupancy',
  plannedArea: 'planned-area',
  upland: 'upland',
  ownOccupancy: 'own-occupancy-or-demand',
  demand: 'own-occupancy-or-demand',
  industrialLand: 'own-occupancy-or-demand',
  let: 'occupancy',
  approvedNotLet: 'occupancy',
  works: 'expansion-works',
  exemptFromHalt: 'halt-exemption',
};

const missingOf = (input: MissingInput, { id, basis }: Check, { kind }: Case): Missing => {
  if (input.kind === 'law') return input;
  const ground = basis === undefined ? {} : { basis };
  if (input.kind === 'provincial-choice') return { ...input, ...ground };
  const [name = ''] = input.id.split('.');
  // Of the clusters of the area it is the occupancy, of the cluster itself its own.
  const asked: MissingFact | undefined = id === 'saturation' ? 'occupancy' : ASKED[name];
  return { kind: 'fact', id: asked ?? (kind === 'expansion' ? 'area-after-expansion' : 'area'), ...ground };
};

const decisive = ({ outcome, either = [] }: Check): readonly Check[] =>
  outcome === 'met' ? either.filter((branch) => branch.outcome === 'met') : either;

/** All that a check rests on. */
const basesOf = (check: Check): readonly Basis[] => [
  ...(check.basis === undefined ? [] : [check.basis]),
  ...(check.also ?? []),
  ...decisive(check).flatMap(basesOf),
];

/** A refusal rests on its weakest part: both branches have to fail. */
const weakestOf = (check: Check, basis: Basis): Basis => ({
  ...basis,
  confidence: weakest(
    basis.confidence,
    ...decisive(check)
      .flatMap(basesOf)
      .map(({ confidence }) => confidence),
  ),
});

/**
 * Turns a check of the appraisal into what it means for an act.
 *
 * @param check - One of the appraisal.
 * @param of - The act with all that is known.
 * @returns Its findings.
 */
export const fromCheck = (check: Check, of: Case): readonly Finding[] => {
  if (check.outcome === 'unknown') {
    const [first, ...more] = (check.missing ?? []).map((input) => missingOf(input, check, of));
    return [unknown(first ?? { kind: 'law', id: check.basis?.rule ?? check.id }, ...more)];
  }
  if (check.outcome === 'unmet' && check.basis !== undefined) return failedBy(check, weakestOf(check, check.basis));
  return basesOf(check).map(met);
};
