import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_139, IN_303, IN_32, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** Which small clusters go on. */
export interface LegacyUndersize {
  /** Established or expanded before this day. */
  readonly establishedBefore: IsoDate;
  /** General clusters of this size. */
  readonly below: Threshold<'ha'>;
  /** Upland and craft-village clusters of this size. */
  readonly belowIfUplandOrCraft: Threshold<'ha'>;
  /** Only the size is forgiven. */
  readonly goesOn: true;
}

const BEFORE_68: IsoDate = '2017-07-15' as IsoDate;

/**
 * Clusters below the least area that were established or expanded before decree 68/2017 took effect go on, under all other rules of the decree.
 */
export const legacyUndersize: Rule<LegacyUndersize> = {
  id: 'legacy.undersize',
  subject: 'legacy',
  title: { vi: 'Cụm nhỏ thành lập trước 15/7/2017', en: 'Small clusters of before 15/7/2017' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: {
        establishedBefore: BEFORE_68,
        below: { op: '<', value: '10', unit: 'ha' },
        belowIfUplandOrCraft: { op: '<', value: '5', unit: 'ha' },
        goesOn: true,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        establishedBefore: BEFORE_68,
        below: { op: '<', value: '10', unit: 'ha' },
        belowIfUplandOrCraft: { op: '<', value: '5', unit: 'ha' },
        goesOn: true,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        establishedBefore: BEFORE_68,
        below: { op: '<', value: '10', unit: 'ha' },
        belowIfUplandOrCraft: { op: '<', value: '5', unit: 'ha' },
        goesOn: true,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '1' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, { force: IN_68_AND_66, question: '68-transition' }],
  sourceIds: ['legacy-undersize', 'ccn-transition-small-clusters', 'legacy-undersize-still-under-decree'],
};

/**
 * When the uplands of `legacy.undersize` are looked at after districts ceased: as they were on the day of establishment, not as the province reads them now.
 */
export const legacyUndersizeUpland: Rule<{ readonly uplandAsOf: 'day-of-establishment' }> = {
  id: 'legacy.undersize-upland',
  subject: 'legacy',
  title: { vi: 'Huyện miền núi của cụm nhỏ', en: 'Whose uplands small clusters had' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_139,
      value: { uplandAsOf: 'day-of-establishment' },
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '1' },
      confidence: 'assumption',
      note: 'Decree 139/2025 does not map the mountain districts of this clause; a deduction.',
    },
    {
      force: IN_303,
      value: { uplandAsOf: 'day-of-establishment' },
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '1' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [{ force: { from: '2009-10-05' as IsoDate, before: '2025-07-01' as IsoDate }, question: 'no-such-rule-then' }],
  sourceIds: ['nd139-unmapped-legacy-clause'],
};
