import { checkDossier, type Check } from '../appraisal/index.js';
import { failed, met, unknown, type Finding } from '../judgement/finding.js';
import type { Missing } from '../missing.js';
import type { Condition } from './condition.js';
import { dossierComplete } from './stated-facts.js';

const missingIn = ({ missing = [], basis }: Check): readonly Missing[] =>
  missing.flatMap((input): readonly Missing[] => {
    if (input.kind === 'law') return [input];
    return [{ kind: 'fact', id: 'dossier-papers', ...(basis === undefined ? {} : { basis }) }];
  });

const judged = (check: Check, vouched: boolean): readonly Finding[] => {
  const { id, outcome, basis } = check;
  if (outcome === 'unmet' && basis !== undefined) {
    const problem = { code: 'procedure.dossier-lacks', severity: 'error', params: { check: id }, basis } as const;
    return [failed(problem, [{ step: 'dossier-returned' }])];
  }
  if (outcome !== 'unknown') return [met(basis)];
  const [first, ...more] = vouched ? [] : missingIn(check);
  return first === undefined ? [] : [unknown(first, ...more)];
};

/**
 * The dossier is complete: item by item where the caller says what is there, as `checkDossier` judges it; else, and where that leaves something open, by the caller's one word. What is surely lacking refuses, whatever the word.
 *
 * @param of - The act with all that is known.
 * @returns One finding an item, or one for the word.
 */
export const dossierPapers: Condition = (of, checks) => {
  const { command, facts, lookUp } = of;
  const { dossier } = facts;
  if (dossier === undefined) return dossierComplete(of, checks);
  const found = checkDossier(dossier, command.on, lookUp).checks;
  return [
    ...found.flatMap((check) => judged(check, facts.dossierComplete === true)),
    ...(facts.dossierComplete === undefined ? [] : dossierComplete(of, checks)),
  ];
};
