import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** Who sets which price. */
export interface PriceAuthority {
  /** Where the developer invests in infrastructure as a business. */
  readonly businessDeveloper: Readonly<Record<'sublease' | 'infrastructure' | 'services', 'developer' | 'contract'>>;
  /** Elsewhere. */
  readonly otherwise: Readonly<Record<'lease' | 'infrastructure' | 'services', 'land-law' | 'competent-authority'>>;
  /** The common services. */
  readonly services: readonly Item[];
}

const PRICES: PriceAuthority = {
  businessDeveloper: { sublease: 'developer', infrastructure: 'developer', services: 'contract' },
  otherwise: { lease: 'land-law', infrastructure: 'competent-authority', services: 'competent-authority' },
  services: [
    { id: 'security', vi: 'bảo vệ, an ninh trật tự', en: 'security' },
    { id: 'communications', vi: 'thông tin liên lạc', en: 'communications' },
    { id: 'water', vi: 'cấp, thoát nước', en: 'water supply and drainage' },
    { id: 'waste', vi: 'vệ sinh môi trường, chất thải', en: 'sanitation and waste' },
    { id: 'fire', vi: 'phòng cháy, chữa cháy', en: 'fire' },
    { id: 'maintenance', vi: 'duy tu, bảo dưỡng, khai thác hạ tầng', en: 'maintenance of works' },
    { id: 'other', vi: 'tiện ích khác', en: 'others' },
  ],
};

/**
 * Who sets prices in a cluster (giá cho thuê lại đất, giá dịch vụ), by kind of developer.
 */
export const servicePrice: Rule<PriceAuthority> = {
  id: 'service.price',
  subject: 'service',
  title: { vi: 'Giá dịch vụ, giá thuê', en: 'Prices' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: PRICES,
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '17',
        clause: '1',
        readWith: { instrument: '32/2024/NĐ-CP', article: '18', clause: '4' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: PRICES,
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '17',
        clause: '1',
        readWith: { instrument: '32/2024/NĐ-CP', article: '18', clause: '4' },
      },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['service-price', 'price-authority-by-developer-type'],
};
