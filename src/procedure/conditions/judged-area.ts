import type { Hectares } from '../../core/index.js';
import { reachedBy } from '../../core/index.js';
import type { Case } from '../judgement/case.js';

/**
 * The area that an act decides on: of the whole cluster, for an expansion of the cluster after it.
 *
 * @param of - The act with all that is known.
 * @returns The area (ha), if it is known.
 */
export const judgedArea = ({ kind, command, facts }: Case): Hectares | undefined => {
  if (kind === 'expansion') return facts.areaAfterExpansion;
  return 'area' in command ? command.area : undefined;
};

/**
 * The area of the approved plan before an act.
 *
 * @param of - The act with all that is known.
 * @returns The area (ha) of the latest entry in the plan whose day surely came before, else what the caller says.
 */
export const plannedArea = ({ standing, facts }: Case): Hectares | undefined => {
  const entries = standing.before.filter(({ event }) => event.type === 'listed');
  const last = entries.at(-1);
  // With a vague entry among several nobody can say which was the latest.
  if (last !== undefined && (entries.length === 1 || entries.every((e) => e.window.earliest === e.window.latest))) {
    const sure = reachedBy(last.window, standing.on) === 'yes';
    if (sure && last.event.type === 'listed' && last.event.area !== undefined) return last.event.area;
  }
  return last === undefined ? facts.plannedArea : undefined;
};
