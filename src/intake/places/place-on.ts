import { fail, ok, type IsoDate, type Result } from '../../core/index.js';
import type { ProblemOf } from '../../model/index.js';
import { foldText } from '../text/clean-text.js';
import type { PlaceDirectory, PlaceKey, PlaceLevel, PlaceVersion } from './place.js';

/** A unit on a day, and whether that day lies beyond what was checked. */
export interface PlaceFound {
  /** The version in force that day. */
  readonly place: PlaceVersion;
  /** The day lies after `checkedOn`: it was so then, and nothing newer is known. */
  readonly beyondChecked: boolean;
}

/** What may be asked for: a code, or a name with or without its marks. */
export type PlaceQuery = PlaceKey | { readonly level: PlaceLevel; readonly name: string; readonly on: IsoDate };

const inForce = ({ from, before }: PlaceVersion, on: IsoDate): boolean =>
  (from === null || from <= on) && (before === null || on < before);

const exact = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:tỉnh|thành phố|tp\.?) /, '');

/**
 * All units of a level in force on a day.
 *
 * @param directory - The package's or the host's.
 * @param level - Province, district or commune.
 * @param on - The day.
 * @returns The versions in force.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { placesOn, provinceDirectory } from 'industrial-clusters/places';
 * const cities = placesOn(provinceDirectory(), 'province', isoDate('2026-09-20')).filter(({ kind }) => kind === 'thành phố');
 * console.log(cities.length); // => 9
 * ```
 */
export const placesOn = (directory: PlaceDirectory, level: PlaceLevel, on: IsoDate): readonly PlaceVersion[] =>
  directory.units.filter((unit) => unit.level === level && inForce(unit, on));

/**
 * Finds the unit that a code or a name meant on a day. The same code on another day may be another place.
 *
 * @param directory - The package's or the host's.
 * @param query - Level, day, and code or name. A name is compared as written, and only if none fits, without its marks.
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
  const { level, on } = query;
  const units = placesOn(directory, level, on);
  const text = 'code' in query ? query.code : query.name;
  const asWritten = units.filter(({ code, name }) => ('code' in query ? code === text : exact(name) === exact(text)));
  const found =
    'code' in query || asWritten.length > 0
      ? asWritten
      : units.filter(({ name }) => foldText(exact(name)) === foldText(exact(text)));
  const [place, other] = found;
  const shown = text.slice(0, 64);
  if (place === undefined)
    return fail({ code: 'intake.unknown-place', severity: 'error', params: { place: shown, on } });
  if (other !== undefined) {
    const params = { place: shown, on, codes: found.map(({ code }) => code) };
    return fail({ code: 'intake.ambiguous-place', severity: 'error', params });
  }
  return ok({ place, beyondChecked: on > directory.checkedOn });
};
