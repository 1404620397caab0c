import type { IsoDate } from '../../core/iso-date.js';
import type { Item } from '../engine/bilingual.js';
import { CHECKED_ON } from '../engine/edition.js';
import type { Rule } from '../engine/rule.js';
import type { Threshold } from '../engine/threshold.js';

/** How a council divided the hundred points. */
export interface CouncilCriteria {
  /** Failing one rejects the dossier without scoring. */
  readonly preconditions: readonly Item[];
  /** Sub-criteria with the most points of each; they sum to 100. */
  readonly points: readonly (Item & { readonly most: Threshold<'points'> })[];
}

/**
 * One set of criteria agreed in Lào Cai on 18/8/2026 (bộ tiêu chí chấm điểm), as an example of how a council divides the points. Practice, not national law.
 */
export const laoCaiCriteria: Rule<CouncilCriteria> = {
  id: 'selection.criteria-lao-cai',
  subject: 'selection',
  title: { vi: 'Lào Cai: bộ tiêu chí ví dụ', en: 'Lào Cai: a set of criteria' },
  checkedOn: CHECKED_ON,
  province: '15',
  versions: [
    {
      force: { from: '2026-08-18' as IsoDate, before: '2026-09-15' as IsoDate },
      value: {
        preconditions: [
          {
            id: 'trade',
            vi: 'doanh nghiệp, hợp tác xã có ngành kinh doanh bất động sản',
            en: 'enterprise or cooperative with a real-estate business line',
          },
          {
            id: 'equity',
            vi: 'vốn chủ sở hữu đạt 20 % (dưới 20 ha) hoặc 15 % (từ 20 ha)',
            en: 'equity of 20 % below 20 ha, 15 % from 20 ha',
          },
          {
            id: 'not-banned',
            vi: 'không bị cấm, đình chỉ kinh doanh bất động sản',
            en: 'not banned or suspended from real-estate business',
          },
          {
            id: 'not-dissolving',
            vi: 'không giải thể, bị thu hồi giấy phép, bị truy cứu',
            en: 'not in dissolution, licence not revoked, not prosecuted',
          },
          { id: 'land-law', vi: 'chấp hành pháp luật đất đai', en: 'complied with land law' },
        ],
        points: [
          { id: 'experience', vi: 'kinh nghiệm', en: 'experience', most: { op: '<=', value: '15', unit: 'points' } },
          { id: 'staff', vi: 'nhân sự', en: 'staff', most: { op: '<=', value: '15', unit: 'points' } },
          { id: 'equity', vi: 'vốn chủ sở hữu', en: 'equity', most: { op: '<=', value: '10', unit: 'points' } },
          { id: 'funding', vi: 'tổng nguồn vốn', en: 'total funding', most: { op: '<=', value: '5', unit: 'points' } },
          { id: 'loans', vi: 'vốn vay', en: 'loans', most: { op: '<=', value: '10', unit: 'points' } },
          {
            id: 'funding-schedule',
            vi: 'tiến độ vốn',
            en: 'funding schedule',
            most: { op: '<=', value: '5', unit: 'points' },
          },
          {
            id: 'attraction',
            vi: 'kế hoạch thu hút',
            en: 'attraction plan',
            most: { op: '<=', value: '10', unit: 'points' },
          },
          {
            id: 'contents',
            vi: 'nội dung hạ tầng',
            en: 'infrastructure contents',
            most: { op: '<=', value: '6', unit: 'points' },
          },
          { id: 'connection', vi: 'đấu nối', en: 'connection', most: { op: '<=', value: '2', unit: 'points' } },
          {
            id: 'clearance',
            vi: 'giải phóng mặt bằng',
            en: 'clearance',
            most: { op: '<=', value: '2', unit: 'points' },
          },
          { id: 'housing', vi: 'nhà ở', en: 'housing', most: { op: '<=', value: '1', unit: 'points' } },
          { id: 'schedule', vi: 'tiến độ', en: 'schedule', most: { op: '<=', value: '4', unit: 'points' } },
          {
            id: 'measures',
            vi: 'biện pháp môi trường',
            en: 'environmental measures',
            most: { op: '<=', value: '10', unit: 'points' },
          },
          {
            id: 'management',
            vi: 'quản lý môi trường',
            en: 'environmental management',
            most: { op: '<=', value: '5', unit: 'points' },
          },
        ],
      },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'summary',
      note: 'Applied by one council; the day from which another set replaced it was not looked for.',
    },
  ],
  gaps: [
    {
      force: { from: '2009-10-05' as IsoDate, before: '2026-08-18' as IsoDate },
      question: 'provincial-rules-not-collected',
    },
    { force: { from: '2026-09-15' as IsoDate, before: null }, question: 'provincial-rules-not-collected' },
  ],
  sourceIds: ['selection-score', 'land-equity'],
};
