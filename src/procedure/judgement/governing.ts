import type { IsoDate } from '../../core/index.js';
import { governingRegime } from '../../law/governing/governing-regime.js';
import { isAtLeast, type Regime } from '../../law/index.js';
import type { TimelineEntry } from '../../lifecycle/index.js';
import { LADDER, type Basis, type Confidence } from '../../model/index.js';
import type { Missing } from '../missing.js';
import { holds, raisersOf, vagueOn, type Standing } from '../standing.js';
import { missingLaw } from './missing-law.js';
import { vagueDay } from './vague-days.js';

/** Which law a pending dossier keeps: none of its own, an older one, or one that cannot be told. */
export interface Governing {
  /** The older regime, where the dossier keeps one. */
  readonly regime?: Regime;
  /** The transition that says so. */
  readonly transition?: Basis;
  /** Why it cannot be told. */
  readonly missing?: Missing;
}

/** The entries with which the dossier now pending may have come to the department: one, where the days are known. */
const submissions = (standing: Standing): readonly TimelineEntry[] => {
  if (vagueOn(standing, 'dossier').length > 0) return raisersOf(standing, 'dossier');
  let since: TimelineEntry | undefined;
  for (const entry of standing.before) {
    const { raises, lowers } = LADDER[entry.event.type];
    if (lowers.includes('dossier')) since = undefined;
    else if (raises.includes('dossier')) since ??= entry;
  }
  return since === undefined ? [] : [since];
};

const KEEPS_NONE: Governing = {};

const regimeSince = (on: IsoDate, since: IsoDate, atLeast: Confidence | undefined): Governing => {
  const found = governingRegime(on, since);
  if (!found.ok) return { missing: missingLaw(found.problems[0]) };
  const { because, basis, regime } = found.value;
  if (because !== 'pending') return {};
  // A transition known too weakly leaves it open which law governs.
  if (atLeast !== undefined && !isAtLeast(basis.confidence, atLeast)) {
    return { missing: { kind: 'law', id: basis.rule, confidence: basis.confidence } };
  }
  return { regime, transition: basis };
};

/**
 * Names the law that governs an act on a dossier: one that was with the department when the law changed keeps the older one.
 *
 * @param standing - What stands before the act.
 * @param atLeast - The weakest evidence accepted for the transition.
 * @returns The regime, where it is not that of the day; or what is missing to tell.
 */
export const governing = (standing: Standing, atLeast?: Confidence): Governing => {
  const pending = holds(standing, 'dossier');
  if (pending === 'no') return {};
  const { on } = standing;
  const entries = submissions(standing);
  // The law kept depends on the day alone, through the switches: the two ends of a window decide.
  const kept = entries.flatMap(({ window: { earliest, latest } }) => {
    const last = latest === null || latest > on ? on : latest;
    return earliest === null
      ? [null, regimeSince(on, last, atLeast)]
      : [regimeSince(on, earliest, atLeast), regimeSince(on, last, atLeast)];
  });
  const [first] = kept;
  if (first === undefined) return {};
  // A dossier that may not be pending may keep nothing.
  const agree = [...kept, ...(pending === 'unknown' ? [KEEPS_NONE] : [])].every(
    (one) => one !== null && one.regime === first?.regime && one.missing?.id === first?.missing?.id,
  );
  const vague = entries.find(({ window }) => window.earliest !== window.latest) ?? entries[0];
  if (first === null || !agree) return vague === undefined ? {} : { missing: vagueDay(vague) };
  return first;
};
