/**
 * Where each undertaking and each cluster stands on any day, read from dated and perhaps vague acts. Nothing is judged here.
 *
 * @packageDocumentation
 */
export { clusterOn, type ClusterStatus } from './cluster-on.js';
export { firstAct, type FirstAct } from './first-act.js';
export type { Milestone, Status } from './status.js';
export { holdsOf, statusOf } from './status-of.js';
export { holdsOn, statusOn, statusTable } from './status-on.js';
export { timelineOf, timelinesOf, type Knowledge, type Timeline, type TimelineEntry } from './timeline.js';
