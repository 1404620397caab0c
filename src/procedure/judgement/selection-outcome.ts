import { compareBounded } from '../../core/index.js';
import { passMark } from '../../law/rules/selection/pass-mark.rule.js';
import type { EventOf } from '../../model/index.js';
import type { Missing } from '../missing.js';
import { raisersOf } from '../standing.js';
import type { Case } from './case.js';
import { lawOf } from './ground-on.js';

/**
 * The latest scoring that may have come before an act.
 *
 * @param of - The act with all that is known.
 * @returns The entry, if there is one.
 */
export const latestScoring = ({ standing }: Case): EventOf<'bids-scored'> | undefined => {
  const event = raisersOf(standing, 'scored').at(-1)?.event;
  return event?.type === 'bids-scored' ? event : undefined;
};

/**
 * Tells whether the latest scoring chose somebody: a name says so, a score by the pass mark, no bidders that nobody was.
 *
 * @param of - The act with all that is known.
 * @returns `yes`, `no`, or what is missing.
 */
export const somebodyPassed = (of: Case): 'yes' | 'no' | Missing => {
  const scoring = latestScoring(of);
  if (scoring === undefined) return { kind: 'fact', id: 'selection-result' };
  if (scoring.bidders === 0) return 'no';
  if (scoring.score === undefined) {
    return scoring.chosen === undefined ? { kind: 'fact', id: 'selection-result' } : 'yes';
  }
  const mark = lawOf(passMark, of);
  if (!mark.known) return mark.missing;
  if (mark.value === null) return { kind: 'fact', id: 'selection-result' };
  return compareBounded({ value: scoring.score }, mark.value.op, mark.value.value) === 'yes' ? 'yes' : 'no';
};

/**
 * Tells whether a developer is named: in the decision, or after it.
 *
 * @param of - The act with all that is known.
 * @returns `yes`, or what is missing: an entry without a name does not say that nobody was named.
 */
export const developerNamed = ({ standing }: Case): 'yes' | 'no' | Missing => {
  const named = standing.before.some(({ event }) => {
    if (event.type === 'developer-named' || event.type === 'developer-changed') return true;
    return event.type === 'established' && event.developer !== undefined;
  });
  return named ? 'yes' : { kind: 'fact', id: 'developer' };
};
