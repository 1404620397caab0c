import type { Basis, Problem } from '../../model/index.js';
import type { Missing } from '../missing.js';
import type { Instead } from '../ruling.js';

/** What one question to an act came to. */
export type Finding =
  | {
      /** Nothing stands in the way. */
      readonly outcome: 'met';
      /** What says so, where a rule does. */
      readonly basis?: Basis;
    }
  | {
      /** It stands in the way, surely. */
      readonly outcome: 'failed';
      /** Why, with the provision. */
      readonly problem: Problem & { readonly basis: Basis };
      /** What to do instead. */
      readonly instead: readonly Instead[];
    }
  | {
      /** Nobody can say. */
      readonly outcome: 'unknown';
      /** For want of what. */
      readonly missing: readonly [Missing, ...Missing[]];
    }
  | {
      /** Open, and said, but it does not decide. */
      readonly outcome: 'open';
      /** What is open. */
      readonly missing: readonly [Missing, ...Missing[]];
    };

/**
 * Says that nothing stands in the way.
 *
 * @param basis - What says so.
 * @returns The finding.
 */
export const met = (basis?: Basis): Finding => (basis === undefined ? { outcome: 'met' } : { outcome: 'met', basis });

/**
 * Says that something stands in the way.
 *
 * @param problem - Why, with the provision.
 * @param instead - What to do instead.
 * @returns The finding.
 */
export const failed = (problem: Problem & { readonly basis: Basis }, instead: readonly Instead[] = []): Finding => ({
  outcome: 'failed',
  problem,
  instead,
});

/**
 * Says that nobody can say.
 *
 * @param first - What is missing.
 * @param more - What else.
 * @returns The finding.
 */
export const unknown = (first: Missing, ...more: readonly Missing[]): Finding => ({
  outcome: 'unknown',
  missing: [first, ...more],
});
