import type { IsoDate } from '../../core/index.js';
import { isAtLeast, lawEdition, weakest } from '../../law/index.js';
import type { Basis, Confidence } from '../../model/index.js';
import type { Check } from './check.js';
import type { MissingInput } from './missing-input.js';

/** `ineligible` as soon as one condition is not met, whatever else is unknown; `undetermined` when none fails and something is unknown. */
export type Verdict = 'eligible' | 'ineligible' | 'undetermined';

/**
 * All the conditions of one act, judged (kết quả thẩm định). Not the appraisal report itself, which weighs what no table can.
 */
export interface Appraisal {
  /** The answer. */
  readonly verdict: Verdict;
  /** Every condition, in the law's order. */
  readonly checks: readonly Check[];
  /** All that would settle what is unknown, each once. */
  readonly missing: readonly MissingInput[];
  /**
   * The weakest evidence beneath the answer; beneath a refusal, that of its surest reason, since one is enough. Absent when nothing of
   * the law is known for the day.
   */
  readonly confidence?: Confidence;
  /** Present when the day lies after the one on which a rule was last checked. */
  readonly beyondChecked?: true;
  /** The day whose law was asked. */
  readonly on: IsoDate;
  /** The edition of the law data. */
  readonly lawEdition: string;
}

const surest = (grades: readonly Confidence[]): Confidence | undefined =>
  grades.length === 0 ? undefined : grades.reduce((best, next) => (isAtLeast(next, best) ? next : best));

const weakestOf = ([first, ...rest]: readonly Confidence[]): Confidence | undefined =>
  first === undefined ? undefined : weakest(first, ...rest);

const ownBases = ({ basis, also = [] }: Check): readonly Basis[] => [...(basis === undefined ? [] : [basis]), ...also];

/** The weakest evidence beneath a check; of alternatives that are met, the surest carries it, since one is enough. */
const confidenceOf = (check: Check): Confidence | undefined => {
  const { either = [] } = check;
  const met = either.filter(({ outcome }) => outcome === 'met');
  const branches = (met.length > 0 ? met : either).flatMap((branch) => confidenceOf(branch) ?? []);
  const carried = met.length > 0 ? surest(branches) : weakestOf(branches);
  return weakestOf([
    ...ownBases(check).map(({ confidence }) => confidence),
    ...(carried === undefined ? [] : [carried]),
  ]);
};

const isBeyond = (check: Check): boolean =>
  ownBases(check).some(({ beyondChecked }) => beyondChecked === true) || (check.either ?? []).some(isBeyond);

const verdictOf = (weighed: readonly Check[]): Verdict => {
  if (weighed.some(({ outcome }) => outcome === 'unmet')) return 'ineligible';
  return weighed.some(({ outcome }) => outcome === 'unknown') ? 'undetermined' : 'eligible';
};

// One condition that fails is enough to refuse, so the surest of them stands beneath a refusal.
const beneath = (weighed: readonly Check[], verdict: Verdict): Confidence | undefined =>
  verdict === 'ineligible'
    ? surest(weighed.flatMap((check) => (check.outcome === 'unmet' ? (confidenceOf(check) ?? []) : [])))
    : weakestOf(weighed.flatMap((check) => confidenceOf(check) ?? []));

const once = (missing: readonly MissingInput[]): readonly MissingInput[] => {
  const seen = new Set<string>();
  return missing.filter((each) => {
    const key = JSON.stringify(each);
    return seen.has(key) ? false : seen.add(key);
  });
};

/**
 * Puts checks together to one answer.
 *
 * @param checks - In the law's order.
 * @param on - The day whose law was asked.
 * @returns The verdict, and what stands beneath it.
 * @internal
 */
export const conclude = (checks: readonly Check[], on: IsoDate): Appraisal => {
  const weighed = checks.filter(({ advisory }) => advisory !== true);
  const verdict = verdictOf(weighed);
  const confidence = beneath(weighed, verdict);
  const beyond = weighed.some(isBeyond);
  return {
    verdict,
    checks,
    missing: once(weighed.flatMap(({ missing = [] }) => missing)),
    ...(confidence === undefined ? {} : { confidence }),
    ...(beyond ? { beyondChecked: true as const } : {}),
    on,
    lawEdition,
  };
};
