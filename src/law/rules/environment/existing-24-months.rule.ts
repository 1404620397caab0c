import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * How long clusters operating before the law had to finish their environmental works (24 tháng).
 */
export const existingClusters24Months: Rule<{ readonly operatingBefore: IsoDate; readonly months: number }> = {
  id: 'environment.existing-24-months',
  subject: 'environment',
  title: { vi: 'Cụm hoạt động trước 1/1/2022', en: 'Clusters operating before 1/1/2022' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2022-01-01' as IsoDate, before: null },
      value: { operatingBefore: '2022-01-01' as IsoDate, months: 24 },
      source: { instrument: '72/2020/QH14', article: '52', clause: '2' },
      confidence: 'summary',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2022-01-01' as IsoDate }, question: 'environment-before-2022' },
  ],
  sourceIds: ['env-existing-cluster-24-months'],
};
