import type { Missing, MissingChoice, MissingFact } from '../procedure/index.js';
import { confidenceWord } from './confidence-word.js';
import { dateText } from './date-text.js';
import type { InBoth, Language } from './language.js';
import { questionText } from './question-text.js';
import { ruleLabel } from './rule-label.js';
import { stepLabel } from './step-label.js';

const facts: Readonly<Record<MissingFact, InBoth>> = {
  'plan-entry': { vi: 'có trong danh mục quy hoạch', en: 'plan entry' },
  'planned-area': { vi: 'diện tích theo quy hoạch', en: 'area in the plan' },
  'land-use-fit': { vi: 'sự phù hợp quy hoạch sử dụng đất', en: 'fit with the land-use plan' },
  'other-plans-fit': { vi: 'sự phù hợp các quy hoạch khác', en: 'fit with the other plans' },
  applicant: { vi: 'đơn vị đủ tư cách đề nghị làm chủ đầu tư', en: 'applicant' },
  developer: { vi: 'chủ đầu tư', en: 'developer' },
  occupancy: { vi: 'tỷ lệ lấp đầy, quỹ đất chưa cho thuê trên địa bàn', en: 'occupancy' },
  'halt-exemption': {
    vi: 'cho phép của Thủ tướng trong thời gian tạm dừng',
    en: 'leave of the Prime Minister during the halt',
  },
  area: { vi: 'diện tích', en: 'area' },
  'area-after-expansion': { vi: 'diện tích sau mở rộng', en: 'area after the expansion' },
  upland: { vi: 'có thuộc huyện miền núi hay không', en: 'whether it lies in the uplands' },
  'own-occupancy-or-demand': { vi: 'tỷ lệ lấp đầy của cụm hoặc nhu cầu thuê đất', en: 'own occupancy or demand' },
  'expansion-works': { vi: 'hạ tầng cần hoàn thành để mở rộng', en: 'works an expansion needs' },
  'selection-result': { vi: 'kết quả chấm điểm', en: 'result of the scoring' },
  'dossier-papers': { vi: 'thành phần hồ sơ', en: 'papers of the dossier' },
  'site-handed-over': { vi: 'việc bàn giao mặt bằng', en: 'whether the site is handed over' },
  'chosen-developer': {
    vi: 'đơn vị được giao có phải đơn vị được chọn hay không',
    en: 'whether the developer is the one chosen',
  },
  'conversion-plan': { vi: 'phương án chuyển đổi cụm công nghiệp', en: 'plan to convert the cluster' },
  'rights-settled': { vi: 'việc giải quyết quyền, nghĩa vụ các bên', en: 'settlement of rights and duties' },
  'service-regulation': { vi: 'quy chế quản lý dịch vụ', en: 'service regulation' },
  'tenant-fit': { vi: 'sự phù hợp của dự án', en: "fit of the tenant's project" },
  'legacy-review': { vi: 'việc rà soát của tỉnh', en: "the province's review" },
  'formed-on': { vi: 'thời điểm hình thành cụm', en: 'when the cluster was formed' },
  'full-or-cleared': {
    vi: 'việc lấp đầy, hoặc duyệt quy hoạch chi tiết và giải phóng mặt bằng',
    en: 'whether it is full, or planned and cleared',
  },
  'existing-area': { vi: 'diện tích hiện có', en: 'the area it has' },
};

const choices: Readonly<Record<MissingChoice, InBoth>> = {
  'saturation-area': { vi: 'địa bàn xét tỷ lệ lấp đầy', en: 'the area over which occupancy is tested' },
  'land-use-test': { vi: 'quy hoạch sử dụng đất để xét', en: 'which land-use plan is heeded' },
  'deviation-boundary': { vi: 'ranh giới để thay đổi địa điểm', en: 'the boundary inside which a location may move' },
  upland: { vi: 'địa bàn được coi là miền núi', en: 'what counts as upland' },
};

const phrases = {
  vi: {
    act: 'chưa có trong sổ:',
    date: 'ngày chưa rõ:',
    choice: 'tỉnh chưa chọn:',
    law: 'chưa biết quy định:',
    weak: 'mới biết qua',
  },
  en: {
    act: 'not in the register:',
    date: 'day too vague:',
    choice: 'choice of the province:',
    law: 'law not known:',
    weak: 'known only from',
  },
} as const;

/**
 * Names what is missing to judge an act, for people.
 *
 * @param missing - One entry of a ruling's `missing`.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { missingText } from 'industrial-clusters/messages';
 * console.log(missingText({ kind: 'fact', id: 'plan-entry' }, 'en')); // => plan entry
 * console.log(missingText({ kind: 'act', id: 'appraised' }, 'vi')); // => chưa có trong sổ: thẩm định và trình
 * ```
 */
export const missingText = (missing: Missing, language: Language): string => {
  const words = phrases[language];
  switch (missing.kind) {
    case 'fact':
      return facts[missing.id][language];
    case 'act':
      return `${words.act} ${stepLabel(missing.id, language)}`;
    case 'date':
      return `${words.date} ${missing.id} (${dateText(missing.on, language)})`;
    case 'provincial-choice':
      return `${words.choice} ${choices[missing.id][language]}`;
    case 'law': {
      const { id, question, confidence } = missing;
      const rule = `"${ruleLabel(id, language)}"`;
      if (confidence !== undefined) return `${rule}: ${words.weak} ${confidenceWord(confidence, language)}`;
      // The open question alone would say the same of every rule it leaves open.
      return `${words.law} ${rule}${question === undefined || question === id ? '' : ` (${questionText(question, language)})`}`;
    }
  }
};
