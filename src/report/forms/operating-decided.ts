import type { IsoDate } from '../../core/index.js';
import { holdsOf } from '../../lifecycle/index.js';
import type { Fact } from '../../model/index.js';
import type { Subject } from '../subjects.js';
import type { Claim } from './claim.js';

/** Bits of what may be so of a cluster at once. */
const OPERATING = 1;
const DECIDED = 2;

/** Every way in which two facts may stand to one another. */
const WAYS: readonly (readonly [ways: number, facts: readonly Fact[]])[] = [
  [0, []],
  [OPERATING, ['operating']],
  [DECIDED, ['established']],
  [OPERATING | DECIDED, ['operating', 'established']],
];

/** What may be so of one undertaking on a day. An expansion tells nothing of the decision on the cluster. */
const waysOf = ({ timeline, undertaking }: Subject, on: IsoDate): readonly number[] => {
  const asked: readonly Fact[] = undertaking.kind === 'expansion' ? ['operating'] : ['operating', 'established'];
  return WAYS.filter(([, facts]) => facts.every((fact) => asked.includes(fact)))
    .filter(([, facts]) => holdsOf(timeline, facts, on, asked) !== 'no')
    .map(([ways]) => ways);
};

/** Whether a cluster operates with a decision, and without one. */
export interface OperatingDecided {
  /** Operating and established. */
  readonly established: Claim;
  /** Operating and not established. */
  readonly notEstablished: Claim;
}

/**
 * Tells whether a cluster operates with a decision to establish it, and whether without one: for each choice of days of its undertakings, together.
 *
 * @param subjects - Its undertakings.
 * @param on - The day.
 * @returns Both answers.
 * @internal
 */
export const operatingDecided = (subjects: readonly Subject[], on: IsoDate): OperatingDecided => {
  let all: readonly number[] = [0];
  for (const subject of subjects) {
    const own = waysOf(subject, on);
    all = [...new Set(all.flatMap((ways) => own.map((more) => ways | more)))];
  }
  const claim = (wanted: number): Claim =>
    all.every((ways) => ways === wanted) ? 'yes' : all.includes(wanted) ? 'unknown' : 'no';
  return { established: claim(OPERATING | DECIDED), notEstablished: claim(OPERATING) };
};
