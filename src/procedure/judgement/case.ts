import { officialCalendar, type Calendar } from '../../calendar/index.js';
import type { ClusterType, LookUpOptions } from '../../law/index.js';
import type { Basis, UndertakingKind } from '../../model/index.js';
import type { Command } from '../act.js';
import type { Context, Records } from '../context.js';
import type { Facts } from '../facts.js';
import type { ProvincialChoices } from '../provincial-choices.js';
import type { Missing } from '../missing.js';
import { governing } from './governing.js';
import { kindOf } from './kind-of.js';
import { provinceOf } from './province-of.js';
import { readableFacts } from './readable-facts.js';
import { standingAt, type Standing } from '../standing.js';

/** An act with all that is known when it is judged. */
export interface Case {
  /** The act. */
  readonly command: Command;
  /** What stands before it. */
  readonly standing: Standing;
  /** Why the undertaking exists; one not in the register is a new cluster unless the caller says otherwise. */
  readonly kind: UndertakingKind;
  /** The type of the cluster, where known. */
  readonly clusterType: ClusterType | undefined;
  /** What is known beside the register. */
  readonly facts: Facts;
  /** What the province has decided. */
  readonly choices: ProvincialChoices;
  /** Whose working days. */
  readonly calendar: Calendar;
  /** How rules are looked up. */
  readonly lookUp: LookUpOptions;
  /** The transition by which a pending dossier keeps an older law, where it does. */
  readonly transition: Basis | undefined;
  /** Why the law that governs the dossier cannot be told, where it cannot. */
  readonly lawMissing: Missing | undefined;
  /** Whether an act without an entry was not done. */
  readonly complete: boolean;
}

/**
 * Puts an act in its place.
 *
 * @param command - The act.
 * @param records - The register.
 * @param context - What else is known.
 * @param except - An entry to leave out: the act itself, where it is in the register.
 * @returns All that is known when it is judged.
 */
export const caseOf = (command: Command, records: Records, context: Context, except?: string): Case => {
  const { choices = {}, calendar = officialCalendar, atLeast, regime } = context;
  const said = readableFacts(context.facts);
  const province = provinceOf(command.undertaking, records, said, command.on);
  const facts = province === undefined ? said : { ...said, province };
  const undertaking = records.undertakings?.find(({ id }) => id === command.undertaking);
  const cluster = records.clusters?.find(({ id }) => id === undertaking?.cluster);
  const standing = standingAt(records, command.undertaking, command.on, command.type, except);
  const law = regime === undefined ? governing(standing, atLeast) : { regime };
  return {
    command,
    standing,
    kind: kindOf(command.undertaking, records, facts),
    clusterType: facts.clusterType ?? cluster?.type,
    facts,
    choices,
    calendar,
    transition: law.transition,
    lawMissing: law.missing,
    lookUp: {
      ...(law.regime === undefined ? {} : { regime: law.regime }),
      ...(atLeast === undefined ? {} : { atLeast }),
    },
    complete: context.records === 'complete',
  };
};
