import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * How a tenant gets land (thuê lại đất gắn với hạ tầng kỹ thuật), by kind of developer.
 */
export const tenantSublease: Rule<{
  readonly businessDeveloper: 'sublease-with-common-infrastructure';
  readonly otherwise: 'lease-under-land-law';
  readonly infrastructureMeetsEnvironment: true;
}> = {
  id: 'tenant.sublease',
  subject: 'tenant',
  title: { vi: 'Thuê lại đất', en: 'Sublease' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: {
        businessDeveloper: 'sublease-with-common-infrastructure',
        otherwise: 'lease-under-land-law',
        infrastructureMeetsEnvironment: true,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '21', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        businessDeveloper: 'sublease-with-common-infrastructure',
        otherwise: 'lease-under-land-law',
        infrastructureMeetsEnvironment: true,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '21', clause: '1' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['tenant-sublease'],
};
