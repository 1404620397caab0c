import type { CountName, CountUnit } from '../report/index.js';
import type { InBoth, Language } from './language.js';

const labels: Readonly<Record<CountName, InBoth>> = {
  underAppraisal: { vi: 'đang thẩm định thành lập, mở rộng', en: 'under appraisal, to establish or expand' },
  underAppraisalToEstablish: { vi: '  trong đó thành lập', en: '  of these, to establish' },
  underAppraisalToExpand: { vi: '  trong đó mở rộng', en: '  of these, to expand' },
  underAppraisalToRegularise: {
    vi: '  trong đó hoàn thiện cụm có trước 5/10/2009',
    en: '  of these, formed before 5/10/2009',
  },
  atInvestorSelection: {
    vi: 'đang trình Hội đồng lựa chọn chủ đầu tư',
    en: 'before the council that chooses the developer',
  },
  underAppraisalAtSelection: { vi: 'vừa thẩm định vừa trình Hội đồng', en: 'both at once' },
  established: { vi: 'đã thành lập, còn hiệu lực', en: 'established and standing' },
  establishedInSpan: { vi: 'thành lập trong kỳ', en: 'established in the period' },
  dueToBreakGround: { vi: 'đã thành lập, phải khởi công trong năm', en: 'established, due to break ground this year' },
  groundBroken: { vi: 'khởi công trong kỳ', en: 'broke ground in the period' },
  groundBrokenToDate: { vi: 'lũy kế đã khởi công', en: 'broke ground to date' },
  operating: { vi: 'đang hoạt động', en: 'in operation' },
  ended: {
    vi: 'đã kết thúc (bãi bỏ, không chấp thuận, rút khỏi quy hoạch)',
    en: 'ended (revoked, refused, taken off the plan)',
  },
};

const units: Readonly<Record<CountUnit, InBoth>> = {
  undertaking: { vi: 'lần thành lập, mở rộng', en: 'undertaking' },
  cluster: { vi: 'cụm', en: 'cluster' },
};

/**
 * Names a count of a period report for people; parts of a count are indented by two spaces.
 *
 * @param count - Its name.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { countLabel } from 'industrial-clusters/messages';
 * console.log(countLabel('groundBroken', 'vi')); // => khởi công trong kỳ
 * ```
 */
export const countLabel = (count: CountName, language: Language): string => labels[count][language];

/**
 * Names what a count counts: a cluster, or one of the undertakings at it.
 *
 * @param unit - As the report says it.
 * @param language - `vi` or `en`.
 * @returns One word or two.
 * @example
 * ```ts
 * import { unitLabel } from 'industrial-clusters/messages';
 * console.log(unitLabel('undertaking', 'vi')); // => lần thành lập, mở rộng
 * ```
 */
export const unitLabel = (unit: CountUnit, language: Language): string => units[unit][language];
