import type { IsoDate } from '../../core/index.js';

/** Why a ballot is not counted: nobody of that name may vote, or nothing of that name is voted on. `absent` contradicts the list of members. */
export type StrayBecause =
  | 'no-such-member'
  | 'secretary'
  | 'absent'
  | 'no-such-bid'
  | 'bid-left-out'
  | 'no-such-sub-criterion';

/** Codes of the choice of a developer, with their parameters; points as canonical text. */
export interface SelectionProblems {
  /** What the council agreed gives a criterion more points than the law does. */
  readonly 'selection.over-cap': { readonly criterion: string; readonly agreed: string; readonly most: string };
  /** A sub-criterion under a criterion that the law of the day does not have. */
  readonly 'selection.no-such-criterion': { readonly subCriterion: string; readonly criterion: string };
  /** A criterion of the law on which nothing was agreed. */
  readonly 'selection.criterion-left-out': { readonly criterion: string };
  /** The most points of a sub-criterion are no number of points. */
  readonly 'selection.unreadable-most': { readonly subCriterion: string; readonly given: string };
  /** A row that does not even say what it is about, or a table that is no list. */
  readonly 'selection.unreadable-row': {
    readonly table: 'subCriteria' | 'council' | 'bids' | 'ballots';
    readonly given: string;
  };
  /** Two sub-criteria, members or bids of one name. */
  readonly 'selection.duplicate-id': { readonly table: 'subCriteria' | 'council' | 'bids'; readonly id: string };
  /** The council agreed its criteria after the day of the scoring. */
  readonly 'selection.agreed-after-scoring': { readonly agreedOn: IsoDate; readonly on: IsoDate };
  /** The council is not composed as the law of the day has it; names the check that fails. */
  readonly 'selection.council-irregular': { readonly check: string };
  /** Bids stand, and no member votes. */
  readonly 'selection.no-voters': { readonly members: number };
  /** The points of a ballot are no number of points. */
  readonly 'selection.unreadable-points': {
    readonly member: string;
    readonly bid: string;
    readonly subCriterion: string;
    readonly given: string;
  };
  /** A ballot gives more than was agreed. */
  readonly 'selection.points-over-most': {
    readonly member: string;
    readonly bid: string;
    readonly subCriterion: string;
    readonly points: string;
    readonly most: string;
  };
  /** A member voted twice on one thing: the same (kept once, warned) or otherwise. */
  readonly 'selection.double-vote': {
    readonly member: string;
    readonly bid: string;
    readonly subCriterion: string;
    readonly same: boolean;
  };
  /** A member who is not absent did not vote on something. */
  readonly 'selection.vote-missing': { readonly member: string; readonly bid: string; readonly subCriterion: string };
  /** A ballot that is not counted. */
  readonly 'selection.stray-ballot': {
    readonly member: string;
    readonly bid: string;
    readonly subCriterion: string;
    readonly because: StrayBecause;
  };
  /** The chair proposes a bid that is not among those with the equal highest score. */
  readonly 'selection.proposal-not-tied': { readonly bid: string };
}
