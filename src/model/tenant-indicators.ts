import type { Indicator } from './observation.js';

/** The numbers of tenants that a department reports: in all, by kind, by where they came from, by what they make. Only the kinds part the total; the others overlap and are never added. */
export const TENANT_INDICATORS = [
  'tenants.total',
  'tenants.households',
  'tenants.enterprises',
  'tenants.cooperatives',
  'tenants.foreign',
  'tenants.relocated',
  'tenants.from-craft-villages',
  'tenants.from-polluting-sites',
  'tenants.supporting',
  'tenants.key-products',
  'tenants.clean',
  'tenants.high-tech',
  'tenants.export',
  'tenants.logistics',
  'tenants.encouraged',
] as const satisfies readonly Indicator[];

/** One of {@link TENANT_INDICATORS}. */
export type TenantIndicator = (typeof TENANT_INDICATORS)[number];
