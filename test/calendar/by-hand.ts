import fc from 'fast-check';
import { isoDate, type IsoDate } from '../../src/core/index.js';
import { holidays } from '../../src/law/index.js';

// Working days counted as on a wall calendar, one day after another. It shares the table with the library and nothing else.

const kinds = new Map<string, string>(holidays.map(({ day, kind }) => [day, kind]));

export const shift = (day: IsoDate, days: number): IsoDate =>
  isoDate(new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));

export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const worksByHand = (day: IsoDate): boolean => {
  const kind = kinds.get(day);
  if (kind !== undefined) return kind === 'work';
  return weekdayOf(day) >= 1 && weekdayOf(day) <= 5;
};

export const days = (from: string, before: string): IsoDate[] => {
  const list: IsoDate[] = [];
  for (let at = isoDate(from); at < before; at = shift(at, 1)) list.push(at);
  return list;
};

// The wall calendar: one entry a day, some days wider than the table.
const wall = days('2014-01-01', '2029-01-01').map((day) => ({ day, works: worksByHand(day) }));
const places = new Map(wall.map(({ day }, place) => [day, place]));

/** The days after one, or before it, in order. */
export function* daysFrom(day: IsoDate, step: 1 | -1): Generator<{ readonly day: IsoDate; readonly works: boolean }> {
  for (let place = (places.get(day) ?? Number.NaN) + step; ; place += step) {
    const next = wall[place];
    if (next === undefined) throw new RangeError(`off the wall after ${day}`);
    yield next;
  }
}

/** The nth working day after a day, or before it when n is negative. */
export const addByHand = (day: IsoDate, n: number): IsoDate => {
  let left = Math.abs(n);
  if (left === 0) return day;
  for (const next of daysFrom(day, n < 0 ? -1 : 1)) {
    if (next.works && --left === 0) return next.day;
  }
  return day;
};

/** Days between two, both included. */
export const dayBetween = (from: string, to: string): fc.Arbitrary<IsoDate> =>
  fc
    .integer({ min: 0, max: (Date.parse(to) - Date.parse(from)) / 86_400_000 })
    .map((after) => shift(isoDate(from), after));
