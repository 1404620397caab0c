import type { Stated } from '../../model/index.js';
import type { InBoth, Language } from '../language.js';

/** The names, for those who look them up among others. @internal */
export const statedLabels: Readonly<Record<Stated, InBoth>> = {
  'count.under-appraisal': { vi: 'số cụm đang thẩm định', en: 'clusters under appraisal' },
  'count.at-investor-selection': { vi: 'số cụm trình Hội đồng', en: 'clusters before the council' },
  'count.established': { vi: 'số cụm đã thành lập', en: 'clusters established' },
  'count.due-to-break-ground': { vi: 'số cụm phải khởi công trong năm', en: 'clusters due to break ground this year' },
  'count.broken-ground': { vi: 'số cụm đã khởi công', en: 'clusters that broke ground' },
  'count.not-broken-ground': { vi: 'số cụm chưa khởi công', en: 'clusters that have not broken ground' },
  'count.planned-to-break-ground': { vi: 'số cụm dự kiến khởi công', en: 'clusters planned to break ground' },
  'count.operating': { vi: 'số cụm hoạt động', en: 'clusters in operation' },
  'detailed-plan.unapproved': { vi: 'quy hoạch chi tiết 1/500 chưa duyệt', en: 'detailed plan 1/500 not approved' },
  'tenants.total': { vi: 'số hộ và doanh nghiệp', en: 'households and enterprises' },
  workers: { vi: 'số lao động', en: 'workers' },
  'budget.paid': { vi: 'số nộp ngân sách', en: 'budget payments' },
};

/**
 * Names what a published figure speaks of.
 *
 * @param stated - Its indicator.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { statedLabel } from 'industrial-clusters/messages';
 * console.log(statedLabel('workers', 'vi')); // => số lao động
 * ```
 */
export const statedLabel = (stated: Stated, language: Language): string => statedLabels[stated][language];
