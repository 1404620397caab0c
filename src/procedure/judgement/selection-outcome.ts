import { compareBounded } from '../../core/index.js';
import { passMark } from '../../law/rules/selection/pass-mark.rule.js';
import type { TimelineEntry } from '../../lifecycle/index.js';
import type { EventOf } from '../../model/index.js';
import type { Missing } from '../missing.js';
import { lastOf, raisersOf, surelyBefore } from '../standing.js';
import type { Case } from './case.js';
import { lawOf } from './ground-on.js';
import { vagueDay } from './vague-days.js';

type Scoring = EventOf<'bids-scored'>;

/**
 * The scorings that may be the latest before an act.
 *
 * @param of - The act with all that is known.
 * @returns One, where the days are known.
 */
export const scoringsOf = ({ standing }: Case): readonly Scoring[] =>
  lastOf(standing, raisersOf(standing, 'scored')).flatMap(({ event }) => (event.type === 'bids-scored' ? [event] : []));

/**
 * The latest scoring that may have come before an act.
 *
 * @param of - The act with all that is known.
 * @returns The entry, if there is one; of several that may be the latest, the last in order.
 */
export const latestScoring = (of: Case): Scoring | undefined => scoringsOf(of).at(-1);

const passedIn = (scoring: Scoring, of: Case): 'yes' | 'no' | Missing => {
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
 * Tells whether the latest scoring chose somebody: a name says so, a score by the pass mark, no bidders that nobody was.
 *
 * @param of - The act with all that is known.
 * @returns `yes`, `no`, or what is missing: where several may be the latest and differ, the days.
 */
export const somebodyPassed = (of: Case): 'yes' | 'no' | Missing => {
  const scorings = scoringsOf(of);
  const [first, ...others] = scorings.map((scoring) => passedIn(scoring, of));
  if (first === undefined) return { kind: 'fact', id: 'selection-result' };
  if (others.every((outcome) => JSON.stringify(outcome) === JSON.stringify(first))) return first;
  const [scoring] = scorings;
  return scoring === undefined ? first : { kind: 'date', id: scoring.id, on: scoring.on };
};

const namesDeveloper = ({ event }: TimelineEntry): boolean => {
  if (event.type === 'developer-named' || event.type === 'developer-changed') return true;
  return event.type === 'established' && event.developer !== undefined;
};

/**
 * Tells whether a developer is named: in the decision, or after it.
 *
 * @param of - The act with all that is known.
 * @returns `yes`; `no` where no entry has a name and the caller says that nobody was named; else what is missing: an entry without a name does not say so.
 */
export const developerNamed = ({ standing, facts }: Case): 'yes' | 'no' | Missing => {
  const naming = standing.before.filter(namesDeveloper);
  if (naming.some((entry) => surelyBefore(standing, entry))) return 'yes';
  const [vague] = naming;
  if (vague !== undefined) return vagueDay(vague);
  return facts.done?.['developer-named'] === false ? 'no' : { kind: 'fact', id: 'developer' };
};
