import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const LIST: readonly Item[] = [
  { id: 'place', vi: 'vị trí, địa điểm', en: 'place' },
  { id: 'area', vi: 'diện tích đất công nghiệp dự kiến thuê', en: 'industrial land to be rented' },
];

/**
 * How an investor comes into a cluster (tiếp nhận dự án đầu tư vào cụm công nghiệp): by agreement in principle with the developer.
 */
export const tenantAdmission: Rule<readonly Item[]> = {
  id: 'tenant.admission',
  subject: 'tenant',
  title: { vi: 'Tiếp nhận dự án đầu tư', en: 'Admission of a tenant' },
  checkedOn: CHECKED_ON,
  versions: [
    { force: IN_32_AND_139, value: LIST, source: { instrument: '32/2024/NĐ-CP', article: '20' }, confidence: 'text' },
    {
      force: IN_303,
      value: LIST,
      source: { instrument: '32/2024/NĐ-CP', article: '20' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['tenant-admission'],
};
