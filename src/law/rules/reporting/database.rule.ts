import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/** Who builds and who fills the database. */
export interface DatabaseDuties {
  /** Who builds and runs the national one; no day is given. */
  readonly national: Actor;
  /** Who updates the data of a province; no frequency is given. */
  readonly province: Actor;
}

/**
 * Who builds the national database of clusters and who fills it.
 */
export const databaseDuties: Rule<DatabaseDuties> = {
  id: 'reporting.database',
  subject: 'reporting',
  title: { vi: 'Cơ sở dữ liệu cụm công nghiệp cả nước', en: 'National database' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-10-01' as IsoDate, before: null },
      value: { national: 'local-industry-agency', province: 'industry-department' },
      source: { instrument: '14/2024/TT-BCT', article: '4' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-05-01' as IsoDate }, question: 'reporting-before-2024' },
    { force: { from: '2024-05-01' as IsoDate, before: '2024-10-01' as IsoDate }, question: 'reporting-gap-2024' },
  ],
  sourceIds: ['database-national', 'database-province-update'],
};
