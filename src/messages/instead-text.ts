import type { Instead } from '../procedure/index.js';
import { dateText } from './date-text.js';
import type { Language } from './language.js';
import { stepLabel } from './step-label.js';

const actions = {
  'adjust-plan': { vi: 'điều chỉnh quy hoạch trước', en: 'adjust the plan first' },
  'new-undertaking': { vi: 'mở hồ sơ mới', en: 'open a new undertaking' },
} as const;

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
  if ('action' in instead) return actions[instead.action][language];
  const day = dateText(instead.notBefore, language);
  return language === 'vi' ? `chờ đến ngày ${day}` : `wait until ${day}`;
};
