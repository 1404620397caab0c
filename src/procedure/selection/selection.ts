import type { IsoDate } from '../../core/index.js';
import type { Actor } from '../../law/index.js';
import type { Basis, Confidence, ProblemOf, SelectionProblems } from '../../model/index.js';
import type { Check, MissingInput } from '../appraisal/index.js';
import type { LeftOutBid, RankedBid } from './scored-bid.js';
import type { SelectionLine } from './selection-line.js';

/** A problem of a scoring. */
export type SelectionProblem = ProblemOf<keyof SelectionProblems>;

/**
 * What a scoring comes to. `chosen`: the province may consider assigning this bid; it is not bound to. `tied`: somebody has to settle an
 * equal highest score. `nobody`: no bid reaches the pass mark, so there is no developer. `irregular`: the scoring cannot stand, see the
 * problems. `undetermined`: facts or law are missing.
 */
export type SelectionOutcome = 'chosen' | 'tied' | 'nobody' | 'irregular' | 'undetermined';

/** The result of a scoring under the law of its day (kết quả đánh giá lựa chọn chủ đầu tư). Plain data. */
export interface Selection {
  /** What it comes to. */
  readonly outcome: SelectionOutcome;
  /** The bid chosen. */
  readonly chosen?: string;
  /** The bids that share the highest score. */
  readonly tied?: readonly string[];
  /** Who settles that, where it is known. */
  readonly settledBy?: Actor;
  /** The bids scored, highest first; empty when the scoring is irregular. */
  readonly ranking: readonly RankedBid[];
  /** The bids not scored. */
  readonly leftOut: readonly LeftOutBid[];
  /** How the council is composed, against the law of the day. */
  readonly council: readonly Check[];
  /** What is wrong with the tables; an `error` makes the scoring irregular. */
  readonly problems: readonly SelectionProblem[];
  /** What would settle it. */
  readonly missing: readonly MissingInput[];
  /** What was not given and has been taken as regular: the answer is no better than that. */
  readonly assumed: readonly MissingInput[];
  /** The reckoning, line by line, as data. */
  readonly lines: readonly SelectionLine[];
  /** What it rests on. */
  readonly basis: readonly Basis[];
  /** The weakest evidence beneath it. */
  readonly confidence: Confidence;
  /** Open questions about the law that touch it. */
  readonly questions: readonly string[];
  /** Present when the day lies after the one on which a rule was last checked. */
  readonly beyondChecked?: true;
  /** The day of the scoring. */
  readonly on: IsoDate;
  /** The edition of the law data. */
  readonly lawEdition: string;
}
