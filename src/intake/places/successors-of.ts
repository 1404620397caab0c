import { ok, type IsoDate, type Result } from '../../core/index.js';
import type { ProblemOf } from '../../model/index.js';
import { placeOn } from './place-on.js';
import type { PlaceDirectory, PlaceKey, PlaceVersion } from './place.js';

/** What became of a unit's land by a day. Several places are never one of them picked. */
export interface Succeeded {
  /**
   * `same`: the version is still in force. `whole`: all its land lies in the one place. `part`: it was split, and the places share it; which of them a cluster lies in, only a person knows. `unknown`: the data do not say.
   */
  readonly share: 'same' | 'whole' | 'part' | 'unknown';
  /** The units that hold its land that day, as far as known. */
  readonly places: readonly PlaceVersion[];
}

const rank = { same: 0, whole: 1, part: 2, unknown: 3 } as const;

const worse = (a: Succeeded['share'], b: Succeeded['share']): Succeeded['share'] => (rank[a] >= rank[b] ? a : b);

const follow = (directory: PlaceDirectory, place: PlaceVersion, day: IsoDate): Succeeded => {
  const { level, code, before } = place;
  if (before === null || day < before) return { share: 'same', places: [place] };
  const heirs = directory.successions.filter(
    (row) => row.level === level && row.code === code && row.before === before,
  );
  if (heirs.length === 0) return { share: 'unknown', places: [] };
  let share: Succeeded['share'] = heirs.length > 1 ? 'part' : 'whole';
  const places: PlaceVersion[] = [];
  for (const { into, share: own } of heirs) {
    share = worse(share, own);
    const heir = placeOn(directory, { level, code: into, on: before });
    // An heir that begins before it inherits would go round in circles; it is no heir.
    const next =
      heir.ok && (heir.value.place.before === null || heir.value.place.before > before)
        ? follow(directory, heir.value.place, day)
        : { share: 'unknown' as const, places: [] };
    share = worse(share, next.share === 'same' ? 'whole' : next.share);
    for (const each of next.places) if (!places.includes(each)) places.push(each);
  }
  return { share, places };
};

/**
 * Follows the land of a unit to a later day, through every change the directory knows.
 *
 * @param directory - The package's or the host's.
 * @param key - The unit, by its code on a day.
 * @param day - The day asked about, not before the key's.
 * @returns Where its land lies; or `intake.unknown-place` when the key names nothing.
 * @law Nghị quyết 202/2025/QH15, for provinces.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { provinceDirectory, successorsOf } from 'industrial-clusters/places';
 *
 * const key = { level: 'province', code: '34', on: isoDate('2022-12-31') } as const; // Thái Bình
 * const now = successorsOf(provinceDirectory(), key, isoDate('2025-07-31'));
 * console.log(now.ok && now.value.share, now.ok && now.value.places.map(({ name }) => name)); // => whole ["Hưng Yên"]
 * ```
 */
export const successorsOf = (
  directory: PlaceDirectory,
  key: PlaceKey,
  day: IsoDate,
): Result<Succeeded, ProblemOf<'intake.unknown-place' | 'intake.ambiguous-place'>> => {
  const found = placeOn(directory, key);
  return found.ok ? ok(follow(directory, found.value.place, day)) : found;
};
