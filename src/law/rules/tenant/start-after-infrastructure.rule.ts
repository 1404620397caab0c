import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Whether a tenant may start production only after the common infrastructure is completed. `null`: no such rule.
 */
export const startAfterInfrastructure: Rule<{ readonly onlyAfter: 'common-infrastructure-complete' } | null> = {
  id: 'tenant.start-after-infrastructure',
  subject: 'tenant',
  title: { vi: 'Đi vào sản xuất sau khi hoàn thành hạ tầng', en: 'Production only after infrastructure' },
  checkedOn: CHECKED_ON,
  versions: [
    { force: IN_32_AND_139, value: null, source: { instrument: '32/2024/NĐ-CP', article: '21' }, confidence: 'text' },
    {
      force: IN_303,
      value: { onlyAfter: 'common-infrastructure-complete' },
      source: { instrument: '32/2024/NĐ-CP', article: '21', clause: '1', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['tenant-start-after-infra', 'nd303-start-after-infra'],
};
