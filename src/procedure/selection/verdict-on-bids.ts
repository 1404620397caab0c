import type { Actor } from '../../law/index.js';
import type { Basis } from '../../model/index.js';
import type { MissingInput } from '../appraisal/index.js';
import { missingLaw } from '../appraisal/look-up.js';
import type { SelectionLaw } from './selection-law.js';
import type { Bid, SelectionInput } from './selection-input.js';
import type { RankedBid } from './scored-bid.js';
import type { SelectionOutcome, SelectionProblem } from './selection.js';

/**
 * Whom a ranking comes to.
 *
 * @internal
 */
export interface BidVerdict {
  /** What it comes to, facts that are open aside. */
  readonly outcome: Exclude<SelectionOutcome, 'undetermined'>;
  /** Who is chosen. */
  readonly chosen?: string;
  /** Who shares the highest score. */
  readonly tied?: readonly string[];
  /** Who settles that. */
  readonly settledBy?: Actor;
  /** Public units that pass and come after the others. */
  readonly after: readonly string[];
  /** What would settle it. */
  readonly missing: readonly MissingInput[];
  /** What is wrong with the proposal of the chair. */
  readonly problems: readonly SelectionProblem[];
  /** What it rests on beside the ranking. */
  readonly basis: readonly Basis[];
  /** Open questions that touch it. */
  readonly questions: readonly string[];
}

const NOTHING = { after: [], missing: [], problems: [], basis: [], questions: [] } as const;

const notTied = (bid: string, severity: 'error' | 'warning', basis?: Basis): SelectionProblem => ({
  code: 'selection.proposal-not-tied',
  severity,
  params: { bid },
  path: ['chairProposes'],
  ...(basis === undefined ? {} : { basis }),
});

// What the national law of 2020 to 2024 said of a tie was not seen: nobody is the winner until the authority decides.
const UNSEEN = 'tie-2020-2024';

const settle = (tied: readonly string[], proposed: string | undefined, { tie }: SelectionLaw): BidVerdict => {
  if (!tie.ok) return { ...NOTHING, outcome: 'tied', tied, missing: [missingLaw(tie.problems[0])] };
  const { value, basis } = tie.value;
  const all = { ...NOTHING, tied, settledBy: value.proposedBy ?? value.decidedBy, basis: [basis] };
  if (value.proposedBy !== 'council-chair') {
    return {
      ...all,
      outcome: 'tied',
      missing: [{ kind: 'law', id: basis.rule, question: UNSEEN }],
      questions: [UNSEEN],
    };
  }
  if (proposed === undefined) return { ...all, outcome: 'tied', missing: [{ kind: 'fact', id: 'chairProposes' }] };
  if (tied.includes(proposed)) return { ...all, outcome: 'chosen', chosen: proposed };
  return { ...all, outcome: 'irregular', problems: [notTied(proposed, 'error', basis)] };
};

/**
 * Tells whom a ranking comes to: the highest score that passes; of equal ones, whom the law says.
 *
 * @param ranking - The bids scored.
 * @param standing - The same bids as they were given.
 * @param input - The tables.
 * @param law - The law of the day.
 * @returns The verdict, and what it rests on beside the ranking.
 * @internal
 */
export const verdictOnBids = (
  ranking: readonly RankedBid[],
  standing: readonly Bid[],
  { chairProposes: proposed }: SelectionInput,
  law: SelectionLaw,
): BidVerdict => {
  const passing = ranking.filter(({ passes }) => passes);
  const publicUnits = new Set(standing.flatMap(({ id, applicant }) => (applicant === 'public-unit' ? [id] : [])));
  const first = passing.filter(({ bid }) => !publicUnits.has(bid));
  const { priority } = law;
  const ordered = priority.ok && priority.value.value !== null && first.length > 0 && first.length < passing.length;
  const candidates = ordered ? first : passing;
  const [best] = candidates;
  const unused = proposed === undefined ? [] : [notTied(proposed, 'warning')];
  if (best === undefined) return { ...NOTHING, outcome: 'nobody', problems: unused, questions: ['nobody-passes'] };
  const tied = candidates.filter(({ rank }) => rank === best.rank).map(({ bid }) => bid);
  const verdict: BidVerdict =
    tied.length > 1
      ? settle(tied, proposed, law)
      : { ...NOTHING, outcome: 'chosen', chosen: best.bid, problems: proposed === best.bid ? [] : unused };
  if (!ordered) return verdict;
  const after = passing.filter(({ bid }) => publicUnits.has(bid)).map(({ bid }) => bid);
  return { ...verdict, after, basis: [...verdict.basis, priority.value.basis] };
};
