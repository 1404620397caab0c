import { agreedFor } from './agreement-problems.js';
import type { Count } from './count-ballots.js';
import { pointsText } from './points-text.js';
import type { SelectionLaw } from './selection-law.js';
import type { SelectionInput } from './selection-input.js';
import type { LeftOutBid, RankedBid } from './scored-bid.js';
import type { SelectionLine } from './selection-line.js';
import type { BidVerdict } from './verdict-on-bids.js';

/**
 * What a reckoning is told from.
 *
 * @internal
 */
export interface Reckoning {
  /** The ballots. */
  readonly count: Count;
  /** Who is not scored. */
  readonly leftOut: readonly LeftOutBid[];
  /** Who is, highest first. */
  readonly ranking: readonly RankedBid[];
  /** Absent when the scoring cannot stand. */
  readonly verdict?: BidVerdict;
}

const rules = (
  { agreement, council }: SelectionInput,
  { criteria, agrees }: SelectionLaw,
  { voters }: Count,
): readonly SelectionLine[] => {
  const members = council.filter(({ role }) => role !== 'secretary').length;
  const basis = agrees.ok ? { basis: agrees.value.basis } : {};
  return [
    ...criteria.value.criteria.map(
      ({ id, most }): SelectionLine => ({
        code: 'selection.criterion',
        params: {
          criterion: id,
          most: most.value,
          agreed: pointsText(agreedFor(agreement, id)),
          parts: agreement.subCriteria.filter(({ criterion }) => criterion === id).length,
        },
        basis: criteria.basis,
      }),
    ),
    ...(agreement.on === undefined
      ? []
      : [{ code: 'selection.agreed' as const, params: { on: agreement.on }, ...basis }]),
    { code: 'selection.voters', params: { voting: voters.length, absent: members - voters.length } },
  ];
};

const scores = ({ criteria, passMark }: SelectionLaw, ranking: readonly RankedBid[]): readonly SelectionLine[] =>
  ranking.flatMap(({ bid, rank, score, byCriterion, passes }): readonly SelectionLine[] => [
    ...byCriterion.map(
      (each): SelectionLine => ({
        code: 'selection.criterion-score',
        params: {
          ...each,
          bid,
          most: criteria.value.criteria.find(({ id }) => id === each.criterion)?.most.value ?? '0',
        },
      }),
    ),
    {
      code: 'selection.total',
      params: { ...score, bid, rank, passMark: passMark.value.value, passes },
      basis: passMark.basis,
    },
  ]);

const conclusion = (
  { outcome, chosen, tied, settledBy, after }: BidVerdict,
  { priority, tie, rank, passMark }: SelectionLaw,
  ranking: readonly RankedBid[],
): readonly SelectionLine[] => [
  ...after.map(
    (bid): SelectionLine => ({
      code: 'selection.public-unit-after',
      params: { bid },
      ...(priority.ok ? { basis: priority.value.basis } : {}),
    }),
  ),
  ...(tied === undefined
    ? []
    : [
        {
          code: 'selection.tie' as const,
          params: { bids: tied, ...(settledBy === undefined ? {} : { settledBy }) },
          ...(tie.ok ? { basis: tie.value.basis } : {}),
        },
      ]),
  ...(tied === undefined || chosen === undefined
    ? []
    : [{ code: 'selection.chair-proposed' as const, params: { bid: chosen } }]),
  ...(chosen === undefined
    ? []
    : [{ code: 'selection.chosen' as const, params: { bid: chosen, bidders: ranking.length }, basis: rank.basis }]),
  ...(outcome === 'nobody'
    ? [
        {
          code: 'selection.nobody' as const,
          params: { passMark: passMark.value.value, scored: ranking.length },
          basis: passMark.basis,
        },
      ]
    : []),
];

/**
 * Tells a reckoning line by line: the rules, who votes, who is left out, every score, and what it comes to.
 *
 * @param input - The tables.
 * @param law - The law of the day.
 * @param reckoning - What was counted.
 * @returns The lines, as data.
 * @internal
 */
export const explainSelection = (
  input: SelectionInput,
  law: SelectionLaw,
  { count, leftOut, ranking, verdict }: Reckoning,
): readonly SelectionLine[] => [
  ...rules(input, law, count),
  ...leftOut.map(
    (params): SelectionLine => ({
      code: 'selection.left-out',
      params,
      ...(params.because === 'dossier' && law.eligible.ok ? { basis: law.eligible.value.basis } : {}),
      ...(params.because === 'consortium' && law.consortium.ok ? { basis: law.consortium.value.basis } : {}),
    }),
  ),
  ...scores(law, ranking),
  ...(verdict === undefined ? [] : conclusion(verdict, law, ranking)),
];
