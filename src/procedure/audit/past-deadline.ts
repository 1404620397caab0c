import { addDays, daysBetween, type IsoDate } from '../../core/index.js';
import { isAtLeast, ruleInForce } from '../../law/index.js';
import { legacyDeadline } from '../../law/rules/legacy/pre-2009.rule.js';
import type { Timeline, TimelineEntry } from '../../lifecycle/index.js';
import type { Context, Records } from '../context.js';
import { kindOf } from '../judgement/kind-of.js';
import { readableFacts } from '../judgement/readable-facts.js';
import type { LateAct } from './irregularity.js';

/** A decision that came too late if it came on this day: the last day in time is the one before the day that the law names. */
const pastOn = (
  { event }: TimelineEntry,
  on: IsoDate | null,
  { atLeast }: Context,
): Omit<LateAct, 'certainty'> | null => {
  if (on === null || event.type !== 'established') return null;
  const law = ruleInForce(legacyDeadline, on);
  if (!law.ok || on < law.value.value.finishedBefore) return null;
  const { basis, value } = law.value;
  if (atLeast !== undefined && !isAtLeast(basis.confidence, atLeast)) return null;
  const due = addDays(value.finishedBefore, -1);
  return {
    kind: 'late',
    event: event.id,
    step: event.type,
    on: event.on,
    term: 'regularise',
    actor: 'provincial-committee',
    due,
    by: daysBetween(due, on),
    unit: 'day',
    basis: [basis],
  };
};

/**
 * Finds the decision on a cluster of before 5/10/2009 that did not come before the day the law names. It is late, not void: the text says nothing of what follows.
 *
 * @param timeline - The acts of one undertaking.
 * @param records - The register.
 * @param context - What else is known.
 * @returns One finding a decision that was surely or possibly late.
 */
export const pastDeadline = (timeline: Timeline, records: Records, context: Context): readonly LateAct[] =>
  timeline.flatMap((entry): readonly LateAct[] => {
    if (kindOf(entry.event.undertaking, records, readableFacts(context.facts)) !== 'regularisation') return [];
    const kind = pastOn(entry, entry.window.earliest, context);
    if (kind !== null) return [{ ...kind, certainty: 'certain' }];
    const harsh = pastOn(entry, entry.window.latest, context);
    return harsh === null ? [] : [{ ...harsh, certainty: 'possible' }];
  });
