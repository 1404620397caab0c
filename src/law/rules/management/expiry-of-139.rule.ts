import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/** When decree 139/2025 ends, and what moves that day. */
export interface ExpiryOf139 {
  /** First day no longer in force. */
  readonly ends: IsoDate;
  /** The National Assembly may extend it, wholly or in part. */
  readonly extendable: true;
  /** A provision ends earlier when an instrument of one of these ranks, issued and in force in these days, regulates the same. */
  readonly overtakenBy: {
    readonly ranks: readonly Item[];
    readonly issuedFrom: IsoDate;
    readonly inForceBefore: IsoDate;
  };
  /** What it prevails over other instruments on, while in force. */
  readonly prevailsOn: readonly Item[];
}

/**
 * When decree 139/2025 ends and what overtakes it (hết hiệu lực). A circular never does.
 */
export const expiryOf139: Rule<ExpiryOf139> = {
  id: 'management.expiry-of-139',
  subject: 'management',
  title: { vi: 'Hết hiệu lực của 139/2025/NĐ-CP', en: 'End of decree 139/2025' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2025-07-01' as IsoDate, before: '2027-03-01' as IsoDate },
      value: {
        ends: '2027-03-01' as IsoDate,
        extendable: true,
        overtakenBy: {
          ranks: [
            { id: 'law', vi: 'luật', en: 'law' },
            { id: 'na-resolution', vi: 'nghị quyết của Quốc hội', en: 'resolution of the National Assembly' },
            { id: 'ordinance', vi: 'pháp lệnh', en: 'ordinance' },
            {
              id: 'standing-resolution',
              vi: 'nghị quyết của Ủy ban Thường vụ Quốc hội',
              en: 'resolution of its Standing Committee',
            },
            { id: 'decree', vi: 'nghị định', en: 'decree' },
            { id: 'government-resolution', vi: 'nghị quyết của Chính phủ', en: 'resolution of the Government' },
            { id: 'pm-decision', vi: 'quyết định của Thủ tướng', en: 'decision of the Prime Minister' },
          ],
          issuedFrom: '2025-07-01' as IsoDate,
          inForceBefore: '2027-03-01' as IsoDate,
        },
        prevailsOn: [
          { id: 'competence', vi: 'thẩm quyền', en: 'competence' },
          { id: 'responsibility', vi: 'trách nhiệm quản lý nhà nước', en: 'responsibility for State management' },
          { id: 'procedure', vi: 'trình tự, thủ tục', en: 'order and procedure' },
        ],
      },
      source: { instrument: '139/2025/NĐ-CP', article: '21', clause: '2, 3' },
      confidence: 'text',
    },
  ],
  gaps: [{ force: { from: '2009-10-05' as IsoDate, before: '2025-07-01' as IsoDate }, question: 'no-such-rule-then' }],
  sourceIds: ['nd139-expiry', 'nd139-expiry-extendable', 'nd139-overtaking-document-test', 'nd139-prevails'],
};
