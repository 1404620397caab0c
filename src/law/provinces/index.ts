/** Rules of single provinces, as data of the same form. */
export { hanoiAreaLimits, type ProvincialAreaLimits } from './hanoi-area-limits.rule.js';
export { hanoiRevocation, hanoiFocalPoint, hanoiCoordination, type DelayRule } from './hanoi.rule.js';
export { laoCaiCriteria, type CouncilCriteria } from './lao-cai-criteria.rule.js';
export { ruledProvince } from './ruled-province.js';
export { laoCaiRegulation, type LaoCaiRegulation } from './lao-cai.rule.js';
