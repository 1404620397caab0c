import type { IsoDate } from '../../core/iso-date.js';
import type { Force } from './force.js';

// Days are cast literals, not calls: a call here would keep every period in a reader's bundle. A test reads them all.
const from105 = '2009-10-05' as IsoDate;
const from68 = '2017-07-15' as IsoDate;
const from66 = '2020-08-01' as IsoDate;
const from32 = '2024-05-01' as IsoDate;
const from139 = '2025-07-01' as IsoDate;
const from303 = '2026-09-15' as IsoDate;

/** The day from which a national regulation of clusters is in force: decision 105/2009/QĐ-TTg. */
export const FIRST_DAY: IsoDate = from105;

/** Decision 105/2009/QĐ-TTg. */
export const IN_105: Force = { from: from105, before: from68 };
/** Decree 68/2017/NĐ-CP as issued. */
export const IN_68: Force = { from: from68, before: from66 };
/** Decree 68/2017/NĐ-CP as amended by decree 66/2020/NĐ-CP. */
export const IN_66: Force = { from: from66, before: from32 };
/** Decree 32/2024/NĐ-CP as issued, with three levels of local government. */
export const IN_32: Force = { from: from32, before: from139 };
/** Decree 32/2024/NĐ-CP read through decree 139/2025/NĐ-CP, with two levels. */
export const IN_139: Force = { from: from139, before: from303 };
/** Decree 32/2024/NĐ-CP as amended by decree 303/2026/NĐ-CP. */
export const IN_303: Force = { from: from303, before: null };

/** Decree 32/2024/NĐ-CP from its first day on, whatever amended it: for what no amendment touched. */
export const SINCE_32: Force = { from: from32, before: null };
/** Decree 32/2024/NĐ-CP until decree 303/2026/NĐ-CP, for what decree 139/2025/NĐ-CP did not touch. */
export const IN_32_AND_139: Force = { from: from32, before: from303 };
/** Decree 68/2017/NĐ-CP, amended or not, for what the amendment did not touch. */
export const IN_68_AND_66: Force = { from: from68, before: from32 };
