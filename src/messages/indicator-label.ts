import type { Indicator, Stated } from '../model/index.js';
import { tenantLabels } from './enterprises/tenant-label.js';
import type { InBoth, Language } from './language.js';
import { statedLabels } from './narrative/stated-label.js';
import { numberText } from './number-text.js';

const units = {
  ha: { vi: ' ha', en: ' ha' },
  dong: { vi: ' đồng', en: ' VND' },
  percent: { vi: '%', en: '%' },
} as const;

/** A figure's name, and its unit where it has one. */
type Entry = InBoth & { readonly unit?: keyof typeof units };

const labels: Readonly<Record<Indicator, Entry>> = /* @__PURE__ */ (() => ({
  'area.total': { vi: 'diện tích', en: 'total area', unit: 'ha' },
  'area.industrial': { vi: 'diện tích đất công nghiệp', en: 'industrial land', unit: 'ha' },
  'area.let': { vi: 'diện tích đất đã cho thuê', en: 'land let', unit: 'ha' },
  'area.taken': {
    vi: 'diện tích đất đã cho thuê hoặc đã chấp thuận dự án',
    en: 'land let or covered by an approved project',
    unit: 'ha',
  },
  'area.leasable': { vi: 'diện tích đất đủ điều kiện cho thuê', en: 'land fit to let', unit: 'ha' },
  'area.recovered': {
    vi: 'diện tích đã thu hồi, giải phóng mặt bằng',
    en: 'land recovered and cleared',
    unit: 'ha',
  },
  'capital.registered': { vi: 'tổng vốn đầu tư đăng ký', en: 'registered investment', unit: 'dong' },
  'capital.disbursed': { vi: 'vốn đầu tư đã thực hiện', en: 'investment made so far', unit: 'dong' },
  ...tenantLabels,
  'projects.total': { vi: 'số dự án sản xuất kinh doanh', en: 'production projects' },
  'projects.foreign': { vi: 'số dự án có vốn đầu tư nước ngoài', en: 'projects with foreign capital' },
  'projects.operating': { vi: 'số dự án đang hoạt động', en: 'projects in operation' },
  'projects.revenue': { vi: 'doanh thu của các dự án', en: 'revenue of the projects', unit: 'dong' },
  workers: { vi: 'số lao động', en: 'workers' },
  'workers.contracted': { vi: 'số lao động có hợp đồng', en: 'workers with a contract' },
  'wastewater.invested': {
    vi: 'hệ thống xử lý nước thải tập trung đã đầu tư',
    en: 'central wastewater works built',
  },
  'wastewater.to-standard': {
    vi: 'hệ thống xử lý nước thải tập trung đạt tiêu chuẩn',
    en: 'central wastewater works to standard',
  },
  'occupancy.printed': { vi: 'tỷ lệ lấp đầy', en: 'occupancy', unit: 'percent' },
  'budget.paid': { vi: 'số nộp ngân sách', en: 'budget payments', unit: 'dong' },
  'status.printed': { vi: 'tình trạng', en: 'status' },
}))();

const all: Readonly<Record<string, Entry>> = /* @__PURE__ */ (() => ({ ...statedLabels, ...labels }))();

const entryOf = (id: string): Entry | undefined => (Object.hasOwn(all, id) ? all[id] : undefined);

/**
 * Names what an observation or a published figure speaks of; a name that is neither stays as it is.
 *
 * @param id - As observations and published figures give it.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { indicatorLabel } from 'industrial-clusters/messages';
 * console.log(indicatorLabel('area.let', 'vi')); // => diện tích đất đã cho thuê
 * ```
 */
export const indicatorLabel = (id: Indicator | Stated | (string & {}), language: Language): string =>
  entryOf(id)?.[language] ?? id;

/**
 * Writes a figure with the unit of what it speaks of.
 *
 * @param id - As observations and published figures give it.
 * @param value - Canonical decimal text in its unit; any other text is left as it is.
 * @param language - `vi` or `en`.
 * @returns The figure.
 * @internal
 */
export const indicatorText = (id: string, value: string, language: Language): string => {
  const unit = entryOf(id)?.unit;
  if (!/^\d+(?:\.\d+)?$/.test(value)) return value;
  return numberText(value, language) + (unit === undefined ? '' : units[unit][language]);
};
