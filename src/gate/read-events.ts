import type { LifecycleEvent } from '../model/index.js';
import { accountOf, accountUnread, optionsGiven, type Account, type ReadOptions } from './account.js';
import type { GateProblem } from './gate-problem.js';
import { bringUpToDate } from './open-document.js';
import { problemList } from './problem-list.js';
import { readRows } from './read-rows.js';
import { ROW_SCHEMAS } from './schemas/index.js';
import { UPCASTERS, type Upcasters } from './upcast.js';
import { keepSoundVoids } from './voids.js';

/** What came of rows that claim to be events. */
export interface EventsReading {
  /** The events accepted, fresh and canonical. */
  readonly events: readonly LifecycleEvent[];
  /** What was wrong, row by row; paths start at the row's number. */
  readonly problems: readonly GateProblem[];
  /** What became of the rows. */
  readonly account: Account;
}

/** How to read rows that a host stores one by one. */
export interface ReadEventsOptions extends ReadOptions {
  /** The version they were stored in: rows do not carry it. */
  readonly schemaVersion: number;
}

/**
 * Does what {@link readEvents} does, with upcasters of the caller's choice, for their tests.
 *
 * @param rows - Anything.
 * @param upcasters - The upcasters there are.
 * @param options - How to read.
 * @returns What came of it.
 * @internal
 */
export const readEventsWith = (rows: unknown, upcasters: Upcasters, options: ReadEventsOptions): EventsReading => {
  // Without a version the rows cannot be read, and that is told.
  const { schemaVersion, maxProblems } = optionsGiven(options);
  const { report, sortByRow, all } = problemList(maxProblems);
  const current = bringUpToDate({ events: rows }, schemaVersion, upcasters, report);
  if (current === null) return { events: [], problems: all(), account: accountUnread(() => rows) };
  const read = readRows(ROW_SCHEMAS.events, () => current['events'], [], report);
  const events = keepSoundVoids(read.rows, null, [], report).map(({ row }) => row);
  sortByRow(0);
  return { events, problems: all(), account: accountOf(read.given, events.length) };
};

/**
 * Reads events alone, as a host keeps them in a table of its own. What lies outside the rows is not looked at: undertakings, sources, and entries withdrawn that are not among them.
 *
 * @param rows - Anything.
 * @param options - The version the rows were stored in, and how to read.
 * @returns The events accepted, what was wrong, and an account.
 * @throws `TypeError` when `maxProblems` is no count.
 * @example
 * ```ts
 * import { readEvents } from 'industrial-clusters/gate';
 * const rows = [{ id: '1', undertaking: 'a/1', type: 'established', on: '2020-06-26', area: '20.000000' }];
 * const { events, account } = readEvents(rows, { schemaVersion: 1 });
 * console.log(events[0]?.type === 'established' && events[0].area); // => 20
 * console.log(account); // => {"given":1,"accepted":1,"refused":0}
 * ```
 */
export const readEvents = (rows: unknown, options: ReadEventsOptions): EventsReading =>
  readEventsWith(rows, UPCASTERS, options);
