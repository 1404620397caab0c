/**
 * The only door for data of others: anything in, a register and everything that was wrong out. Nothing is thrown.
 *
 * @packageDocumentation
 */
export type { Account, ReadOptions } from './account.js';
export { append } from './append.js';
export { diff, type Change, type RegisterDiff, type TableDiff } from './diff.js';
export type { GateProblem } from './gate-problem.js';
export { readEvents, type EventsReading, type ReadEventsOptions } from './read-events.js';
export { readRegister, type Reading } from './read-register.js';
export type { RowOf } from './schemas/index.js';
