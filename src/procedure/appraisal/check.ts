import type { Bounded } from '../../core/index.js';
import type { Threshold } from '../../law/index.js';
import type { Basis } from '../../model/index.js';
import type { CheckId } from './check-id.js';
import type { MissingInput } from './missing-input.js';

/** What a check found. `unknown` is an answer: it names what is missing. */
export type Outcome = 'met' | 'unmet' | 'not-applicable' | 'unknown';

/** How far a number lies from what the law asks. */
export interface Distance {
  /** The difference, canonical decimal text in the threshold's unit; never rounded down. */
  readonly by: string;
  /** Whether more than that is needed: 48 % against `> 50 %` is more than 2 points away. */
  readonly strict: boolean;
  /** Present when the number is bounded, and the true distance may be larger. */
  readonly orMore?: true;
  /** Present when `by` has been rounded up: to go that far is enough, a little less may be. */
  readonly roundedUp?: true;
}

/** A fact as a check used it. */
export type CheckedFact = boolean | number | string | Bounded | readonly string[];

/** One condition of the law, judged on the facts given. Plain data. */
export interface Check {
  /** Which condition. */
  readonly id: CheckId;
  /** What was found. */
  readonly outcome: Outcome;
  /** Rule, provision, version, confidence; absent when no version of the rule is known for the day. */
  readonly basis?: Basis;
  /** Other rules it leans on: a definition, an exemption. */
  readonly also?: readonly Basis[];
  /** The facts it used, by name; what was not given is not here. */
  readonly facts: Readonly<Record<string, CheckedFact>>;
  /** The number the law sets, where it sets one. */
  readonly threshold?: Threshold;
  /** How far the fact lies from it, when the condition is not met. */
  readonly distance?: Distance;
  /** What would settle it, when the outcome is `unknown`. */
  readonly missing?: readonly MissingInput[];
  /** The alternatives, where the law gives several: one that is met is enough. */
  readonly either?: readonly Check[];
  /** Open questions about the law that touch the answer. */
  readonly questions?: readonly string[];
  /** Present when the law attaches no consequence to it: it does not weigh in the verdict. */
  readonly advisory?: true;
}
