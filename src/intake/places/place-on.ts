import { fail, isIsoDate, ok, type IsoDate, type Result } from '../../core/index.js';
import type { ProblemOf } from '../../model/index.js';
import { foldText } from '../text/clean-text.js';
import { askedOf, type Asked } from './asked.js';
import { namesIn, spellingOf } from './place-name.js';
import type { PlaceDirectory, PlaceKey, PlaceLevel, PlaceVersion } from './place.js';
import { checkedDay, soundUnits } from './sound-entries.js';

/** A unit on a day, and whether that day lies beyond what was checked. */
export interface PlaceFound {
  /** The version in force that day. */
  readonly place: PlaceVersion;
  /** The day lies after `checkedOn`: it was so then, and nothing newer is known. */
  readonly beyondChecked: boolean;
}

/** A unit by its name on a day: with or without its marks, with or without the word of its kind. */
export interface PlaceName {
  /** Its level. */
  readonly level: PlaceLevel;
  /** Its name. */
  readonly name: string;
  /** The day on which the name means this unit. */
  readonly on: IsoDate;
  /** The code, on that day, of the unit it lies in: communes of many districts have one name. */
  readonly parent?: string;
}

/** What may be asked for: a code or a name. */
export type PlaceQuery = PlaceKey | PlaceName;

const inForce = ({ from, before }: PlaceVersion, on: string): boolean =>
  (from === null || from <= on) && (before === null || on < before);

/** The ways to compare names, the strictest first; the next one is tried only where none fits. */
const keys: readonly ((name: string) => string)[] = [(name) => name, spellingOf, foldText];

const named = (units: readonly PlaceVersion[], { level, name, parent }: Asked): readonly PlaceVersion[] => {
  if (name === '') return [];
  const inside = parent === undefined ? units : units.filter((unit) => unit.parent === parent);
  const meant = namesIn(name);
  // No two provinces share a name, and their kind changes oftener than what people call them.
  const fits = (unit: PlaceVersion, kind: string | undefined): boolean =>
    kind === undefined || unit.kind === kind || level === 'province';
  for (const keyOf of keys) {
    for (const { name: said, kind } of meant) {
      const wanted = keyOf(said);
      const found = inside.filter((unit) => fits(unit, kind) && keyOf(unit.name) === wanted);
      if (found.length > 0) return found;
    }
  }
  return [];
};

/**
 * All units of a level in force on a day.
 *
 * @param directory - The package's or the host's.
 * @param level - Province, district or commune.
 * @param on - The day.
 * @returns The versions in force. Entries that are no units are passed over.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { placesOn, provinceDirectory } from 'industrial-clusters/places';
 * const cities = placesOn(provinceDirectory(), 'province', isoDate('2026-09-20')).filter(({ kind }) => kind === 'thành phố');
 * console.log(cities.length); // => 9
 * ```
 */
export const placesOn = (directory: PlaceDirectory, level: PlaceLevel, on: IsoDate): readonly PlaceVersion[] =>
  typeof on === 'string' && isIsoDate(on)
    ? soundUnits(directory).filter((unit) => unit.level === level && inForce(unit, on))
    : [];

/**
 * Finds the unit that a code or a name meant on a day. The same code on another day may be another place.
 *
 * @param directory - The package's or the host's.
 * @param query - Level, day, and code or name. A name is compared as written, then whichever vowel its tone stands on, and only if none fits, without its marks; a word of kind before it is taken for one where no name begins so.
 * @returns The unit; or `intake.unknown-place`, or `intake.ambiguous-place` where several have the name.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { placeOn, provinceDirectory } from 'industrial-clusters/places';
 *
 * const before = placeOn(provinceDirectory(), { level: 'province', code: '52', on: isoDate('2025-06-30') });
 * const after = placeOn(provinceDirectory(), { level: 'province', code: '52', on: isoDate('2025-07-01') });
 * console.log(before.ok && before.value.place.name, after.ok && after.value.place.name); // => Bình Định Gia Lai
 * ```
 */
export const placeOn = (
  directory: PlaceDirectory,
  query: PlaceQuery,
): Result<PlaceFound, ProblemOf<'intake.unknown-place' | 'intake.ambiguous-place'>> => {
  const asked = askedOf(query);
  const { code, on, shown } = asked;
  const units = placesOn(directory, asked.level as PlaceLevel, on as IsoDate);
  const found = code === undefined ? named(units, asked) : units.filter((unit) => unit.code === code);
  const [place, other] = found;
  if (place === undefined)
    return fail({ code: 'intake.unknown-place', severity: 'error', params: { place: shown, on } });
  if (other !== undefined) {
    const params = { place: shown, on, codes: found.map((unit) => unit.code) };
    return fail({ code: 'intake.ambiguous-place', severity: 'error', params });
  }
  return ok({ place, beyondChecked: on > checkedDay(directory) });
};
