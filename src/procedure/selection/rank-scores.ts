import { judgeNumber } from '../appraisal/judge-number.js';
import type { Count } from './count-ballots.js';
import { scoreOf } from './points-text.js';
import type { SelectionLaw } from './selection-law.js';
import type { Agreement } from './selection-input.js';
import type { RankedBid } from './scored-bid.js';

/**
 * Ranks the bids by their exact means. All are over the same ballots, so sums compare as means do.
 *
 * @param count - The ballots counted; at least one vote.
 * @param agreement - Which part belongs to which criterion.
 * @param law - The criteria and the pass mark of the day.
 * @returns The bids, highest first; equal ones share a place and stand in the order of their names.
 * @internal
 */
export const rankScores = (
  { sums, voters }: Count,
  { subCriteria }: Agreement,
  { criteria, passMark }: SelectionLaw,
): readonly RankedBid[] => {
  const ballots = voters.length;
  const scored = [...sums].map(([bid, parts]) => {
    const on = (criterion: string): number =>
      subCriteria.reduce((sum, part) => (part.criterion === criterion ? sum + (parts.get(part.id) ?? 0) : sum), 0);
    const byCriterion = criteria.value.criteria.map(({ id }) => ({ criterion: id, ...scoreOf(on(id), ballots) }));
    return { bid, byCriterion, units: criteria.value.criteria.reduce((sum, { id }) => sum + on(id), 0) };
  });
  const { op, value: mark } = passMark.value;
  return [...scored]
    .sort((a, b) => b.units - a.units || (a.bid < b.bid ? -1 : 1))
    .map(({ bid, byCriterion, units }) => {
      const mean = { over: BigInt(units), under: BigInt(ballots) * 10_000n };
      return {
        bid,
        rank: 1 + scored.filter((other) => other.units > units).length,
        score: scoreOf(units, ballots),
        byCriterion,
        passes: judgeNumber({ value: mean }, op, mark).outcome === 'met',
      };
    });
};
