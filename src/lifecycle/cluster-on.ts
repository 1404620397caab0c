import type { IsoDate } from '../core/index.js';
import { STAGES, type Register, type Stage } from '../model/index.js';
import type { Status } from './status.js';
import { statusTable } from './status-on.js';
import type { Knowledge } from './timeline.js';

/** Where a cluster stands on a day, over all its undertakings. */
export interface ClusterStatus {
  /** The cluster. */
  readonly cluster: string;
  /** The day asked about. */
  readonly on: IsoDate;
  /** The furthest stage of its undertakings: an expansion under appraisal does not make an operating cluster one under appraisal. */
  readonly stage: Stage;
  /** Every such stage the dates allow, in the order of the ladder. */
  readonly couldBe: readonly Stage[];
  /** Each undertaking by itself. */
  readonly undertakings: readonly Status[];
}

/** Which stage of which undertaking speaks for the cluster, strongest first. An ended undertaking speaks only when no other does. */
const strongest: readonly Stage[] = [
  'operation',
  'groundbreaking',
  'established',
  'investor-selection',
  'appraisal',
  'planned',
  'ended',
  'no-record',
];

const strength = (stage: Stage): number => strongest.indexOf(stage);

const speaks = (stages: readonly Stage[]): Stage =>
  stages.reduce((best, stage) => (strength(stage) < strength(best) ? stage : best), 'no-record');

/** Can the cluster be at `stage`: one undertaking there, and each of the others able to stand no further? */
const couldSpeak = (undertakings: readonly Status[], stage: Stage): boolean => {
  const limit = strength(stage);
  return (
    undertakings.some(({ couldBe }) => couldBe.includes(stage)) &&
    undertakings.every(({ couldBe }) => couldBe.some((s) => strength(s) >= limit))
  );
};

/**
 * Where a cluster stands on a day, over all its undertakings.
 *
 * @param register - Its undertakings and events.
 * @param cluster - The cluster's id; one without undertakings stands at `no-record`.
 * @param on - The day asked about.
 * @param knowledge - Which state of knowledge; absent, all that is known now.
 * @returns The furthest stage, every such stage the dates allow, and each undertaking.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { clusterOn } from 'industrial-clusters/lifecycle';
 * import { register } from 'industrial-clusters/samples/hanoi';
 * console.log(clusterOn(register, 'tam-hiep', isoDate('2024-06-30')).stage); // => groundbreaking
 * ```
 */
export const clusterOn = (
  register: Pick<Register, 'undertakings' | 'events'>,
  cluster: string,
  on: IsoDate,
  knowledge: Knowledge = {},
): ClusterStatus => {
  const own = register.undertakings.filter((u) => u.cluster === cluster);
  const undertakings = statusTable({ undertakings: own, events: register.events }, on, knowledge);
  const stage = speaks(undertakings.map((s) => s.stage));
  const couldBe = STAGES.filter((s) => (undertakings.length === 0 ? s === 'no-record' : couldSpeak(undertakings, s)));
  return { cluster, on, stage, couldBe, undertakings };
};
