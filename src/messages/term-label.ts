import type { LateAct } from '../procedure/index.js';
import type { InBoth, Language } from './language.js';

const labels: Readonly<Record<LateAct['term'], InBoth>> = {
  announce: { vi: 'thông báo tiếp nhận hồ sơ', en: 'to call for applications' },
  reception: { vi: 'tiếp nhận hồ sơ', en: 'to receive applications' },
  submit: { vi: 'hoàn chỉnh, trình hồ sơ', en: 'to submit the dossier' },
  appraise: { vi: 'thẩm định', en: 'to appraise' },
  decide: { vi: 'quyết định', en: 'to decide' },
  opinions: { vi: 'trả lời của cơ quan được lấy ý kiến', en: 'for consulted departments to answer' },
  regularise: {
    vi: 'hoàn thiện cụm hình thành trước ngày 05/10/2009',
    en: 'to settle a cluster formed before 5 October 2009',
  },
};

/**
 * Names a term of the procedure (thời hạn), to follow the word for a term.
 *
 * @param term - Its name, as answers give it.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { termLabel } from 'industrial-clusters/messages';
 * console.log(termLabel('appraise', 'vi')); // => thẩm định
 * ```
 */
export const termLabel = (term: LateAct['term'], language: Language): string => labels[term][language];
