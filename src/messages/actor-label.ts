import type { Actor } from '../law/index.js';
import type { InBoth, Language } from './language.js';

const labels: Readonly<Record<Actor, InBoth>> = {
  government: { vi: 'Chính phủ', en: 'Government' },
  'prime-minister': { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  ministry: { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' },
  'planning-ministry': { vi: 'Bộ Kế hoạch và Đầu tư', en: 'Ministry of Planning and Investment' },
  'finance-ministry': { vi: 'Bộ Tài chính', en: 'Ministry of Finance' },
  'construction-ministry': { vi: 'Bộ Xây dựng', en: 'Ministry of Construction' },
  'environment-ministry': { vi: 'bộ quản lý về môi trường', en: 'ministry in charge of the environment' },
  'public-security-ministry': { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
  'provincial-council': { vi: 'HĐND cấp tỉnh', en: "provincial People's Council" },
  'provincial-committee': { vi: 'UBND cấp tỉnh', en: "provincial People's Committee" },
  'provincial-chair': { vi: 'Chủ tịch UBND cấp tỉnh', en: "chair of the provincial People's Committee" },
  'industry-department': { vi: 'Sở Công Thương', en: 'Department of Industry and Trade' },
  'planning-department': { vi: 'Sở Kế hoạch và Đầu tư', en: 'Department of Planning and Investment' },
  'finance-department': { vi: 'Sở Tài chính', en: 'Department of Finance' },
  'other-departments': { vi: 'các sở, ngành', en: 'other departments' },
  'district-committee': { vi: 'UBND cấp huyện', en: "district People's Committee" },
  'commune-committee': { vi: 'UBND cấp xã', en: "commune People's Committee" },
  'statistics-office': { vi: 'cơ quan thống kê', en: 'statistics office' },
  council: { vi: 'Hội đồng', en: 'council' },
  'council-chair': { vi: 'Chủ tịch Hội đồng', en: 'chair of the council' },
  applicant: { vi: 'đơn vị đề nghị làm chủ đầu tư', en: 'applicant' },
  developer: { vi: 'chủ đầu tư hạ tầng', en: 'developer' },
  tenant: { vi: 'nhà đầu tư thứ cấp', en: 'tenant' },
  'inspecting-authority': { vi: 'cơ quan kiểm tra', en: 'inspecting authority' },
  'asset-holder': { vi: 'cơ quan được giao tài sản', en: 'body that holds the assets' },
  'competent-authority': { vi: 'cơ quan có thẩm quyền', en: 'competent authority' },
};

/**
 * Names who acts, for people.
 *
 * @param actor - As the law data name it.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { actorLabel } from 'industrial-clusters/messages';
 * console.log(actorLabel('industry-department', 'vi')); // => Sở Công Thương
 * ```
 */
export const actorLabel = (actor: Actor, language: Language): string => labels[actor][language];
