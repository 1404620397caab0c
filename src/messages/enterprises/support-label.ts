import type { SupportKind } from '../../model/index.js';
import type { InBoth, Language } from '../language.js';

const labels: Readonly<Record<SupportKind, InBoth>> = {
  training: { vi: 'lớp đào tạo, tập huấn', en: 'training classes' },
  fair: { vi: 'hội chợ, triển lãm', en: 'fairs and exhibitions' },
  'credit-link': { vi: 'kết nối ngân hàng - doanh nghiệp', en: 'links to banks' },
  equipment: { vi: 'hỗ trợ máy móc, thiết bị', en: 'support for machines and equipment' },
  information: { vi: 'thông tin, tuyên truyền', en: 'information' },
};

/**
 * Names a kind of support to enterprises.
 *
 * @param kind - Which.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { supportLabel } from 'industrial-clusters/messages';
 * console.log(supportLabel('training', 'vi')); // => lớp đào tạo, tập huấn
 * ```
 */
export const supportLabel = (kind: SupportKind, language: Language): string => labels[kind][language];
