import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_105, IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const KINDS: readonly Item[] = [
  { id: 'enterprise', vi: 'doanh nghiệp', en: 'enterprise' },
  { id: 'cooperative', vi: 'hợp tác xã', en: 'cooperative' },
  { id: 'organisation', vi: 'tổ chức', en: 'organisation' },
];

/**
 * Who the developer of a cluster is (chủ đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp): somebody set up under Vietnamese law who invests in infrastructure as a business.
 */
export const developerDefinition: Rule<readonly Item[]> = {
  id: 'definition.developer',
  subject: 'definition',
  title: { vi: 'Chủ đầu tư xây dựng hạ tầng kỹ thuật', en: 'Developer' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_105,
      value: [
        { id: 'enterprise', vi: 'doanh nghiệp', en: 'enterprise' },
        {
          id: 'centre',
          vi: 'Trung tâm phát triển cụm công nghiệp cấp huyện, nơi không có doanh nghiệp',
          en: 'district Cluster Development Centre, where there is no enterprise',
        },
      ],
      source: { instrument: '105/2009/QĐ-TTg' },
      confidence: 'summary',
    },
    {
      force: IN_32_AND_139,
      value: KINDS,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '3' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: KINDS,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '3' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_68],
  sourceIds: ['developer-definition', 'ccn-investor-model'],
};
