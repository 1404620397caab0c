import { selectionRank } from '../../law/rules/selection/rank.rule.js';
import { failed, unknown } from '../judgement/finding.js';
import { lawOf } from '../judgement/ground-on.js';
import { scoringsOf } from '../judgement/selection-outcome.js';
import { openByDays } from '../judgement/vague-days.js';
import { holds, vagueOn } from '../standing.js';
import type { Condition } from './condition.js';

/** Spaces and the way accents are encoded tell nobody apart. */
const plain = (name: string): string => name.normalize('NFC').trim();

/**
 * The developer named is the one whom the selection chose. Where either is not on record nothing is found here; names are compared as they are written.
 *
 * @param of - The act with all that is known.
 * @returns One finding where a scoring stands and names somebody else.
 */
export const chosenNamed: Condition = (of) => {
  const { command, standing } = of;
  const developer = 'developer' in command ? command.developer : undefined;
  const held = holds(standing, 'scored');
  if (developer === undefined || held === 'no') return [];
  const scorings = scoringsOf(of);
  const others = scorings.filter(({ chosen }) => chosen !== undefined && plain(chosen) !== plain(developer));
  const [scoring] = others;
  if (scoring?.chosen === undefined) return [];
  const rank = lawOf(selectionRank, of);
  if (!rank.known) return [unknown(rank.missing)];
  if (held === 'unknown') {
    const open = openByDays(vagueOn(standing, 'scored'));
    return open === undefined ? [] : [open];
  }
  // Of several that may be the latest, one may have chosen the developer.
  if (others.length < scorings.length) return [unknown({ kind: 'date', id: scoring.id, on: scoring.on })];
  const params = { developer, chosen: scoring.chosen, since: scoring.on, event: scoring.id };
  return [failed({ code: 'procedure.developer-not-chosen', severity: 'error', params, basis: rank.basis })];
};
