import { appraiseEstablishment, appraiseExpansion, type AppraisalContext, type Check } from '../appraisal/index.js';
import type { Case } from '../judgement/case.js';
import { judgedArea, plannedArea } from './judged-area.js';

/**
 * Makes the checks of the appraisal for an act: those of an expansion have a list of their own, and a cluster of before 5/10/2009 has none.
 *
 * @param of - The act with all that is known.
 * @returns The checks, in the law's order.
 */
export const appraisalChecks = (of: Case): readonly Check[] => {
  const { command, kind, choices, lookUp, clusterType } = of;
  if (kind === 'regularisation') return [];
  const context: AppraisalContext = { ...lookUp, choices };
  // Where the register has the plan but not its area, what the caller says of it does not count.
  const known = Object.fromEntries(Object.entries(of.facts).filter(([name]) => name !== 'plannedArea'));
  const [area, planned] = [judgedArea(of), plannedArea(of)];
  const facts = {
    ...known,
    ...(area === undefined ? {} : { area }),
    ...(planned === undefined ? {} : { plannedArea: planned }),
    ...(clusterType === undefined ? {} : { clusterType }),
  };
  return kind === 'expansion'
    ? appraiseExpansion(facts, command.on, context).checks
    : appraiseEstablishment(facts, command.on, context).checks;
};
