import type { IsoDate } from '../../core/index.js';
import { governingRegime } from '../../law/governing/governing-regime.js';
import type { Regime } from '../../law/index.js';
import type { TimelineEntry } from '../../lifecycle/index.js';
import { LADDER } from '../../model/index.js';
import type { Missing } from '../missing.js';
import { holds, type Standing } from '../standing.js';
import { missingLaw } from './ground-on.js';

/** Which law a pending dossier keeps: none of its own, an older one, or one that cannot be told. */
export interface Governing {
  /** The older regime, where the dossier keeps one. */
  readonly regime?: Regime;
  /** Why it cannot be told. */
  readonly missing?: Missing;
}

/** The entry with which the dossier now pending came to the department. */
const submission = ({ before }: Standing): TimelineEntry | undefined => {
  let since: TimelineEntry | undefined;
  for (const entry of before) {
    const { raises, lowers } = LADDER[entry.event.type];
    if (lowers.includes('dossier')) since = undefined;
    else if (raises.includes('dossier')) since ??= entry;
  }
  return since;
};

const regimeSince = (on: IsoDate, since: IsoDate): Governing => {
  const found = governingRegime(on, since);
  if (!found.ok) return { missing: missingLaw(found.problems[0]) };
  return found.value.because === 'pending' ? { regime: found.value.regime } : {};
};

/**
 * Names the law that governs an act on a dossier: one that was with the department when the law changed keeps the older one.
 *
 * @param standing - What stands before the act.
 * @returns The regime, where it is not that of the day; or what is missing to tell.
 */
export const governing = (standing: Standing): Governing => {
  const since = submission(standing);
  if (since === undefined || holds(standing, 'dossier') === 'no') return {};
  const { earliest, latest } = since.window;
  const last = latest === null || latest > standing.on ? standing.on : latest;
  const byLast = regimeSince(standing.on, last);
  // The law kept depends on the day alone through the switches, so the two ends of the window decide.
  const byFirst = earliest === null ? null : regimeSince(standing.on, earliest);
  if (byFirst !== null && byFirst.regime === byLast.regime && byFirst.missing?.id === byLast.missing?.id) return byLast;
  return { missing: { kind: 'date', id: since.event.id, on: since.event.on } };
};
