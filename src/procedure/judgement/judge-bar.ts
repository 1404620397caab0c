import type { Problem, ProblemOf } from '../../model/index.js';
import type { Missing } from '../missing.js';
import { holds, raisersOf, vagueOn } from '../standing.js';
import type { Bar } from '../step-rule.js';
import type { Case } from './case.js';
import { failed, met, unknown, type Finding } from './finding.js';
import { groundOn } from './ground-on.js';
import { developerNamed, somebodyPassed } from './selection-outcome.js';
import { statedDone } from './stated.js';

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
  const entry = raisersOf(standing, bar.fact).at(-1);
  if (held === 'no' && (entry !== undefined || statedDone(bar.fact, of) !== true)) return met();
  const applied = applies(bar, of);
  if (applied === 'no') return met();
  if (held === 'unknown') {
    const [first, ...more] = vagueOn(standing, bar.fact).map(
      ({ event }): Missing => ({ kind: 'date', id: event.id, on: event.on }),
    );
    return first === undefined ? met() : unknown(first, ...more);
  }
  if (applied !== 'yes') return unknown(applied);
  const ground = groundOn(bar.ground, of);
  if (!ground.known) return unknown(ground.missing);
  const since = entry === undefined ? { since: '..' } : { since: entry.event.on, event: entry.event.id };
  // The one cast: every code of a bar takes these parameters, which TypeScript cannot see through a union.
  const problem = { code: bar.code, severity: 'error', params: since, basis: ground.basis } as ProblemOf<Bar['code']>;
  return failed(problem as Problem & { basis: typeof ground.basis }, bar.instead);
};
