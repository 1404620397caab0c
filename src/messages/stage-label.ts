import type { Stage } from '../model/index.js';
import type { InBoth, Language } from './language.js';

const labels: Readonly<Record<Stage, InBoth>> = {
  'no-record': { vi: 'chưa có thông tin', en: 'no record' },
  planned: { vi: 'trong quy hoạch', en: 'planned' },
  appraisal: { vi: 'đang thẩm định', en: 'under appraisal' },
  'investor-selection': { vi: 'đang lựa chọn chủ đầu tư', en: 'investor selection' },
  established: { vi: 'đã thành lập', en: 'established' },
  groundbreaking: { vi: 'đã khởi công', en: 'ground broken' },
  operation: { vi: 'đang hoạt động', en: 'in operation' },
  ended: { vi: 'đã kết thúc', en: 'ended' },
};

/**
 * Names a stage for people.
 *
 * @param stage - One of `STAGES`.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { stageLabel } from 'industrial-clusters/messages';
 * console.log(stageLabel('groundbreaking', 'vi')); // => đã khởi công
 * ```
 */
export const stageLabel = (stage: Stage, language: Language): string => labels[stage][language];
