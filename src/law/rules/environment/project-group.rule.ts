import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * The environmental group of a cluster’s infrastructure project, whatever its size (nhóm dự án đầu tư).
 */
export const environmentalGroup: Rule<'II'> = {
  id: 'environment.project-group',
  subject: 'environment',
  title: { vi: 'Nhóm dự án về môi trường', en: 'Environmental group' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2022-01-01' as IsoDate, before: null },
      value: 'II',
      source: { instrument: '08/2022/NĐ-CP', part: 'phụ lục IV, số 4b' },
      confidence: 'summary',
      note: 'The days are those of the law; the decree’s own first day was not seen.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2022-01-01' as IsoDate }, question: 'environment-before-2022' },
  ],
  sourceIds: ['env-project-group'],
};
