import { aggregate, sum } from '../../aggregate/index.js';
import type { Bounded, Ternary } from '../../core/index.js';

/** A total of support activities, as far as vague days allow. Missing is not zero: asked = given + missing. */
export interface SupportFigure {
  /** The sum over the activities surely held, with what bounds it; `null` when none of them gave a number. */
  readonly certain: Bounded | null;
  /** The sum with those only perhaps held; `null` when none gave a number. */
  readonly possible: Bounded | null;
  /** How many activities were held, surely or perhaps. */
  readonly asked: number;
  /** How many of them gave a number. */
  readonly given: number;
  /** How many gave none. */
  readonly missing: number;
}

/** What one activity gave, and whether it was held in the stretch of time. */
export interface SupportGiven {
  /** Whether it was held then. */
  readonly claim: Ternary;
  /** Its number; absent where it gave none. */
  readonly amount?: Bounded;
}

const total = (rows: readonly SupportGiven[]): Bounded | null => {
  // People and đồng are whole.
  const adds = sum(({ amount }: SupportGiven) => amount, { scale: 0 });
  const { value, bound } = aggregate(rows, adds);
  return rows.length === 0 ? null : { value, ...(bound === undefined ? {} : { bound }) };
};

/**
 * Adds up what activities gave.
 *
 * @param activities - All that may be asked, those surely not held in the stretch of time included.
 * @returns The total.
 * @internal
 */
export const supportFigure = (activities: readonly SupportGiven[]): SupportFigure => {
  const asked = activities.filter(({ claim }) => claim !== 'no');
  const given = asked.filter(({ amount }) => amount !== undefined);
  return {
    certain: total(given.filter(({ claim }) => claim === 'yes')),
    possible: total(given),
    asked: asked.length,
    given: given.length,
    missing: asked.length - given.length,
  };
};
