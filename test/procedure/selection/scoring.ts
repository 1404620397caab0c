import { isoDate } from '../../../src/core/index.js';
import type { LookUpOptions } from '../../../src/law/index.js';
import {
  rankBids,
  type Ballot,
  type Bid,
  type CouncilMember,
  type Selection,
  type SelectionInput,
  type SubCriterion,
} from '../../../src/procedure/selection/index.js';

/** One part for each criterion, to the full cap. */
export const WHOLE: readonly SubCriterion[] = [
  { id: 'infrastructure', criterion: 'infrastructure', most: '15' },
  { id: 'environment', criterion: 'environment', most: '15' },
  { id: 'capacity', criterion: 'capacity', most: '30' },
  { id: 'finance', criterion: 'finance', most: '40' },
];

/** A council as decree 32/2024 has it: three vote, the secretary does not. */
export const COUNCIL: readonly CouncilMember[] = [
  { id: 'chair', role: 'chair', from: 'provincial-committee' },
  { id: 'industry', role: 'vice-chair', from: 'industry-department' },
  { id: 'planning', role: 'vice-chair', from: 'planning-department' },
  { id: 'secretary', role: 'secretary', from: 'industry-department' },
];

const VOTERS = ['chair', 'industry', 'planning'];

/** A bid with a dossier that meets the decree. */
export const bid = (id: string, more: Partial<Bid> = {}): Bid => ({ id, compliantDossier: true, ...more });

/** The ballots of one member on one bid, in the order of the criteria. */
export const ballotsOf = (member: string, of: string, points: readonly string[]): readonly Ballot[] =>
  WHOLE.map(({ id }, i) => ({ member, bid: of, subCriterion: id, points: points[i] ?? '0' }));

/** A whole score as four parts within the caps. */
export const split = (total: number): readonly string[] => {
  let left = total;
  return [15, 15, 30, 40].map((most) => {
    const part = Math.min(most, left);
    left -= part;
    return String(part);
  });
};

/** Every voter gives every bid the same. */
const unanimous = (scores: Readonly<Record<string, readonly string[]>>, voters = VOTERS): readonly Ballot[] =>
  Object.entries(scores).flatMap(([id, points]) => voters.flatMap((member) => ballotsOf(member, id, points)));

/** A regular scoring under decree 32/2024. */
export const scoring = (
  scores: Readonly<Record<string, readonly string[]>>,
  more: Partial<SelectionInput> = {},
): SelectionInput => ({
  agreement: { on: isoDate('2024-05-20'), method: 'mean-of-ballots', subCriteria: WHOLE },
  council: COUNCIL,
  bids: Object.keys(scores).map((id) => bid(id)),
  ballots: unanimous(scores),
  ...more,
});

/** The result on a day; there must be one. */
export const select = (input: SelectionInput, on = '2024-06-01', options: LookUpOptions = {}): Selection => {
  const result = rankBids(input, isoDate(on), options);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
};

/** The codes of the problems, errors first in their order. */
export const codes = ({ problems }: Selection): readonly string[] =>
  problems.map(({ code, severity }) => (severity === 'warning' ? `(${code})` : code));
