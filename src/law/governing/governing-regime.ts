import type { IsoDate } from '../../core/iso-date.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { Basis } from '../../model/basis.js';
import { regimes, type Regime } from '../engine/regime.js';
import { ruleInForce, type LawProblem } from '../engine/rule-in-force.js';
import type { OpenQuestionId } from '../open-questions/open-question-id.js';
import { pendingDossiers } from './pending-dossiers.rule.js';
import { regimeOfDay } from './regime.rule.js';

/** The regime that governs an act, and why. */
export interface GoverningRegime {
  /** The regime. */
  readonly regime: Regime;
  /** `day`: it is that of the day. `pending`: the dossier keeps an older one. */
  readonly because: 'day' | 'pending';
  /** The provision. */
  readonly basis: Basis;
  /** The reading on which the answer rests, where the words leave one open. */
  readonly question?: OpenQuestionId;
}

/** The days that law changed without a known rule for what was pending. */
const UNKNOWN_SWITCHES: readonly Regime[] = ['68/2017', '68/2017+66/2020'];

/**
 * Names the regime that governs an act on a dossier (quy định chuyển tiếp).
 *
 * @remarks
 * Only being appraised or decided keeps the older law; pass the day the appraisal began, not that of the first application.
 * A dossier that began on the switch day itself falls under the newer law.
 *
 * @param on - The day of the act.
 * @param appraisalFrom - The day since when the dossier has been with the industry department; absent when it is not.
 * @returns The regime with its basis; or `law.no-rule-in-force` before 5/10/2009, and where a dossier was pending on 15/7/2017
 * or 1/8/2020, whose transitional clauses were not seen.
 * @example
 * ```ts
 * import { governingRegime } from 'industrial-clusters/law';
 * import { isoDate } from 'industrial-clusters';
 *
 * const kept = governingRegime(isoDate('2024-06-01'), isoDate('2024-04-20'));
 * console.log(kept.ok && kept.value.regime); // => 68/2017+66/2020
 * ```
 */
export const governingRegime = (
  on: IsoDate,
  appraisalFrom?: IsoDate,
): Result<GoverningRegime, LawProblem<'law.no-rule-in-force' | 'law.below-confidence'>> => {
  const ofDay = ruleInForce(regimeOfDay, on);
  if (!ofDay.ok) return ofDay;
  const plain: GoverningRegime = { regime: ofDay.value.value, because: 'day', basis: ofDay.value.basis };
  if (appraisalFrom === undefined || appraisalFrom >= regimes[plain.regime].force.from) return ok(plain);

  const unknown = UNKNOWN_SWITCHES.map((id) => regimes[id].force.from).some((day) => appraisalFrom < day && day <= on);
  if (unknown) {
    const params = { rule: pendingDossiers.id, on, question: 'pending-at-older-switches' };
    return fail({ code: 'law.no-rule-in-force', severity: 'error', params });
  }
  const kept = ruleInForce(pendingDossiers, on);
  if (!kept.ok) return kept;
  const { value, basis } = kept.value;
  const holding = value.filter(({ switchedOn }) => appraisalFrom < switchedOn && switchedOn <= on);
  // The law kept first is kept: a dossier of before 1/5/2024 does not move on at the next switch, by a reading of its words.
  const [first, second] = holding;
  if (first === undefined) return ok(plain);
  return ok({
    regime: first.keeps,
    because: 'pending',
    basis: second === undefined ? basis : { ...basis, confidence: 'assumption' },
    ...(second === undefined ? {} : { question: 'pending-since-before-2024' as const }),
  });
};
