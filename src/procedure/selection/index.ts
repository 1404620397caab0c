export { rankBids } from './rank-bids.js';
export type { LeftOutBid, RankedBid, Score } from './scored-bid.js';
export type { Selection, SelectionOutcome, SelectionProblem } from './selection.js';
export type { NoSelectionLaw } from './selection-law.js';
export type { Agreement, Ballot, Bid, CouncilMember, SelectionInput, SubCriterion } from './selection-input.js';
export type { SelectionLine, SelectionLines } from './selection-line.js';
