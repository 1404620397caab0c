import type { IsoDate, Span } from '../core/index.js';
import { timelinesOf, type Knowledge, type Timeline } from '../lifecycle/index.js';
import type { Cluster, Plan, Register, Undertaking } from '../model/index.js';
import { groupBy } from './group-by.js';

/** One undertaking in the scope of a report, with all that a count looks at. */
export interface Subject {
  /** The undertaking. */
  readonly undertaking: Undertaking;
  /** Its cluster. */
  readonly cluster: Cluster;
  /** Its acts in order. */
  readonly timeline: Timeline;
  /** Its plans. */
  readonly plans: readonly Plan[];
}

/** When a report looks: at what happened in a stretch of time, and at what stood on its last day. */
export interface Moment {
  /** The stretch of time. */
  readonly span: Span;
  /** Its last day. */
  readonly on: IsoDate;
}

/**
 * Lines up the undertakings of some clusters with their acts and plans, in one pass over the register.
 *
 * @param register - As read by the gate.
 * @param clusters - The clusters in scope.
 * @param knowledge - Which state of knowledge.
 * @returns One subject an undertaking, in the register's order.
 * @internal
 */
export const subjectsOf = (
  register: Register,
  clusters: readonly Cluster[],
  knowledge: Knowledge,
): readonly Subject[] => {
  const byId = new Map(clusters.map((c) => [c.id, c]));
  const timelines = timelinesOf(register, knowledge);
  const plans = groupBy(register.plans, (p) => p.undertaking);
  return register.undertakings.flatMap((undertaking) => {
    const cluster = byId.get(undertaking.cluster);
    if (cluster === undefined) return [];
    const { id } = undertaking;
    return [{ undertaking, cluster, timeline: timelines.get(id) ?? [], plans: plans.get(id) ?? [] }];
  });
};
