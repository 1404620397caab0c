import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const PARTS: readonly Item[] = [
  { id: 'build', vi: 'sử dụng đất xây dựng đồng bộ hạ tầng', en: 'use land to build the whole infrastructure' },
  { id: 'let', vi: 'cho thuê, cho thuê lại đất', en: 'let and sublet the land' },
  { id: 'operate', vi: 'vận hành, quản lý công trình', en: 'operate and manage the works' },
];

/**
 * What the infrastructure project of a cluster does (dự án đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp).
 */
export const infrastructureProject: Rule<readonly Item[]> = {
  id: 'definition.infrastructure-project',
  subject: 'definition',
  title: { vi: 'Dự án đầu tư xây dựng hạ tầng kỹ thuật', en: 'Infrastructure project' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: PARTS,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '5' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: PARTS,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '5' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['infrastructure-project-definition'],
};
