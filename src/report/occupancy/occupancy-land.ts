import { addDays, type Bounded, type IsoDate, type Ternary } from '../../core/index.js';
import { holdsOf, type Knowledge } from '../../lifecycle/index.js';
import type { Indicator, Register } from '../../model/index.js';
import { observedAmount } from '../forms/amount.js';
import { either, type Claim } from '../forms/claim.js';
import { latestValue } from '../latest-value.js';
import { observationIndex } from '../observation-index.js';
import { subjectsOf } from '../subjects.js';

/** The land of one cluster, as far as it is known; areas as decimal text, ha, bounded or exact. */
export interface OccupancyLand {
  /** Which cluster. */
  readonly id: string;
  /** Area of the whole (diện tích cụm). */
  readonly gross?: Bounded;
  /** Industrial land by the approved detailed plan (đất công nghiệp). */
  readonly industrial?: Bounded;
  /** Industrial land with its infrastructure built (đủ điều kiện cho thuê). */
  readonly leasable?: Bounded;
  /** Land recovered and cleared (đã thu hồi). */
  readonly recovered?: Bounded;
  /** Industrial land let (đã cho thuê). */
  readonly let?: Bounded;
  /** Industrial land let or covered by an approved project, each hectare once. Never worked out as what is not unlet. */
  readonly taken?: Bounded;
  /** Whether a detailed plan is approved: without one there is no industrial land. */
  readonly detailedPlan: Ternary;
  /** Whether it has production projects. */
  readonly hasProjects: Ternary;
}

const areas = {
  gross: 'area.total',
  industrial: 'area.industrial',
  leasable: 'area.leasable',
  recovered: 'area.recovered',
  let: 'area.let',
  taken: 'area.taken',
} as const satisfies Readonly<Record<string, Indicator>>;

const ternary = (claim: Claim): Ternary => (claim === 'missing' ? 'unknown' : claim);

/**
 * Reads the land of every cluster of a register, as observed by a day.
 *
 * @param register - As read.
 * @param on - The day.
 * @param knowledge - Which state of knowledge.
 * @returns One row a cluster, in the register's order; an area that no observation gives, or on which the latest disagree, is left out.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { occupancyLands } from 'industrial-clusters/report';
 * import { register } from 'industrial-clusters/samples/hanoi';
 * const land = occupancyLands(register, isoDate('2024-06-30')).find(({ id }) => id === 'tam-hiep');
 * console.log(land?.detailedPlan, land?.gross?.value); // => unknown 20
 * ```
 */
export const occupancyLands = (
  register: Register,
  on: IsoDate,
  knowledge: Knowledge = {},
): readonly OccupancyLand[] => {
  const observations = observationIndex(register, knowledge);
  const subjects = subjectsOf(register, register.clusters, knowledge);
  const day = { from: on, before: addDays(on, 1) };
  return register.clusters.map(({ id }): OccupancyLand => {
    const own = subjects.filter((s) => s.cluster.id === id);
    const holds = (fact: 'detailed-plan' | 'operating'): Ternary =>
      ternary(either(own.map((s) => holdsOf(s.timeline, [fact], on))));
    const known = Object.entries(areas).flatMap(([name, indicator]) => {
      const amount = observedAmount(latestValue(observations(id, indicator), day, on));
      if (typeof amount === 'string') return [];
      const { value, bound } = amount;
      return [[name, bound === undefined ? { value } : { value, bound }] as const];
    });
    const planned = holds('detailed-plan');
    // Industrial land is observed by the plan; without an act, silence is no proof that there is none.
    const hasLand = known.some(([name]) => name === 'industrial');
    return {
      id,
      ...Object.fromEntries(known),
      detailedPlan: hasLand ? 'yes' : planned === 'no' ? 'unknown' : planned,
      hasProjects: holds('operating'),
    };
  });
};
