import { CHECKED_ON } from '../../engine/edition.js';
import { IN_105, IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** How many sets of the dossier go where. */
export interface DossierSets {
  /** From the local committee to the industry department; `null` where not known. */
  readonly toDepartment: {
    readonly sets: number;
    readonly originalsAtLeast?: number;
    readonly electronicCopy: boolean;
  } | null;
  /** From the applicant to the local committee, where the law says. */
  readonly toCommittee?: { readonly sets: number };
}

/**
 * How many sets (bộ hồ sơ) the dossier is made in.
 */
export const dossierSets: Rule<DossierSets> = {
  id: 'dossier.sets',
  subject: 'dossier',
  title: { vi: 'Số bộ hồ sơ', en: 'Sets of the dossier' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_105,
      value: { toDepartment: { sets: 8, originalsAtLeast: 2, electronicCopy: false } },
      source: { instrument: '105/2009/QĐ-TTg' },
      confidence: 'assumption',
      note: 'Two originals and six copies in the published procedure of one province (Vĩnh Phúc); which instrument it implements is inferred.',
    },
    {
      force: IN_68,
      value: { toDepartment: { sets: 8, originalsAtLeast: 2, electronicCopy: false } },
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'text',
    },
    {
      force: IN_66,
      value: { toDepartment: { sets: 8, originalsAtLeast: 2, electronicCopy: false } },
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'summary',
    },
    {
      force: IN_32,
      value: { toDepartment: { sets: 2, electronicCopy: true } },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: { toDepartment: { sets: 2, electronicCopy: true } },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '10',
        clause: '2',
        readWith: { instrument: '139/2025/NĐ-CP', article: '11' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { toDepartment: null, toCommittee: { sets: 1 } },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '1', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
      note: 'How many sets the commune sends on was not seen.',
    },
  ],
  questions: ['303-sets'],
  sourceIds: ['ccn-dossier-sets'],
};
