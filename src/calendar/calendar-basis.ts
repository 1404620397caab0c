import type { IsoDate } from '../core/index.js';
import { HOLIDAYS_CHECKED_ON, weakest } from '../law/index.js';
import type { Basis } from '../model/index.js';
import type { Calendar } from './calendar.js';

const tableOf = (calendar: Calendar, from: IsoDate, through: IsoDate): Basis => ({
  rule: 'calendar.holidays',
  provision: `Bảng ngày nghỉ lễ, tết, bản ${calendar.edition}`,
  confidence: weakest(
    'text',
    ...calendar.doubtful.filter(({ day }) => day >= from && day <= through).map(({ confidence }) => confidence),
  ),
  ...(through > HOLIDAYS_CHECKED_ON ? { beyondChecked: true as const } : {}),
});

const callerBasis: Basis = {
  rule: 'practice',
  provision: 'Ngày nghỉ, ngày làm việc do người dùng cung cấp',
  confidence: 'assumption',
};

/**
 * What a look at a stretch of days rests on: the table, and the caller's own days where some lie in it.
 *
 * @param calendar - Whose days.
 * @param from - The first day looked at.
 * @param through - The last day looked at.
 * @returns The table first; it says `beyondChecked` when a swap published after the edition could change the answer.
 * @internal
 */
export const calendarBasis = (calendar: Calendar, from: IsoDate, through: IsoDate): readonly [Basis, ...Basis[]] => [
  tableOf(calendar, from, through),
  ...(calendar.overrides.some(({ day }) => day >= from && day <= through) ? [callerBasis] : []),
];
