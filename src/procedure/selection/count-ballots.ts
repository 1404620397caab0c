import type { Path } from '../../core/index.js';
import type { StrayBecause } from '../../model/index.js';
import { pointsText, readPoints, shown } from './points-text.js';
import type { Ballot, Bid, CouncilMember, SelectionInput, SubCriterion } from './selection-input.js';
import type { SelectionProblem } from './selection.js';

/**
 * Ballots counted: the points of every bid on every part, all votes together.
 *
 * @internal
 */
export interface Count {
  /** The members whose votes count. */
  readonly voters: readonly CouncilMember[];
  /** Ten-thousandths of a point by bid, then by part. */
  readonly sums: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** What is wrong with the ballots. */
  readonly problems: readonly SelectionProblem[];
}

interface Sheet {
  readonly members: ReadonlyMap<string, CouncilMember>;
  readonly bids: ReadonlySet<string>;
  readonly standing: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, SubCriterion>;
}

const strayBecause = ({ member: id, bid, subCriterion }: Ballot, sheet: Sheet): StrayBecause | null => {
  const member = sheet.members.get(id);
  if (member === undefined) return 'no-such-member';
  if (member.role === 'secretary') return 'secretary';
  if (!sheet.bids.has(bid)) return 'no-such-bid';
  if (!sheet.parts.has(subCriterion)) return 'no-such-sub-criterion';
  if (!sheet.standing.has(bid)) return 'bid-left-out';
  return member.absent === true ? 'absent' : null;
};

const keyOf = ({ member, bid, subCriterion }: Omit<Ballot, 'points'>): string =>
  JSON.stringify([bid, subCriterion, member]);

const nameOf = ({ member, bid, subCriterion }: Ballot) => ({ member, bid, subCriterion });

// The points of one ballot, or why it has none.
const valid = (ballot: Ballot, part: SubCriterion | undefined, path: Path): number | SelectionProblem => {
  const points = readPoints(ballot.points);
  if (points === null) {
    const params = { ...nameOf(ballot), given: shown(ballot.points) };
    return { code: 'selection.unreadable-points', severity: 'error', params, path };
  }
  const most = readPoints(part?.most);
  if (most === null || points <= most) return points;
  const params = { ...nameOf(ballot), points: pointsText(points), most: pointsText(most) };
  return { code: 'selection.points-over-most', severity: 'error', params, path };
};

/** Votes by key, with what is wrong with the rows; a vote that is wrong stands as null, so that it is not called missing too. */
const collect = (ballots: readonly Ballot[], sheet: Sheet) => {
  const votes = new Map<string, number | null>();
  const problems: SelectionProblem[] = [];
  ballots.forEach((ballot, i) => {
    const because = strayBecause(ballot, sheet);
    if (because !== null) {
      // Who is said to be absent and votes all the same makes the mean doubtful; the others weigh nothing.
      const severity = because === 'absent' ? 'error' : 'warning';
      const params = { ...nameOf(ballot), because };
      problems.push({ code: 'selection.stray-ballot', severity, params, path: ['ballots', i] });
      return;
    }
    const points = valid(ballot, sheet.parts.get(ballot.subCriterion), ['ballots', i, 'points']);
    if (typeof points !== 'number') problems.push(points);
    const key = keyOf(ballot);
    const earlier = votes.get(key);
    const vote = typeof points === 'number' ? points : null;
    if (earlier !== undefined) {
      const same = earlier !== null && earlier === vote;
      const params = { ...nameOf(ballot), same };
      problems.push({
        code: 'selection.double-vote',
        severity: same ? 'warning' : 'error',
        params,
        path: ['ballots', i],
      });
      return;
    }
    votes.set(key, vote);
  });
  return { votes, problems };
};

/**
 * Counts the ballots on the bids that stand.
 *
 * @param input - The tables.
 * @param standing - The bids that are scored.
 * @returns The sums, and every ballot that is missing, doubled, too high, unreadable or astray.
 * @internal
 */
export const countBallots = (
  { agreement, council, bids, ballots }: SelectionInput,
  standing: readonly Bid[],
): Count => {
  const voters = council.filter(({ role, absent }) => role !== 'secretary' && absent !== true);
  const { votes, problems } = collect(ballots, {
    members: new Map(council.map((member) => [member.id, member])),
    bids: new Set(bids.map(({ id }) => id)),
    standing: new Set(standing.map(({ id }) => id)),
    parts: new Map(agreement.subCriteria.map((part) => [part.id, part])),
  });
  const lacking: SelectionProblem[] = [];
  const sumOn = (bid: string, subCriterion: string): number =>
    voters.reduce((sum, { id: member }) => {
      const vote = votes.get(keyOf({ member, bid, subCriterion }));
      if (vote === undefined) {
        lacking.push({ code: 'selection.vote-missing', severity: 'error', params: { member, bid, subCriterion } });
      }
      return sum + (vote ?? 0);
    }, 0);
  const sums = new Map(
    standing.map(({ id }) => [id, new Map(agreement.subCriteria.map((part) => [part.id, sumOn(id, part.id)]))]),
  );
  const none: readonly SelectionProblem[] =
    voters.length === 0 && standing.length > 0
      ? [{ code: 'selection.no-voters', severity: 'error', params: { members: council.length } }]
      : [];
  return { voters, sums, problems: [...none, ...problems, ...lacking] };
};
