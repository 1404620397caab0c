import { isoDate, type IsoDate } from './iso-date.js';
import { UtcDate } from './utc-date.js';

const offsetShape = /^([+-])(0\d|1[0-4]):([0-5]\d)$/;

const minutesOf = (offset: string): number => {
  const parts = offsetShape.exec(offset);
  if (parts === null) throw new TypeError(`not an offset: ${offset.slice(0, 32)}`);
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]));
};

/**
 * The safe door from an instant to a calendar day: the caller names the offset, so the machine's zone cannot move the day.
 *
 * @param date - An instant.
 * @param offset - Distance from UTC of the clock on the wall, `+07:00` in Viet Nam; no zone names, since those change.
 * @returns The day on that wall.
 * @throws `TypeError` for an invalid Date, an offset that is none, or a day outside 1900 to 9999.
 * @example
 * ```ts
 * import { isoDateOf } from 'industrial-clusters/core';
 * console.log(isoDateOf(new Date('2024-06-30T18:00:00Z'), '+07:00')); // => 2024-07-01
 * ```
 */
export const isoDateOf = (date: Date, offset: string): IsoDate => {
  const onTheWall = new UtcDate(date.getTime() + minutesOf(offset) * 60_000);
  if (Number.isNaN(onTheWall.getTime())) throw new TypeError('not an instant: Invalid Date');
  return isoDate(onTheWall.toISOString().slice(0, 10));
};
