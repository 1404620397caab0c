import type { IsoDate } from '../../core/iso-date.js';
import type { InstrumentId } from '../instruments/instrument-id.js';
import type { Bilingual } from './bilingual.js';
import { isInForce, type Force } from './force.js';
import { IN_105, IN_139, IN_303, IN_32, IN_66, IN_68 } from './periods.js';

/**
 * Which decree, with which amendments, governs clusters: six regimes since 5/10/2009, and the time before any.
 *
 * @remarks
 * Not every rule changes with the regime: land, environment, planning and building law have days of their own.
 */
export type Regime = '105/2009' | '68/2017' | '68/2017+66/2020' | '32/2024' | '32/2024+139/2025' | '32/2024+303/2026';

/** One regime: when it rules, by which instruments, and its name. */
export interface RegimeEntry {
  /** When it rules. */
  readonly force: Force;
  /** Its instruments, the main one first. */
  readonly instruments: readonly [InstrumentId, ...InstrumentId[]];
  /** Its name in both languages. */
  readonly title: Bilingual;
}

/** The six regimes, oldest first. They follow one another without a gap. */
export const regimes: Readonly<Record<Regime, RegimeEntry>> = {
  '105/2009': {
    force: IN_105,
    instruments: ['105/2009/QĐ-TTg'],
    title: { vi: 'Quyết định 105/2009/QĐ-TTg', en: 'Decision 105/2009/QĐ-TTg' },
  },
  '68/2017': {
    force: IN_68,
    instruments: ['68/2017/NĐ-CP'],
    title: { vi: 'Nghị định 68/2017/NĐ-CP', en: 'Decree 68/2017/NĐ-CP' },
  },
  '68/2017+66/2020': {
    force: IN_66,
    instruments: ['68/2017/NĐ-CP', '66/2020/NĐ-CP'],
    title: {
      vi: 'Nghị định 68/2017/NĐ-CP, sửa đổi bởi Nghị định 66/2020/NĐ-CP',
      en: 'Decree 68/2017/NĐ-CP as amended by decree 66/2020/NĐ-CP',
    },
  },
  '32/2024': {
    force: IN_32,
    instruments: ['32/2024/NĐ-CP'],
    title: { vi: 'Nghị định 32/2024/NĐ-CP', en: 'Decree 32/2024/NĐ-CP' },
  },
  '32/2024+139/2025': {
    force: IN_139,
    instruments: ['32/2024/NĐ-CP', '139/2025/NĐ-CP'],
    title: {
      vi: 'Nghị định 32/2024/NĐ-CP, đọc cùng Nghị định 139/2025/NĐ-CP',
      en: 'Decree 32/2024/NĐ-CP read through decree 139/2025/NĐ-CP',
    },
  },
  '32/2024+303/2026': {
    force: IN_303,
    instruments: ['32/2024/NĐ-CP', '303/2026/NĐ-CP'],
    title: {
      vi: 'Nghị định 32/2024/NĐ-CP, sửa đổi bởi Nghị định 303/2026/NĐ-CP',
      en: 'Decree 32/2024/NĐ-CP as amended by decree 303/2026/NĐ-CP',
    },
  },
};

/** The regimes by name, oldest first. */
export const REGIMES: readonly Regime[] = [
  '105/2009',
  '68/2017',
  '68/2017+66/2020',
  '32/2024',
  '32/2024+139/2025',
  '32/2024+303/2026',
];

/**
 * Names the regime of a day.
 *
 * @remarks
 * The regime of a *dossier* may be an older one: see `governingRegime`.
 *
 * @param on - The day.
 * @returns The regime, or `null` before 5/10/2009, when no national regulation of clusters is known.
 * @example
 * ```ts
 * import { regimeOn } from 'industrial-clusters/law';
 * import { isoDate } from 'industrial-clusters';
 *
 * console.log(regimeOn(isoDate('2020-08-01'))); // => 68/2017+66/2020
 * ```
 */
export const regimeOn = (on: IsoDate): Regime | null => REGIMES.find((id) => isInForce(regimes[id].force, on)) ?? null;
