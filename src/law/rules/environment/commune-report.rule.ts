import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * To whom else the cluster’s environment report goes (báo cáo công tác bảo vệ môi trường).
 */
export const environmentReport: Rule<{ readonly alsoTo: Actor }> = {
  id: 'environment.commune-report',
  subject: 'environment',
  title: { vi: 'Báo cáo môi trường gửi UBND cấp xã', en: 'Environment report to the commune' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-01-01' as IsoDate, before: null },
      value: { alsoTo: 'commune-committee' },
      source: { instrument: '72/2020/QH14', article: '52', clause: '3', amendedBy: '146/2025/QH15' },
      confidence: 'summary',
    },
  ],
  gaps: [
    {
      force: { from: '2009-10-05' as IsoDate, before: '2026-01-01' as IsoDate },
      question: 'environment-report-before-2026',
    },
  ],
  sourceIds: ['env-commune-report'],
};
