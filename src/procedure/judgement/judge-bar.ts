import type { Problem, ProblemOf } from '../../model/index.js';
import type { Missing } from '../missing.js';
import { holds, raisersOf, surelyBefore, vagueOn } from '../standing.js';
import type { Bar } from '../step-rule.js';
import type { Case } from './case.js';
import { failed, met, unknown, type Finding } from './finding.js';
import { groundOn } from './ground-on.js';
import { developerNamed, somebodyPassed } from './selection-outcome.js';
import { statedDone } from './stated.js';
import { openByDays } from './vague-days.js';

/** A bar that only holds in some cases: does it in this one? */
const applies = (bar: Bar, of: Case): 'yes' | 'no' | Missing => {
  if (bar.only === 'somebody-passed') return somebodyPassed(of);
  return bar.only === 'developer-named' ? developerNamed(of) : 'yes';
};

/**
 * Judges whether something that stands bars an act. What the register does not hold bars nothing, unless the caller says that it stands.
 *
 * @param bar - What might stand in the way.
 * @param of - The act with all that is known.
 * @returns `met` when it does not.
 */
export const judgeBar = (bar: Bar, of: Case): Finding => {
  const { standing } = of;
  const held = holds(standing, bar.fact);
  const entries = raisersOf(standing, bar.fact);
  const stated = statedDone(bar.fact, of) === true;
  // What the caller says counts where the register has no entry; where it may have none, nobody can say.
  const sure = entries.some((entry) => surelyBefore(standing, entry));
  if (held === 'no' && (sure || !stated)) return met();
  const applied = applies(bar, of);
  if (applied === 'no') return met();
  if (held === 'unknown' || (held === 'no' && entries.length > 0))
    return openByDays(vagueOn(standing, bar.fact)) ?? met();
  if (applied !== 'yes') return unknown(applied);
  const ground = groundOn(bar.ground, of);
  if (!ground.known) return unknown(ground.missing);
  const entry = entries.at(-1);
  const since = entry === undefined ? { since: '..' } : { since: entry.event.on, event: entry.event.id };
  // The one cast: every code of a bar takes these parameters, which TypeScript cannot see through a union.
  const problem = { code: bar.code, severity: 'error', params: since, basis: ground.basis } as ProblemOf<Bar['code']>;
  return failed(problem as Problem & { basis: typeof ground.basis }, bar.instead);
};
