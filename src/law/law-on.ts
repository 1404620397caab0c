import type { IsoDate } from '../core/iso-date.js';
import type { Result } from '../core/result.js';
import { allRules } from './all-rules.js';
import { lawEdition } from './engine/edition.js';
import { regimeOn, type Regime } from './engine/regime.js';
import { ruleInForce, type InForce, type LawProblem, type LookUpOptions } from './engine/rule-in-force.js';
import type { Rule, RuledProvince } from './engine/rule.js';

/** Which law is asked for, beside the day. */
export interface LawOnOptions extends LookUpOptions {
  /** The province, whose own rules are then listed beside the national ones; absent: national rules only. */
  readonly province?: RuledProvince;
}

/** One rule on a day: its version, or why there is none. */
export interface RuleOfDay {
  /** The rule. */
  readonly rule: Rule<unknown>;
  /** What it said, or why nothing is known. */
  readonly answer: Result<InForce<unknown>, LawProblem<'law.no-rule-in-force' | 'law.below-confidence'>>;
}

/** The whole law of one day. */
export interface LawOfDay {
  /** The day. */
  readonly on: IsoDate;
  /** The edition that says so. */
  readonly edition: string;
  /** The regime of the day; `null` before 5/10/2009. */
  readonly regime: Regime | null;
  /** Every rule, in the order of the subjects. */
  readonly rules: readonly RuleOfDay[];
}

/**
 * The law of a day, rule by rule: each rule's version, or the honest reason why none is known.
 *
 * @remarks
 * It ships every rule. To ask one rule, import that rule and `ruleInForce`.
 *
 * @param on - The day.
 * @param options - Province, governing regime, weakest evidence accepted.
 * @returns One entry a rule.
 * @example
 * ```ts
 * import { lawOn } from 'industrial-clusters/law';
 * import { isoDate } from 'industrial-clusters';
 *
 * const law = lawOn(isoDate('2024-06-01'));
 * console.log(law.regime); // => 32/2024
 * console.log(law.rules.find(({ rule }) => rule.id === 'selection.pass-mark')?.answer.ok); // => true
 * ```
 */
export const lawOn = (on: IsoDate, options: LawOnOptions = {}): LawOfDay => ({
  on,
  edition: lawEdition,
  regime: regimeOn(on),
  rules: allRules
    .filter(({ province }) => province === undefined || province === options.province)
    .map((rule) => ({ rule, answer: ruleInForce(rule, on, options) })),
});
