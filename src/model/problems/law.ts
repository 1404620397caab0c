import type { IsoDate } from '../../core/index.js';
import type { Confidence } from '../basis.js';

/** Codes of the law, with their parameters. */
export interface LawProblems {
  /** No version of the rule is known for that day: an honest gap, never a neighbour's value. Names the open question, and the regime asked for. */
  readonly 'law.no-rule-in-force': {
    readonly rule: string;
    readonly on: IsoDate;
    readonly question?: string;
    readonly regime?: string;
  };
  /** A version is known, but on weaker evidence than the caller demands. */
  readonly 'law.below-confidence': {
    readonly rule: string;
    readonly on: IsoDate;
    readonly confidence: Confidence;
    readonly atLeast: Confidence;
  };
}
