import { reachedBy, type Hectares } from '../../core/index.js';
import type { Facts } from '../facts.js';
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
export const plannedArea = ({ standing, facts }: Case): Facts['plannedArea'] => {
  const entries = standing.before.filter(({ event }) => event.type === 'listed');
  const last = entries.at(-1);
  if (last === undefined) return facts.plannedArea;
  // With a vague entry among several nobody can say which was the latest.
  const exact = entries.length === 1 || entries.every(({ window }) => window.earliest === window.latest);
  const sure = exact && reachedBy(last.window, standing.on) === 'yes';
  return sure && last.event.type === 'listed' ? last.event.area : undefined;
};
