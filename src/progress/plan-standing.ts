import { monthsBetween, windowOf, type IsoDate, type LegalDate, type MonthRange, type Window } from '../core/index.js';
import { firstAct, timelinesOf, type FirstAct, type Knowledge } from '../lifecycle/index.js';
import type { Plan, Register } from '../model/index.js';

/**
 * How a plan stands on a day: the step was taken in time or late, is still due, or is overdue.
 */
export type PlanOutcome = 'kept' | 'late' | 'due' | 'overdue';

/** A plan beside the fact. */
export interface PlanStanding {
  /** The plan. */
  readonly plan: Plan;
  /** The day asked about. */
  readonly on: IsoDate;
  /** When the step was first taken, as the papers give it; absent when no paper says that it was. */
  readonly taken?: LegalDate;
  /** Every outcome the dates allow, in the order kept, late, due, overdue; one entry means certain. */
  readonly couldBe: readonly PlanOutcome[];
  /** By how many completed months the step is or was behind the plan's last day, over the late and overdue outcomes; absent when there are none. */
  readonly behind?: MonthRange;
}

const nowhere: Window = { earliest: null, latest: null };

const least = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
const greatest = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

interface Case {
  /** The last day on which the plan is kept: the last of its window. */
  readonly last: IsoDate;
  readonly on: IsoDate;
  /** Where the day of the step can lie; absent when no paper says that it was taken. */
  readonly taken?: Window;
}

/** Each outcome holds when some choice of days gives it. */
const allows: Readonly<Record<PlanOutcome, (c: Case) => boolean>> = {
  kept: ({ last, on, taken }) => {
    if (taken === undefined) return false;
    return taken.earliest === null || taken.earliest <= least(last, on);
  },
  late: ({ last, on, taken }) => {
    if (taken === undefined) return false;
    const latest = taken.latest === null ? on : least(taken.latest, on);
    return latest > last && (taken.earliest === null || taken.earliest <= latest);
  },
  due: (c) => maybeOpen(c) && c.on <= c.last,
  overdue: (c) => maybeOpen(c) && c.on > c.last,
};
const maybeOpen = ({ on, taken }: Case): boolean => taken === undefined || taken.latest === null || taken.latest > on;

const OUTCOMES = ['kept', 'late', 'due', 'overdue'] as const;

const behindBy = ({ last, on, taken = nowhere }: Case, couldBe: readonly PlanOutcome[]): MonthRange => {
  const first = taken.earliest === null ? last : greatest(taken.earliest, last);
  const latest = taken.latest === null ? on : least(taken.latest, on);
  const late = couldBe.includes('late');
  return {
    least: monthsBetween(last, late ? first : on),
    most: monthsBetween(last, couldBe.includes('overdue') ? on : latest),
  };
};

/** A plan without a last day binds nobody to a day: whatever happened, it may have been kept. */
const unbounded = (taken: Window | undefined): readonly PlanOutcome[] =>
  taken === undefined ? ['due', 'overdue'] : OUTCOMES;

const standingOf = (plan: Plan, first: FirstAct | undefined, on: IsoDate): PlanStanding => {
  const last = windowOf(plan.on).latest;
  const taken = first === undefined ? {} : { taken: first.on };
  if (last === null) return { plan, on, ...taken, couldBe: unbounded(first?.window) };
  const about: Case = { last, on, ...(first === undefined ? {} : { taken: first.window }) };
  const couldBe = OUTCOMES.filter((outcome) => allows[outcome](about));
  const behind = couldBe.includes('late') || couldBe.includes('overdue');
  return { plan, on, ...taken, couldBe, ...(behind ? { behind: behindBy(about, couldBe) } : {}) };
};

/**
 * Lays every plan of a register beside the fact on a day: kept, late, due or overdue, and by how many months (tiến độ). A plan for a quarter is kept until the quarter's last day. It says what is late, never why.
 *
 * @param register - Its plans and events.
 * @param on - The day asked about.
 * @param knowledge - Which state of knowledge; absent, all that is known now.
 * @returns One standing a plan, in the register's order.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { plansOn } from 'industrial-clusters/progress';
 * import { register } from 'industrial-clusters/samples/hanoi';
 * const [first] = plansOn(register, isoDate('2024-06-30'));
 * console.log(first?.plan.on, first?.taken, first?.couldBe, first?.behind); // 2018-Q3 2023-09 [ 'late' ] { least: 59, most: 60 }
 * ```
 */
export const plansOn = (
  register: Pick<Register, 'plans' | 'events'>,
  on: IsoDate,
  knowledge: Knowledge = {},
): readonly PlanStanding[] => {
  const { knownBy } = knowledge;
  const timelines = timelinesOf(register, knowledge);
  return register.plans
    .filter((p) => knownBy === undefined || p.recorded === undefined || p.recorded <= knownBy)
    .map((plan) => standingOf(plan, firstAct(timelines.get(plan.undertaking) ?? [], plan.milestone), on));
};
