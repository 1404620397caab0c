import type { IsoDate } from '../../core/index.js';
import type { PlaceLevel, PlaceVersion } from './place.js';

/** What all units of a table have in common. */
interface OfAll {
  /** Their level. */
  readonly level: PlaceLevel;
  /** The word of kind behind each letter. */
  readonly kinds: Readonly<Record<string, string>>;
  /** The first day of which the table speaks. */
  readonly from: IsoDate;
  /** The first day they no longer were. */
  readonly before: IsoDate | null;
}

/**
 * Reads a table of units: a parent a line, parted by bars: its code, then code, letter of kind, space and name of each unit.
 *
 * @param rows - The table.
 * @param ofAll - What its units have in common.
 * @returns The units, in the table's order.
 * @internal
 */
export const unitsOf = (rows: readonly string[], { level, kinds, from, before }: OfAll): readonly PlaceVersion[] =>
  rows.flatMap((row) => {
    const [parent = '', ...units] = row.split('|');
    return units.map((unit): PlaceVersion => {
      const space = unit.indexOf(' ');
      const kind = kinds[unit.charAt(space - 1)] ?? '';
      return { level, code: unit.slice(0, space - 1), name: unit.slice(space + 1), kind, from, before, parent };
    });
  });
