import type { Command } from '../act.js';
import type { Context, Records } from '../context.js';
import { caseOf } from '../judgement/case.js';

/**
 * Reads what nobody has said of a cluster in its favour: it may be a craft village's or lie in the uplands, for which the least area is lower. A new act has to claim that; of an old one
 * the register may just not say it.
 *
 * @param command - The act.
 * @param records - The register.
 * @param context - What is known.
 * @returns The same context where both are known, else one in which the unknown favours the act.
 */
export const kindestReading = (command: Command, records: Records, context: Context): Context => {
  const { clusterType, facts } = caseOf(command, records, context);
  return {
    ...context,
    facts: {
      ...facts,
      ...(clusterType === undefined ? { clusterType: 'craft-village' } : {}),
      ...(facts.upland === undefined ? { upland: true } : {}),
    },
  };
};
