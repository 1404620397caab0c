import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const HOLDS: readonly Item[] = [
  { id: 'plan', vi: 'phương án phát triển', en: 'development plan' },
  { id: 'establishment', vi: 'thành lập', en: 'establishment' },
  { id: 'expansion', vi: 'mở rộng', en: 'expansion' },
  { id: 'infrastructure', vi: 'đầu tư hạ tầng kỹ thuật', en: 'infrastructure investment' },
  { id: 'operation', vi: 'hoạt động của cụm', en: 'operation' },
];

/**
 * What the database of clusters holds (cơ sở dữ liệu cụm công nghiệp), for a province and for the country.
 */
export const databaseDefinition: Rule<readonly Item[]> = {
  id: 'definition.database',
  subject: 'definition',
  title: { vi: 'Cơ sở dữ liệu cụm công nghiệp', en: 'Database of clusters' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: HOLDS,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '10' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: HOLDS,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '10' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['ccn-database-definition'],
};
