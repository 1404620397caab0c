import { selectionRank } from '../../law/rules/selection/rank.rule.js';
import { failed, met, unknown } from '../judgement/finding.js';
import { lawOf } from '../judgement/ground-on.js';
import { scoringsOf } from '../judgement/selection-outcome.js';
import { openByDays } from '../judgement/vague-days.js';
import { holds, vagueOn } from '../standing.js';
import type { Condition } from './condition.js';

/** What tells no names apart: how accents are encoded, capitals, spaces. Nothing else is surely the same: an abbreviation may be another's. */
const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * The developer named is the one whom the selection chose. Where either is not on record nothing is found here. Names that are written alike are the same; names that are not may still be, so only the caller's word refuses.
 *
 * @param of - The act with all that is known.
 * @returns One finding where a scoring stands and names somebody else.
 */
export const chosenNamed: Condition = (of) => {
  const { command, standing, facts } = of;
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
  const { basis } = rank;
  if (facts.developerIsChosen === undefined) return [unknown({ kind: 'fact', id: 'chosen-developer', basis })];
  if (facts.developerIsChosen) return [met(basis)];
  const params = { developer, chosen: scoring.chosen, since: scoring.on, event: scoring.id };
  return [failed({ code: 'procedure.developer-not-chosen', severity: 'error', params, basis })];
};
