import { isoDate, type IsoDate, type Ternary } from '../core/index.js';
import type { Fact, History, Register } from '../model/index.js';
import type { Status } from './status.js';
import { holdsOf, statusOf } from './status-of.js';
import { timelineOf, timelinesOf, type Knowledge } from './timeline.js';

/**
 * Where an undertaking stands on a day. Nothing is judged here: what was registered is taken as it is.
 *
 * @param history - A register, or a host's own events.
 * @param undertaking - Its id; one without acts stands at `no-record`.
 * @param on - The day asked about.
 * @param knowledge - Which state of knowledge: `{ knownBy }` reprints last year's answer.
 * @returns Its stage, every stage the dates allow, the facts beneath, the milestones.
 * @throws `TypeError` when the day is none: make it with `isoDate`; or when an event's day or step is none: rows go through `readEvents`.
 * @example
 * ```ts
 * import { isoDate, statusOn } from 'industrial-clusters';
 * import { register } from 'industrial-clusters/samples/hanoi';
 * const { stage, couldBe } = statusOn(register, 'thanh-van-tan-uoc/1', isoDate('2024-06-30'));
 * console.log(stage, couldBe); // no-record [ 'no-record', 'groundbreaking' ]
 * ```
 */
export const statusOn = (history: History, undertaking: string, on: IsoDate, knowledge: Knowledge = {}): Status =>
  statusOf(timelineOf(history, undertaking, knowledge), undertaking, isoDate(on));

/**
 * Tells whether some facts hold together for an undertaking on a day.
 *
 * @param history - A register, or a host's own events.
 * @param undertaking - Its id.
 * @param facts - The facts that are to hold at once.
 * @param on - The day asked about.
 * @param knowledge - Which state of knowledge; absent, all that is known now.
 * @returns `yes` for every choice of days, `no` for none, `unknown` when it depends.
 * @throws `TypeError` when the day is none: make it with `isoDate`; or when an event's day or step is none: rows go through `readEvents`.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { holdsOn } from 'industrial-clusters/lifecycle';
 * import { register } from 'industrial-clusters/samples/hanoi';
 * console.log(holdsOn(register, 'tam-hiep/1', ['established', 'broken-ground'], isoDate('2024-06-30'))); // => yes
 * ```
 */
export const holdsOn = (
  history: History,
  undertaking: string,
  facts: readonly Fact[],
  on: IsoDate,
  knowledge: Knowledge = {},
): Ternary => holdsOf(timelineOf(history, undertaking, knowledge), facts, isoDate(on));

/**
 * Where every undertaking of a register stands on a day, in one pass; those without acts included.
 *
 * @param register - Its undertakings and events.
 * @param on - The day asked about.
 * @param knowledge - Which state of knowledge; absent, all that is known now.
 * @returns One status an undertaking, in the register's order.
 * @throws `TypeError` when the day is none: make it with `isoDate`; or when an event's day or step is none: rows go through `readEvents`.
 * @example
 * ```ts
 * import { isoDate, statusTable } from 'industrial-clusters';
 * import { register } from 'industrial-clusters/samples/hanoi';
 * const broken = statusTable(register, isoDate('2024-06-30')).filter((s) => s.stage === 'groundbreaking');
 * console.log(broken.some((s) => s.undertaking === 'tam-hiep/1')); // => true
 * ```
 */
export const statusTable = (
  register: Pick<Register, 'undertakings' | 'events'>,
  on: IsoDate,
  knowledge: Knowledge = {},
): readonly Status[] => {
  isoDate(on);
  const timelines = timelinesOf(register, knowledge);
  return register.undertakings.map(({ id }) => statusOf(timelines.get(id) ?? [], id, on));
};
