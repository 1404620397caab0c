import type { IsoDate } from '../../core/index.js';
import type { Actor } from '../../law/index.js';
import type { Basis } from '../../model/index.js';
import type { LeftOutBid, Score } from './scored-bid.js';

/** Codes of the lines of a reckoning, with their parameters. The sentences are made elsewhere, in two languages. */
export interface SelectionLines {
  /** A criterion: the most points of the law, and what the council agreed within it. */
  readonly 'selection.criterion': {
    readonly criterion: string;
    readonly most: string;
    readonly agreed: string;
    readonly parts: number;
  };
  /** When the criteria were agreed. */
  readonly 'selection.agreed': { readonly on: IsoDate };
  /** How many vote. */
  readonly 'selection.voters': { readonly voting: number; readonly absent: number };
  /** A bid that is not scored. */
  readonly 'selection.left-out': LeftOutBid;
  /** A bid's score on one criterion. */
  readonly 'selection.criterion-score': Score & {
    readonly bid: string;
    readonly criterion: string;
    readonly most: string;
  };
  /** A bid's whole score, and whether it reaches the pass mark. */
  readonly 'selection.total': Score & {
    readonly bid: string;
    readonly rank: number;
    readonly passMark: string;
    readonly passes: boolean;
  };
  /** A public unit comes after enterprises and cooperatives that pass. */
  readonly 'selection.public-unit-after': { readonly bid: string };
  /** An equal highest score, and who settles it, where that is known. */
  readonly 'selection.tie': { readonly bids: readonly string[]; readonly settledBy?: Actor };
  /** Whom the chair proposed. */
  readonly 'selection.chair-proposed': { readonly bid: string };
  /** Whom the province may consider assigning. */
  readonly 'selection.chosen': { readonly bid: string; readonly bidders: number };
  /** Nobody reaches the pass mark: no developer. */
  readonly 'selection.nobody': { readonly passMark: string; readonly scored: number };
}

/** One line of the reckoning: a stable code, typed parameters, and the provision it rests on. */
export type SelectionLine = {
  readonly [C in keyof SelectionLines]: {
    /** Which line. */
    readonly code: C;
    /** Its facts. */
    readonly params: SelectionLines[C];
    /** Where the law says so. */
    readonly basis?: Basis;
  };
}[keyof SelectionLines];
