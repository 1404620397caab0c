import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_105, IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** What makes a place a cluster. */
export interface ClusterDefinition {
  /** It has a fixed boundary. */
  readonly fixedBoundary: true;
  /** Nobody lives there. */
  readonly residents: 0;
  /** What it is for. */
  readonly purpose: readonly Item[];
  /** Whom it is mainly for. */
  readonly mainlyFor: readonly Item[];
}

const AS_IN_32: ClusterDefinition = {
  fixedBoundary: true,
  residents: 0,
  purpose: [
    { id: 'production', vi: 'sản xuất công nghiệp, tiểu thủ công nghiệp', en: 'industrial and handicraft production' },
    { id: 'services', vi: 'dịch vụ cho sản xuất', en: 'services for production' },
  ],
  mainlyFor: [
    { id: 'sme', vi: 'doanh nghiệp nhỏ và vừa', en: 'small and medium enterprises' },
    { id: 'cooperatives', vi: 'hợp tác xã', en: 'cooperatives' },
    { id: 'groups', vi: 'tổ hợp tác', en: 'cooperative groups' },
  ],
};

/**
 * What an industrial cluster is (cụm công nghiệp); it is not an industrial park (khu công nghiệp).
 */
export const clusterDefinition: Rule<ClusterDefinition> = {
  id: 'definition.cluster',
  subject: 'definition',
  title: { vi: 'Cụm công nghiệp', en: 'Industrial cluster' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_105,
      value: {
        fixedBoundary: true,
        residents: 0,
        purpose: [
          {
            id: 'production',
            vi: 'sản xuất công nghiệp, tiểu thủ công nghiệp',
            en: 'industrial and handicraft production',
          },
          { id: 'services', vi: 'dịch vụ cho sản xuất', en: 'services for production' },
        ],
        mainlyFor: [
          { id: 'sme', vi: 'doanh nghiệp nhỏ và vừa', en: 'small and medium enterprises' },
          { id: 'individuals', vi: 'cá nhân', en: 'individuals' },
          { id: 'households', vi: 'hộ gia đình', en: 'households' },
        ],
      },
      source: { instrument: '105/2009/QĐ-TTg' },
      confidence: 'summary',
    },
    {
      force: IN_32_AND_139,
      value: AS_IN_32,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: AS_IN_32,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '1' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_68],
  sourceIds: ['ccn-definition'],
};
