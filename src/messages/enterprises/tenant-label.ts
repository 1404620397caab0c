import type { TenantIndicator } from '../../model/index.js';
import type { InBoth, Language } from '../language.js';

/** Each number of tenants, in both languages. @internal */
export const tenantLabels: Readonly<Record<TenantIndicator, InBoth>> = {
  'tenants.total': { vi: 'số cơ sở sản xuất kinh doanh', en: 'tenants' },
  'tenants.households': { vi: 'số hộ', en: 'households' },
  'tenants.enterprises': { vi: 'số doanh nghiệp', en: 'enterprises' },
  'tenants.cooperatives': { vi: 'số hợp tác xã', en: 'cooperatives' },
  'tenants.foreign': { vi: 'số cơ sở có vốn đầu tư nước ngoài', en: 'tenants with foreign capital' },
  'tenants.relocated': { vi: 'số cơ sở di dời vào cụm', en: 'tenants relocated into the cluster' },
  'tenants.from-craft-villages': { vi: 'số cơ sở di dời từ làng nghề', en: 'tenants relocated from craft villages' },
  'tenants.from-polluting-sites': {
    vi: 'số cơ sở di dời vì gây ô nhiễm',
    en: 'tenants relocated from where they polluted',
  },
  'tenants.supporting': { vi: 'số cơ sở công nghiệp hỗ trợ', en: 'tenants in supporting industry' },
  'tenants.key-products': { vi: 'số cơ sở có sản phẩm công nghiệp chủ lực', en: 'tenants that make key products' },
  'tenants.clean': { vi: 'số cơ sở công nghiệp sạch', en: 'tenants in clean industry' },
  'tenants.high-tech': { vi: 'số cơ sở công nghệ cao', en: 'tenants in high technology' },
  'tenants.export': { vi: 'số cơ sở sản xuất hàng xuất khẩu', en: 'tenants that make goods for export' },
  'tenants.logistics': { vi: 'số cơ sở logistics', en: 'tenants in logistics' },
  'tenants.encouraged': { vi: 'số cơ sở thuộc ngành, nghề khuyến khích', en: 'tenants in encouraged sectors' },
};

/**
 * Names a number of tenants.
 *
 * @param indicator - Which.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { tenantLabel } from 'industrial-clusters/messages';
 * console.log(tenantLabel('tenants.cooperatives', 'vi')); // => số hợp tác xã
 * ```
 */
export const tenantLabel = (indicator: TenantIndicator, language: Language): string =>
  tenantLabels[indicator][language];
