import { ok, type IsoDate, type Result } from '../core/index.js';
import { firstDay, lastDay, plainDays, ruleInForce, weeklyRest, type Rule, type TermUnit } from '../law/index.js';
import type { Basis, ProblemOf } from '../model/index.js';
import type { CountingPolicies } from './counting-policies.js';

const reading = (rule: string, provision: string): Basis => ({
  rule: `calendar.${rule}`,
  provision,
  confidence: 'assumption',
});
const practice = (provision: string): Basis => ({ rule: 'practice', provision, confidence: 'assumption' });

/** That the civil code counts the terms of offices: it does where the law says nothing else, and other laws of administration refer to it; those on clusters are silent. */
const CIVIL_CODE: Basis = {
  rule: 'calendar.civil-code',
  provision: '91/2015/QH13, điều 145 khoản 1',
  confidence: 'summary',
};

/** Whether a day in lieu or a swapped weekday is a holiday on which no term ends: a reading, either way. */
export const LIEU_OR_SWAPPED_DAY: Basis = /* @__PURE__ */ reading(
  'lieu-or-swapped-day',
  '91/2015/QH13, điều 148 khoản 5',
);
/** Whether a worked Saturday is still a weekend on which no term ends: a reading, either way. */
export const WORKED_WEEKEND: Basis = /* @__PURE__ */ reading('worked-weekend', '91/2015/QH13, điều 148 khoản 5');
/** That whole days are left out from the caller's first day on: the law says only that the time is not counted. */
export const STOPPED_DAYS: Basis = /* @__PURE__ */ practice('Không tính trọn các ngày tạm dừng');

const WITHOUT_HOLIDAYS: Basis = /* @__PURE__ */ reading('without-holidays', '45/2019/QH14, điều 112 khoản 1');
const LATE_RECEIPT: Basis = /* @__PURE__ */ reading('late-receipt', '61/2018/NĐ-CP, điều 18 khoản 2-3');
const FIRST_DAY_COUNTED: Basis = /* @__PURE__ */ practice('Tính cả ngày đầu tiên của thời hạn');

const rulesOf: Readonly<Record<TermUnit, readonly Rule<unknown>[]>> = {
  day: [lastDay],
  'working-day': [weeklyRest, plainDays],
  'day-without-holidays': [lastDay],
  month: [lastDay],
  year: [lastDay],
};

/**
 * Cites the law by which a term of a day is counted, and the readings the caller chose.
 *
 * @param unit - What the term counts in.
 * @param policies - The readings chosen.
 * @param on - The day of the event that starts it.
 * @returns What the count rests on, before any stop and without the calendar.
 * @internal
 */
export const countingBasis = (
  unit: TermUnit,
  policies: CountingPolicies,
  on: IsoDate,
): Result<readonly Basis[], ProblemOf<'law.no-rule-in-force' | 'law.below-confidence'>> => {
  const counted = policies.firstDay === 'counted';
  const basis = [
    CIVIL_CODE,
    ...(policies.start === 'next-working-day' ? [LATE_RECEIPT] : []),
    ...(counted ? [FIRST_DAY_COUNTED] : []),
    ...(unit === 'day-without-holidays' ? [WITHOUT_HOLIDAYS] : []),
  ];
  for (const rule of counted ? rulesOf[unit] : [firstDay, ...rulesOf[unit]]) {
    const found = ruleInForce(rule, on);
    if (!found.ok) return found;
    basis.push(found.value.basis);
  }
  return ok(basis);
};
