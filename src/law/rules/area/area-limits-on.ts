import { compareDecimal } from '../../../core/decimal-text.js';
import type { IsoDate } from '../../../core/iso-date.js';
import { fail, ok, type Result } from '../../../core/result.js';
import type { Basis } from '../../../model/basis.js';
import type { ClusterType } from '../../engine/cluster-type.js';
import { ruleInForce, type LawProblem, type LookUpOptions } from '../../engine/rule-in-force.js';
import type { RuledProvince } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';
import { hanoiAreaLimits } from '../../provinces/hanoi-area-limits.rule.js';
import { greatestArea } from './greatest-area.rule.js';
import { leastArea, type LeastArea } from './least-area.rule.js';

/** What is known of the cluster whose area is judged. */
export interface AreaLimitFacts extends LookUpOptions {
  /** Its type; absent: `general`, since a special type is claimed, not presumed. */
  readonly clusterType?: ClusterType;
  /**
   * Whether it lies in the uplands; absent: not, except from 1/7/2025 to 14/9/2026, when the province decides and absent means
   * unknown. From 1/7/2025 the value is the province's reading.
   */
  readonly upland?: boolean | 'unknown';
  /** The province, where its own rules are to be heeded. */
  readonly province?: RuledProvince;
  /** Whether the area is that of a cluster after an expansion. */
  readonly afterExpansion?: boolean;
}

/** One limit and its authority. */
export interface AreaLimit {
  /** The limit. */
  readonly threshold: Threshold<'ha'>;
  /** Where it stands. */
  readonly basis: Basis;
}

/** The lawful area of a cluster on a day. */
export interface AreaLimits {
  /** The largest area. */
  readonly most: AreaLimit;
  /** The smallest area; `null` when the law of the day is not known to set one. */
  readonly least: AreaLimit | null;
  /** Every smallest area the facts allow, smallest first: more than one when a missing fact decides. */
  readonly leastCouldBe: readonly AreaLimit[];
  /** What was not given and decides. */
  readonly missing: readonly ('upland' | 'provincial-choice.upland')[];
  /** Open questions that touch the answer. */
  readonly questions: readonly string[];
}

const nationalLeast = (
  { general, reduced }: LeastArea,
  { clusterType = 'general', upland }: AreaLimitFacts,
): { readonly could: readonly Threshold<'ha'>[]; readonly missing: AreaLimits['missing'] } => {
  if (reduced === undefined) return { could: [general], missing: [] };
  if (reduced.types.includes(clusterType) || upland === true) return { could: [reduced.least], missing: [] };
  const byProvince = reduced.upland === 'province-decides';
  if (upland === 'unknown' || (upland === undefined && byProvince)) {
    return { could: [reduced.least, general], missing: [byProvince ? 'provincial-choice.upland' : 'upland'] };
  }
  return { could: [general], missing: [] };
};

interface Provincial {
  readonly least?: AreaLimit;
  readonly questions: readonly string[];
}

// The province's limits of that day, or the question that leaves them open.
const provincialLimits = (
  on: IsoDate,
  facts: AreaLimitFacts,
): Result<Provincial, LawProblem<'law.below-confidence'>> => {
  if (facts.province !== '01') return ok({ questions: [] });
  const found = ruleInForce(hanoiAreaLimits, on, facts);
  if (found.ok) {
    const { value, basis } = found.value;
    const { least } = value.byType[facts.clusterType ?? 'general'] ?? value.general;
    return ok({ least: { threshold: least, basis }, questions: [] });
  }
  const [problem] = found.problems;
  if (problem.code === 'law.below-confidence') return fail(problem);
  return ok({ questions: problem.params.question === undefined ? [] : [problem.params.question] });
};

const stricter = (a: AreaLimit, b: AreaLimit): AreaLimit =>
  compareDecimal(a.threshold.value, b.threshold.value) >= 0 ? a : b;

/**
 * The lawful area of a cluster (quy mô diện tích cụm công nghiệp) under the law of a day.
 *
 * @remarks
 * It judges no cluster. Legacy clusters, smaller or larger, are rules of their own. With several entries in `leastCouldBe` an
 * area between them is neither lawful nor unlawful until the missing fact is known.
 *
 * @param on - The day of the act.
 * @param facts - Type, uplands, province; the regime that governs the dossier; the weakest evidence accepted.
 * @returns The limits, in hectares; or `law.no-rule-in-force` before 5/10/2009, or `law.below-confidence`.
 * @example
 * ```ts
 * import { areaLimitsOn } from 'industrial-clusters/law';
 * import { isoDate } from 'industrial-clusters';
 *
 * const then = areaLimitsOn(isoDate('2024-06-01'));
 * console.log(then.ok && then.value.least?.threshold); // => {"op":">=","value":"10","unit":"ha"}
 * console.log(then.ok && then.value.least?.basis.provision); // => 32/2024/NĐ-CP, điều 2 khoản 1
 *
 * const now = areaLimitsOn(isoDate('2026-09-15'));
 * console.log(now.ok && now.value.least?.threshold.value); // => 5
 * ```
 */
export const areaLimitsOn = (
  on: IsoDate,
  facts: AreaLimitFacts = {},
): Result<AreaLimits, LawProblem<'law.no-rule-in-force' | 'law.below-confidence'>> => {
  const greatest = ruleInForce(greatestArea, on, facts);
  if (!greatest.ok) return greatest;
  const smallest = ruleInForce(leastArea, on, facts);
  if (!smallest.ok) return smallest;

  const { value: most, basis: mostBasis } = greatest.value;
  const { value: least, basis } = smallest.value;
  const { could, missing } = least === null ? { could: [], missing: [] as const } : nationalLeast(least, facts);
  const provincial = provincialLimits(on, facts);
  if (!provincial.ok) return provincial;
  const local = provincial.value.least;
  const national = could.map((threshold): AreaLimit => ({ threshold, basis }));
  const leastCouldBe = local === undefined ? national : national.map((limit) => stricter(local, limit));
  return ok({
    most: { threshold: facts.afterExpansion === true ? most.afterExpansion : most.established, basis: mostBasis },
    least: leastCouldBe.at(-1) ?? null,
    leastCouldBe,
    missing,
    questions: provincial.value.questions,
  });
};
