import type { IsoDate } from '../../core/iso-date.js';
import { isInForce, type Force } from '../engine/force.js';
import type { RuledProvince } from '../engine/rule.js';

interface Named {
  readonly province: RuledProvince;
  /** Names without the word for a province or city, and codes of the General Statistics Office, by which registers write it. */
  readonly as: readonly string[];
  /** When what is so written lies in that province. */
  readonly force: Force;
}

const SINCE_MERGER: Force = { from: '2025-07-01' as IsoDate, before: null };

/** Lào Cai, once 10, and Yên Bái, once 15, are one province by the name of Lào Cai and the code 15 from 1/7/2025. */
const NAMED: readonly Named[] = [
  { province: '01', as: ['01', 'hà nội'], force: { from: '1900-01-01' as IsoDate, before: null } },
  { province: '15', as: ['15', '10', 'lào cai', 'yên bái'], force: SINCE_MERGER },
];

const plain = (written: string): string =>
  written
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(thành phố|tỉnh|tp\.|tp) ?/u, '');

/**
 * Finds the province whose own rules are data here, as a register writes it: by name, with or without `Thành phố` or `Tỉnh`, or by code.
 *
 * @param written - A name or a code.
 * @param on - The day: what was Yên Bái is Lào Cai from 1/7/2025.
 * @returns Its code in the rules; undefined where no rules of it are known.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { ruledProvince } from 'industrial-clusters/law';
 *
 * console.log(ruledProvince('Thành phố Hà Nội', isoDate('2023-01-10'))); // => 01
 * console.log(ruledProvince('Yên Bái', isoDate('2026-01-10'))); // => 15
 * ```
 */
export const ruledProvince = (written: string, on: IsoDate): RuledProvince | undefined =>
  NAMED.find(({ as, force }) => as.includes(plain(written)) && isInForce(force, on))?.province;
