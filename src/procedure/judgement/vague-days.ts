import type { TimelineEntry } from '../../lifecycle/index.js';
import type { Missing } from '../missing.js';
import { unknown, type Finding } from './finding.js';

/**
 * Names an entry whose day is too vague.
 *
 * @param entry - An act of a timeline.
 * @returns What is missing.
 */
export const vagueDay = ({ event }: TimelineEntry): Missing => ({ kind: 'date', id: event.id, on: event.on });

/**
 * Says that vague days leave it open.
 *
 * @param entries - Entries with vague days.
 * @returns The finding; undefined when there are none.
 */
export const openByDays = (entries: readonly TimelineEntry[]): Finding | undefined => {
  const [first, ...more] = entries.map(vagueDay);
  return first === undefined ? undefined : unknown(first, ...more);
};
