import type { Instead } from '../procedure/index.js';
import { dateText } from './date-text.js';
import type { Language } from './language.js';
import { stepLabel } from './step-label.js';

const actions = {
  'adjust-plan': { vi: 'điều chỉnh quy hoạch trước', en: 'adjust the plan first' },
  'new-undertaking': { vi: 'mở hồ sơ mới', en: 'open a new undertaking' },
} as const;

/** The land-use plans that the law names; a province names its own. */
const LAND_USE_PLANS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'district-land-use-plan': { vi: 'quy hoạch sử dụng đất cấp huyện', en: "the district's land-use plan" },
  'district-land-use-planning-and-plan': {
    vi: 'quy hoạch, kế hoạch sử dụng đất cấp huyện',
    en: "the district's land-use planning and plan",
  },
  'provincial-land-use-plan-or-commune-targets': {
    vi: 'quy hoạch sử dụng đất cấp tỉnh hoặc chỉ tiêu sử dụng đất của cấp xã',
    en: "the province's land-use plan or the commune's land-use targets",
  },
};
const SOME_LAND_USE_PLAN = { vi: 'quy hoạch sử dụng đất', en: 'the land-use plan' } as const;

const landUsePlan = (plan: string | undefined, language: Language): string => {
  if (plan === undefined) return SOME_LAND_USE_PLAN[language];
  return Object.hasOwn(LAND_USE_PLANS, plan) ? (LAND_USE_PLANS[plan]?.[language] ?? plan) : plan;
};

/**
 * Says what to do instead of an act that is refused.
 *
 * @param instead - One entry of a refusal's `instead`.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { insteadText } from 'industrial-clusters/messages';
 * console.log(insteadText({ step: 'council-amended' }, 'vi')); // => kiện toàn Hội đồng
 * ```
 */
export const insteadText = (instead: Instead, language: Language): string => {
  if ('step' in instead) return stepLabel(instead.step, language);
  if ('action' in instead && instead.action === 'adjust-land-use-plan') {
    const plan = landUsePlan(instead.plan, language);
    return language === 'vi' ? `điều chỉnh ${plan} trước` : `adjust ${plan} first`;
  }
  if ('action' in instead) return actions[instead.action][language];
  const day = dateText(instead.notBefore, language);
  return language === 'vi' ? `chờ đến ngày ${day}` : `wait until ${day}`;
};
