import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/** Who builds and who fills the database. */
export interface DatabaseDuties {
  /** The agencies that build and run the national one; no day is given. */
  readonly national: readonly Item[];
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
      force: { from: '2024-10-01' as IsoDate, before: '2025-07-01' as IsoDate },
      value: {
        national: [
          { id: 'local-industry', vi: 'Cục Công Thương địa phương', en: 'Agency of local industry and trade' },
          {
            id: 'electronic-commerce',
            vi: 'Cục Thương mại điện tử và Kinh tế số',
            en: 'Agency of electronic commerce and digital economy',
          },
        ],
        province: 'industry-department',
      },
      source: { instrument: '14/2024/TT-BCT', article: '4' },
      confidence: 'text',
    },
    {
      force: { from: '2025-07-01' as IsoDate, before: null },
      value: {
        national: [
          {
            id: 'local-industry',
            vi: 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công',
            en: 'Agency for Innovation, Green Transition and Industry Promotion',
          },
          {
            id: 'electronic-commerce',
            vi: 'Cục Thương mại điện tử và Kinh tế số',
            en: 'Agency of electronic commerce and digital economy',
          },
        ],
        province: 'industry-department',
      },
      source: { instrument: '14/2024/TT-BCT', article: '4', amendedBy: '38/2025/TT-BCT' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-05-01' as IsoDate }, question: 'reporting-before-2024' },
    { force: { from: '2024-05-01' as IsoDate, before: '2024-10-01' as IsoDate }, question: 'reporting-gap-2024' },
  ],
  sourceIds: ['database-national', 'database-province-update', 'tt38-commune-and-agency-rename'],
};
