import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * What directive 07/CT-TTg of 2012 asked of provinces.
 */
export const duties2012: Rule<readonly Item[]> = {
  id: 'management.duties-2012',
  subject: 'management',
  title: { vi: 'Nhiệm vụ của tỉnh theo Chỉ thị 07/CT-TTg', en: 'Provinces’ duties of 2012' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2012-03-02' as IsoDate, before: '2017-07-15' as IsoDate },
      value: [
        {
          id: 'review',
          vi: 'rà soát, báo cáo cụm (quý II) và dự án (quý III)',
          en: 'review and report clusters (second quarter) and projects (third)',
        },
        {
          id: 'rice-land',
          vi: 'không đặt cụm trên đất lúa năng suất ổn định',
          en: 'no clusters on stable-yield rice land',
        },
        {
          id: 'withdraw',
          vi: 'thu hồi giấy chứng nhận, đất của chủ đầu tư không thực hiện',
          en: 'withdraw certificates and land of developers who do not act',
        },
        { id: 'regulation', vi: 'ban hành quy chế phối hợp', en: 'adopt coordination regulations' },
      ],
      source: { instrument: '07/CT-TTg (2012)', part: 'mục 8' },
      confidence: 'assumption',
      note: 'The directive was read; its end was not found, and that it held until decree 68/2017 came is an assumption.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2012-03-02' as IsoDate }, question: 'no-such-rule-then' },
    { force: { from: '2017-07-15' as IsoDate, before: null }, question: 'halt-2012-end' },
  ],
  sourceIds: ['ccn-2012-provincial-duties'],
};
