import type { IsoDate } from '../core/index.js';
import type { Actor } from '../law/index.js';
import { communeTakesOver } from '../law/rules/management/commune-takes-over.rule.js';
import type { StepActor } from './step-rule.js';

/**
 * Names who acts on a day: the local committee is that of the district until 30/6/2025 and that of the commune from then on.
 *
 * @param actor - As the table of steps has it.
 * @param on - The day.
 * @returns The actor of that day.
 */
export const actorOn = (actor: StepActor, on: IsoDate): Actor => {
  if (actor !== 'local-committee') return actor;
  return on >= communeTakesOver.versions[0].force.from ? 'commune-committee' : 'district-committee';
};
