import type { Problem } from '../../model/index.js';
import type { Context, Records } from '../context.js';
import { readContext } from '../door/read-context.js';
import { ownRecords } from '../own-records.js';
import type { Irregularity } from './irregularity.js';
import { lateActs } from './late-acts.js';
import { pastDeadline } from './past-deadline.js';
import { refusedActs } from './refused-acts.js';

/** What was irregular in the history of an undertaking, in the order of its acts. */
export interface Audit {
  /** Whose. */
  readonly undertaking: string;
  /** How many acts were looked at. */
  readonly acts: number;
  /** Acts out of order or beyond the law of their day, and terms not kept. */
  readonly findings: readonly Irregularity[];
  /** What of the context was not used; absent when all was. */
  readonly warnings?: readonly Problem[];
}

/**
 * Reads a history for what was irregular, under the law of each act's own day (hậu kiểm): acts out of order, decisions beyond the plan, areas outside
 * the limits and whether a transitional rule saves them, terms overrun by how many days of which kind.
 *
 * @remarks
 * It finds what the register shows, not what it lacks, unless the context says that the records are complete: a document entered only after the one that needs it is a possible finding, one
 * that is not entered none. An irregular act stays a fact; nothing is void for it. With vague days
 * a finding is `certain` only when it holds for every day the papers allow, other acts being where they are known to be. The facts of the
 * context are taken to hold on the day of every act.
 *
 * @param records - The register, or a host's own `{ events }`.
 * @param undertaking - Its id.
 * @param context - What else is known.
 * @returns The findings; none is no certificate.
 * @example
 * ```ts
 * import { legalDate } from 'industrial-clusters/core';
 * import { audit } from 'industrial-clusters/procedure';
 *
 * const complete = { id: '1', undertaking: 'a/1', type: 'dossier-complete', on: legalDate('2026-01-26') } as const;
 * const appraised = { id: '2', undertaking: 'a/1', type: 'appraised', on: legalDate('2026-03-02') } as const;
 * const { findings } = audit({ events: [complete, appraised] }, 'a/1');
 * console.log(findings.map((f) => f.kind === 'late' && [f.due, f.by, f.unit])); // => [["2026-02-23",7,"day"]]
 * ```
 */
export const audit = (records: Records, undertaking: string, context: Context = {}): Audit => {
  const { context: known, warnings } = readContext(context);
  const own = ownRecords(records, undertaking);
  const timeline = own['~timeline'];
  const place = new Map(timeline.map(({ event }, i) => [event.id, i]));
  const findings = [
    ...refusedActs(timeline, own, known),
    ...lateActs(timeline, own, known),
    ...pastDeadline(timeline, own, known),
  ];
  return {
    undertaking,
    acts: timeline.length,
    findings: findings.sort((a, b) => (place.get(a.event) ?? 0) - (place.get(b.event) ?? 0)),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
};
