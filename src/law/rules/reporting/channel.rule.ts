import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * How periodic reports are sent (phương thức gửi, nhận báo cáo); only the department’s report moves into the national database once that runs.
 */
export const reportChannel: Rule<{ readonly by: readonly Item[]; readonly intoNationalDatabase: readonly Actor[] }> = {
  id: 'reporting.channel',
  subject: 'reporting',
  title: { vi: 'Phương thức gửi báo cáo', en: 'Channel' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-10-01' as IsoDate, before: null },
      value: {
        by: [
          { id: 'direct', vi: 'trực tiếp', en: 'direct' },
          { id: 'post', vi: 'bưu chính', en: 'post' },
          { id: 'document-axis', vi: 'trục liên thông văn bản quốc gia', en: 'national document axis' },
          { id: 'mail', vi: 'thư điện tử', en: 'electronic mail' },
          { id: 'other', vi: 'phương thức khác theo pháp luật', en: 'other lawful ways' },
        ],
        intoNationalDatabase: ['industry-department'],
      },
      source: { instrument: '14/2024/TT-BCT', article: '3', clause: '4' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-05-01' as IsoDate }, question: 'reporting-before-2024' },
    { force: { from: '2024-05-01' as IsoDate, before: '2024-10-01' as IsoDate }, question: 'reporting-gap-2024' },
  ],
  questions: ['tt14-after-303'],
  sourceIds: ['report-database-only-industry-dept'],
};
