/** A mean that is never rounded: so many points on so many ballots. */
export interface Score {
  /** Points of all ballots together, canonical decimal text. */
  readonly sum: string;
  /** How many members' ballots they are. */
  readonly ballots: number;
  /** The mean, cut after four decimals: never more than the true one. */
  readonly value: string;
  /** Whether `value` is the mean itself. */
  readonly exact: boolean;
}

/** A bid that was scored. */
export interface RankedBid {
  /** Which. */
  readonly bid: string;
  /** Its place: 1 is the highest, and equal scores share a place. */
  readonly rank: number;
  /** Its score, of 100. */
  readonly score: Score;
  /** The same by criterion, in the law's order. */
  readonly byCriterion: readonly (Score & { readonly criterion: string })[];
  /** Whether it reaches the pass mark. */
  readonly passes: boolean;
}

/** A bid that was not scored, and why. */
export interface LeftOutBid {
  /** Which. */
  readonly bid: string;
  /** Its dossier does not meet the decree; it fails a precondition; its partners are not joined as the law asks. */
  readonly because: 'dossier' | 'precondition' | 'consortium';
  /** Which precondition. */
  readonly precondition?: string;
}
