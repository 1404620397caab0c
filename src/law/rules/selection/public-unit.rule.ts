import type { Bilingual } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_105, IN_303, IN_32_AND_139, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Whether a public unit may be assigned as developer where no enterprise comes (Trung tâm phát triển cụm công nghiệp, đơn vị sự nghiệp).
 */
export const publicUnitDeveloper: Rule<{ readonly may: boolean; readonly unit?: Bilingual }> = {
  id: 'selection.public-unit',
  subject: 'selection',
  title: { vi: 'Đơn vị được giao làm chủ đầu tư', en: 'Public unit as developer' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_105,
      value: {
        may: true,
        unit: { vi: 'Trung tâm phát triển cụm công nghiệp cấp huyện', en: 'district Cluster Development Centre' },
      },
      source: { instrument: '105/2009/QĐ-TTg' },
      confidence: 'summary',
      note: 'Its setting up was laid down by 39/2009/TT-BCT.',
    },
    {
      force: IN_68,
      value: { may: true },
      source: {
        instrument: '68/2017/NĐ-CP',
        article: '15',
        clause: '2',
        readWith: { instrument: '32/2024/NĐ-CP', article: '35', clause: '3' },
      },
      confidence: 'text',
      note: 'That the clause exists and provides for such units is said by decree 32/2024; that it is for want of an enterprise is not.',
    },
    {
      force: IN_66,
      value: { may: true },
      source: {
        instrument: '68/2017/NĐ-CP',
        article: '15',
        clause: '2',
        readWith: { instrument: '32/2024/NĐ-CP', article: '35', clause: '3' },
      },
      confidence: 'summary',
      note: 'Kept, after enterprises and cooperatives.',
    },
    {
      force: IN_32_AND_139,
      value: { may: false },
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '3' },
      confidence: 'assumption',
      note: 'The decree no longer provides for assigning one; those assigned under 68/2017/NĐ-CP go on. A public unit may apply as an organisation (article 2 clause 3).',
    },
    {
      force: IN_303,
      value: { may: false },
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '3' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  sourceIds: ['ccn-investor-model', 'ccn-investor-public-unit'],
};
