import { isoDate, ok, type IsoDate, type Result } from '../../core/index.js';
import { isAtLeast, lawEdition, weakest, type LookUpOptions } from '../../law/index.js';
import type { Basis } from '../../model/index.js';
import type { Check, MissingInput } from '../appraisal/index.js';
import { readLawContext } from '../door/read-law-context.js';
import { agreedLate, agreementProblems } from './agreement-problems.js';
import { councilChecks } from './council-checks.js';
import { countBallots } from './count-ballots.js';
import { explainSelection } from './explain-selection.js';
import { rankScores } from './rank-scores.js';
import { readInput } from './read-input.js';
import { assumptionsOf, isLate, lawMissing } from './selection-assumptions.js';
import { selectionLawOn, type NoSelectionLaw, type SelectionLaw } from './selection-law.js';
import type { SelectionInput } from './selection-input.js';
import type { Selection, SelectionProblem } from './selection.js';
import { standingBids } from './standing-bids.js';
import { verdictOnBids } from './verdict-on-bids.js';

const isError = ({ severity }: SelectionProblem): boolean => severity === 'error';

const councilProblems = (council: readonly Check[], basis: Basis): readonly SelectionProblem[] =>
  council
    .filter(({ outcome }) => outcome === 'unmet')
    .map(({ id }) => ({ code: 'selection.council-irregular', severity: 'error', params: { check: id }, basis }));

const onlyOnce = (bases: readonly Basis[]): readonly Basis[] => [
  ...new Map(bases.map((basis) => [basis.rule, basis])).values(),
];

const select = (given: SelectionInput, on: IsoDate, law: SelectionLaw, { atLeast }: LookUpOptions): Selection => {
  const { input, problems: unread } = readInput(given);
  const assumes = atLeast === undefined || isAtLeast('assumption', atLeast);
  const council = councilChecks(input.council, law.council);
  const bids = standingBids(input, law);
  const count = countBallots(input, bids.standing);
  const agrees = law.agrees.ok ? law.agrees.value.basis : undefined;
  const late = isLate(input, on);
  const found = [
    ...unread,
    ...agreementProblems(input, law),
    ...(late && assumes && input.agreement.on !== undefined ? [agreedLate(input.agreement.on, on, agrees)] : []),
    ...councilProblems(council, law.council.basis),
    ...count.problems,
  ];
  const stands = !found.some(isError);
  const ranking = stands && count.voters.length > 0 ? rankScores(count, input.agreement, law) : [];
  const verdict = stands ? verdictOnBids(ranking, bids.standing, input, law) : undefined;
  const problems = [...found, ...(verdict?.problems ?? [])];
  const taken = assumptionsOf(input, law, council);
  const blocking: readonly MissingInput[] = [
    ...bids.missing,
    ...lawMissing(input, law),
    ...(assumes ? [] : taken),
    ...(late && !assumes
      ? [{ kind: 'law', id: agrees?.rule ?? 'selection.council-agrees', confidence: 'assumption' } as const]
      : []),
  ];
  const open = blocking.length > 0;
  const { outcome = 'irregular', chosen, tied, settledBy, missing = [], questions = [] } = verdict ?? {};
  const basis = onlyOnce([
    law.criteria.basis,
    law.passMark.basis,
    law.rank.basis,
    law.council.basis,
    ...(agrees === undefined ? [] : [agrees]),
    ...bids.basis,
    ...(verdict?.basis ?? []),
  ]);
  const assumed = assumes ? taken : [];
  const weak = assumed.length > 0 || (late && !stands);
  const decided = outcome !== 'irregular' && open ? 'undetermined' : outcome;
  return {
    outcome: decided,
    ...(chosen === undefined || decided !== 'chosen' ? {} : { chosen }),
    ...(tied === undefined ? {} : { tied }),
    ...(settledBy === undefined ? {} : { settledBy }),
    ranking,
    leftOut: bids.leftOut,
    council,
    problems,
    missing: [...blocking, ...missing],
    assumed,
    lines: explainSelection(input, law, {
      count,
      leftOut: bids.leftOut,
      ranking,
      ...(verdict === undefined || decided === 'undetermined' || decided === 'irregular' ? {} : { verdict }),
    }),
    basis,
    confidence: weakest(weak ? 'assumption' : 'text', ...basis.map(({ confidence }) => confidence)),
    questions: [...new Set([...questions, ...council.flatMap((check) => check.questions ?? [])])],
    ...(basis.some(({ beyondChecked }) => beyondChecked === true) ? { beyondChecked: true as const } : {}),
    on,
    lawEdition,
  };
};

/**
 * Counts the ballots of a council that chooses a developer (chấm điểm lựa chọn chủ đầu tư), ranks the bids by their exact means, and
 * tells what that comes to under the law of the day.
 *
 * @remarks
 * It counts; it does not weigh what a bid is worth. Nothing is rounded: a mean is a quotient, and 49.9999… does not pass. The pass mark
 * holds for a single bid too. The bid chosen may be considered by the province, which is not bound to assign it.
 *
 * @param input - What was agreed, who sits on the council, who bids, every ballot (points).
 * @param on - The day of the scoring.
 * @param options - The regime that governs a pending dossier, the weakest evidence accepted.
 * @returns The outcome with its reckoning line by line; or `law.no-rule-in-force` before 1/8/2020, when no national scoring is known, or
 * `law.below-confidence`.
 * @throws `TypeError` when the day is none: make it with `isoDate`.
 * @law 32/2024/NĐ-CP điều 13 khoản 2; 68/2017/NĐ-CP điều 15 khoản 3 as amended by 66/2020/NĐ-CP.
 * @example
 * ```ts
 * import { rankBids } from 'industrial-clusters/procedure';
 * import { isoDate } from 'industrial-clusters';
 *
 * const most = { infrastructure: '15', environment: '15', capacity: '30', finance: '40' };
 * const given = { infrastructure: '7', environment: '7', capacity: '15', finance: '20' };
 * const selection = rankBids(
 *   {
 *     agreement: { subCriteria: Object.entries(most).map(([id, points]) => ({ id, criterion: id, most: points })) },
 *     council: [{ id: 'chair', role: 'chair' }, { id: 'deputy', role: 'vice-chair' }],
 *     bids: [{ id: 'A', compliantDossier: true }],
 *     ballots: ['chair', 'deputy'].flatMap((member) =>
 *       Object.entries(given).map(([subCriterion, points]) => ({ member, bid: 'A', subCriterion, points })),
 *     ),
 *   },
 *   isoDate('2024-06-01'),
 * );
 * console.log(selection.ok && selection.value.outcome); // => nobody
 * console.log(selection.ok && selection.value.ranking[0]?.score); // => {"sum":"98","ballots":2,"value":"49","exact":true}
 * ```
 */
export const rankBids = (
  input: SelectionInput,
  on: IsoDate,
  options: LookUpOptions = {},
): Result<Selection, NoSelectionLaw> => {
  const read = readLawContext(options);
  const law = selectionLawOn(isoDate(on), read);
  return law.ok ? ok(select(input, on, law.value, read)) : law;
};
