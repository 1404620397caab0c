import type { Rounding } from '../../aggregate/index.js';
import { knownRounding } from '../../aggregate/rounding.js';
import type { Bound, Bounded } from '../../core/index.js';
import { compareFraction, fractionText, plus, ZERO, type Fraction } from '../../core/fraction.js';
import { averageRate, printedRate, type AverageMethod } from '../average.js';
import { readFraction } from '../reconcile/number.js';
import type { OccupancyLand } from './occupancy-land.js';
import { OCCUPANCY_TERMS, type OccupancyName, type Undetermined } from './occupancy-name.js';

/** A rate with all that its name leaves out: what was divided by what, over how many clusters, and who has none. */
export interface OccupancyRate {
  /** Of what. */
  readonly name: OccupancyName;
  /** How several clusters were averaged. */
  readonly method: AverageMethod;
  /** %, rounded as asked; null where it is undetermined for every cluster. */
  readonly value: string | null;
  /** What it says of the true rate. */
  readonly bound?: Bound;
  /** The part, ha, over the clusters that have a rate. */
  readonly part: string;
  /** The whole, ha, over the same clusters. */
  readonly whole: string;
  /** How many clusters were asked. */
  readonly asked: number;
  /** How many have a rate: the value is theirs alone. */
  readonly given: number;
  /** Those that have none, and why. */
  readonly undetermined: readonly { readonly id: string; readonly because: Undetermined }[];
}

interface Rated {
  readonly part: Fraction;
  readonly whole: Fraction;
  readonly partBound: Bound | undefined;
  readonly wholeBound: Bound | undefined;
}

/** What is said of land let is at least so much of land let or approved. */
const atLeast = (leased: Bounded | undefined): Bounded | undefined => {
  const isFloor = leased?.bound === undefined || leased.bound === '>' || leased.bound === '>=';
  return leased === undefined || !isFloor ? undefined : { value: leased.value, bound: leased.bound ?? '>=' };
};

const rated = (land: OccupancyLand, name: OccupancyName): Rated | Undetermined => {
  const terms = OCCUPANCY_TERMS[name];
  if (name === 'decree' && land.detailedPlan !== 'yes') return 'no-detailed-plan';
  const [taken, all] = [name === 'decree' ? (land.taken ?? atLeast(land.let)) : land[terms.part], land[terms.whole]];
  const part = readFraction(taken?.value);
  const whole = readFraction(all?.value);
  if (part === undefined) return 'part-not-known';
  if (whole === undefined) return 'whole-not-known';
  if (whole.over === 0n) return 'whole-is-nought';
  if (compareFraction(part, whole) > 0) return 'part-exceeds-whole';
  return { part, whole, partBound: taken?.bound, wholeBound: all?.bound };
};

const hectaresOf = (values: readonly Fraction[]): string => fractionText(values.reduce(plus, ZERO), 18, 'down').text;

const average = (
  lands: readonly OccupancyLand[],
  name: OccupancyName,
  method: AverageMethod,
  rounding: Rounding,
): OccupancyRate => {
  knownRounding(rounding);
  const all = lands.map((land) => ({ id: land.id, found: rated(land, name) }));
  const rates = all.flatMap(({ found }) => (typeof found === 'string' ? [] : [found]));
  return {
    name,
    method,
    ...printedRate(averageRate(rates, method), rounding, {
      parts: rates.map(({ partBound }) => partBound),
      wholes: rates.map(({ wholeBound }) => wholeBound),
    }),
    part: hectaresOf(rates.map(({ part }) => part)),
    whole: hectaresOf(rates.map(({ whole }) => whole)),
    asked: lands.length,
    given: rates.length,
    undetermined: all.flatMap(({ id, found }) => (typeof found === 'string' ? [{ id, because: found }] : [])),
  };
};

/**
 * The rate of several clusters together, by land: what is let of all of them, of all their land (bình quân gia quyền). Of one cluster, its own rate.
 *
 * @remarks
 * `decree` counts land let or covered by an approved project, each hectare once, of industrial land by the detailed plan; without a plan it is undetermined. It is never worked out as the complement of unlet land. Where only land let is known, it is at least that.
 *
 * @param lands - The clusters.
 * @param name - Of what.
 * @param rounding - Digits and mode.
 * @returns The rate of those that have one, and who has none.
 * @throws `TypeError` for a rounding that is none.
 * @law 32/2024/NĐ-CP điều 2 khoản 7.
 * @example
 * ```ts
 * import { weightedOccupancy } from 'industrial-clusters/report';
 *
 * const cluster = { id: 'a', gross: { value: '60' }, industrial: { value: '40' }, let: { value: '30' }, taken: { value: '36' } };
 * const lands = [{ ...cluster, detailedPlan: 'yes', hasProjects: 'yes' }] as const;
 * const rounding = { scale: 1, mode: 'half-up' } as const;
 * console.log(weightedOccupancy(lands, 'gross', rounding).value); // => 50
 * console.log(weightedOccupancy(lands, 'decree', rounding).value); // => 90
 * ```
 */
export const weightedOccupancy = (
  lands: readonly OccupancyLand[],
  name: OccupancyName,
  rounding: Rounding,
): OccupancyRate => average(lands, name, 'weighted', rounding);

/**
 * The plain mean of the rates of several clusters, each the same (trung bình cộng): a small full one counts as much as a large empty one. Not the rate of all of them together, which is {@link weightedOccupancy}.
 *
 * @param lands - The clusters.
 * @param name - Of what.
 * @param rounding - Digits and mode.
 * @returns The mean of those that have a rate, and who has none.
 * @throws `TypeError` for a rounding that is none.
 * @example
 * ```ts
 * import { plainMeanOccupancy, weightedOccupancy } from 'industrial-clusters/report';
 *
 * const known = { detailedPlan: 'yes', hasProjects: 'yes' } as const;
 * const lands = [
 *   { id: 'small', industrial: { value: '10' }, taken: { value: '10' }, ...known },
 *   { id: 'large', industrial: { value: '70' }, taken: { value: '14' }, ...known },
 * ];
 * const rounding = { scale: 1, mode: 'half-up' } as const;
 * console.log(plainMeanOccupancy(lands, 'decree', rounding).value); // => 60
 * console.log(weightedOccupancy(lands, 'decree', rounding).value); // => 30
 * ```
 */
export const plainMeanOccupancy = (
  lands: readonly OccupancyLand[],
  name: OccupancyName,
  rounding: Rounding,
): OccupancyRate => average(lands, name, 'mean', rounding);

/**
 * The rate over clusters that have production projects only: another population than all clusters, and a higher rate.
 *
 * @param lands - All clusters; those without projects are left out, those where it is not known are named.
 * @param name - Of what.
 * @param method - Which average.
 * @param rounding - Digits and mode.
 * @returns The rate of those with projects.
 * @throws `TypeError` for a rounding that is none.
 * @example
 * ```ts
 * import { occupancyWithProjects } from 'industrial-clusters/report';
 *
 * const land = { gross: { value: '20' }, let: { value: '10' }, detailedPlan: 'unknown' } as const;
 * const lands = [
 *   { id: 'a', ...land, hasProjects: 'yes' },
 *   { id: 'b', ...land, let: { value: '0' }, hasProjects: 'no' },
 * ] as const;
 * console.log(occupancyWithProjects(lands, 'gross', 'weighted', { scale: 1, mode: 'half-up' }).value); // => 50
 * ```
 */
export const occupancyWithProjects = (
  lands: readonly OccupancyLand[],
  name: OccupancyName,
  method: AverageMethod,
  rounding: Rounding,
): OccupancyRate => {
  const open = lands.filter(({ hasProjects }) => hasProjects === 'unknown');
  const rate = average(
    lands.filter(({ hasProjects }) => hasProjects === 'yes'),
    name,
    method,
    rounding,
  );
  const unknown = open.map(({ id }) => ({ id, because: 'projects-not-known' }) as const);
  return { ...rate, asked: rate.asked + open.length, undetermined: [...rate.undetermined, ...unknown] };
};
