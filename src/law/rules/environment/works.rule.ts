import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * What an operating cluster must have (hạ tầng bảo vệ môi trường cụm công nghiệp).
 */
export const environmentalWorks: Rule<readonly Item[]> = {
  id: 'environment.works',
  subject: 'environment',
  title: { vi: 'Hạ tầng bảo vệ môi trường của cụm', en: 'Environmental works of a cluster' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2022-01-01' as IsoDate, before: null },
      value: [
        { id: 'rainwater', vi: 'hệ thống thoát nước mưa', en: 'rainwater drainage' },
        {
          id: 'wastewater',
          vi: 'thu gom, thoát, xử lý nước thải tập trung đạt chuẩn',
          en: 'wastewater collection, drainage and central treatment to standard',
        },
        { id: 'incidents', vi: 'phòng ngừa, ứng phó sự cố nước thải', en: 'works against wastewater incidents' },
        { id: 'monitoring', vi: 'quan trắc tự động, liên tục', en: 'automatic continuous monitoring' },
        { id: 'greenery', vi: 'diện tích cây xanh theo pháp luật xây dựng', en: 'green area by construction law' },
      ],
      source: {
        instrument: '72/2020/QH14',
        article: '52',
        clause: '1',
        readWith: { instrument: '72/2020/QH14', article: '51', clause: '1' },
      },
      confidence: 'summary',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2022-01-01' as IsoDate }, question: 'environment-before-2022' },
  ],
  questions: ['no-new-tenants-without-works'],
  sourceIds: ['env-cluster-infrastructure'],
};
