import type { IsoDate } from '../../core/iso-date.js';
import type { Force } from './force.js';
import { IN_105, IN_139, IN_303, IN_32, IN_66, IN_68 } from './periods.js';
import type { Regime } from './regime.js';

// Without the names and instruments of the table of regimes, so that one look-up does not ship them.
const forces: Readonly<Record<Regime, Force>> = {
  '105/2009': IN_105,
  '68/2017': IN_68,
  '68/2017+66/2020': IN_66,
  '32/2024': IN_32,
  '32/2024+139/2025': IN_139,
  '32/2024+303/2026': IN_303,
};

/** The last day of each regime that has one: the law a dossier keeps is the law as it stood at the end. */
const lastDays: Readonly<Partial<Record<Regime, IsoDate>>> = {
  '105/2009': '2017-07-14' as IsoDate,
  '68/2017': '2020-07-31' as IsoDate,
  '68/2017+66/2020': '2024-04-30' as IsoDate,
  '32/2024': '2025-06-30' as IsoDate,
  '32/2024+139/2025': '2026-09-14' as IsoDate,
};

/**
 * Tells a regime from a name that is none: it may come from a database or a form.
 *
 * @param name - Any text.
 * @returns `true` when it is one.
 * @internal
 */
export const isRegime = (name: string): name is Regime => Object.hasOwn(forces, name);

/**
 * The day on which to look a rule up when another regime governs than that of the day.
 *
 * @param on - The day of the act.
 * @param regime - The regime that governs it.
 * @returns The same day while the regime rules; else the regime's last day, or its first when the day lies before it.
 * @internal
 */
export const dayUnderRegime = (on: IsoDate, regime: Regime): IsoDate => {
  const { from } = forces[regime];
  if (on < from) return from;
  const last = lastDays[regime];
  return last !== undefined && on > last ? last : on;
};
