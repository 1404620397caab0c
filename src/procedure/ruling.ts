import type { IsoDate } from '../core/index.js';
import type { Basis, Confidence, Problem } from '../model/index.js';
import type { ActStep, Command } from './act.js';
import type { Missing } from './missing.js';

/** What to do instead of an act that is refused. */
export type Instead =
  | {
      /** Make this document. */
      readonly step: ActStep;
    }
  | {
      /** Adjust the plan of the clusters first, or open an undertaking of its own. */
      readonly action: 'adjust-plan' | 'new-undertaking';
    }
  | {
      /** Adjust the land-use plan first (quy hoạch sử dụng đất), so that the land fits it. */
      readonly action: 'adjust-land-use-plan';
      /** Which: as the rule on the land names it, or in the province's own words where the province decides; absent where the law does not say. */
      readonly plan?: string;
    }
  | {
      /** Wait: the act may be made from this day on. */
      readonly notBefore: IsoDate;
    };

/** What a ruling says of the context it was made in. */
export interface Heeded {
  /** What was given beside the act and not used: parts that cannot be read, names that nobody asks for. Absent when all was used. */
  readonly warnings?: readonly Problem[];
}

/** The act may be made. */
export interface Allowed extends Heeded {
  /** Discriminant. */
  readonly ruling: 'allowed';
  /** The act, as it may be entered: without an id, which the host gives. */
  readonly event: Command;
  /** What the answer rests on, in the law's order. */
  readonly basis: readonly Basis[];
  /** The weakest evidence beneath it. */
  readonly confidence: Confidence;
  /** What stays open and does not decide: a term nobody could read, say. */
  readonly open: readonly Missing[];
}

/** The act may not be made. */
export interface Refused extends Heeded {
  /** Discriminant. */
  readonly ruling: 'refused';
  /** Every reason, in the law's order. */
  readonly problems: readonly [Problem, ...Problem[]];
  /** What to do instead; empty when only other facts would help. */
  readonly instead: readonly Instead[];
  /** What would be open beside the reasons. */
  readonly missing: readonly Missing[];
  /** The weakest evidence beneath the strongest reason: with one sure reason the refusal is sure. */
  readonly confidence: Confidence;
}

/** Nobody can say, for want of facts, of a choice, of a day or of known law. */
export interface Undetermined extends Heeded {
  /** Discriminant. */
  readonly ruling: 'undetermined';
  /** All that is missing. */
  readonly missing: readonly [Missing, ...Missing[]];
}

/** The judgement on an act. A sure refusal wins over whatever is unknown. */
export type Ruling = Allowed | Refused | Undetermined;
