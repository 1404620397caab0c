import { isIsoDate, ok, type IsoDate, type Result } from '../../core/index.js';
import type { ProblemOf } from '../../model/index.js';
import { placeOn } from './place-on.js';
import type { PlaceDirectory, PlaceKey, PlaceVersion } from './place.js';
import { searching, type Ways } from './succession-ways.js';

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

/**
 * Follows a version through its heirs.
 *
 * @param ways - How to find them.
 * @param place - Where it begins.
 * @param day - Where it ends.
 * @returns What became of its land.
 * @internal
 */
export const follow = ({ versionsOf, heirsOf }: Ways, place: PlaceVersion, day: IsoDate): Succeeded => {
  let share: Succeeded['share'] = 'same';
  const places: PlaceVersion[] = [];
  // Each version once, however many it inherits from.
  const met = new Set([place]);
  for (const version of met) {
    const { code, before } = version;
    if (before === null || day < before) {
      places.push(version);
      continue;
    }
    const heirs = heirsOf(code).filter((heir) => heir.before === before);
    if (heirs.length === 0) share = 'unknown';
    else share = worse(share, heirs.length > 1 ? 'part' : 'whole');
    for (const heir of heirs) {
      share = worse(share, heir.share);
      const versions = versionsOf(heir.into).filter(({ from, before: until }) => {
        // An heir that ended before it inherits would go round in circles; it is no heir.
        return (from === null || from <= before) && (until === null || before < until);
      });
      const [next, other] = versions;
      if (next === undefined || other !== undefined) share = 'unknown';
      else met.add(next);
    }
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
  if (!found.ok) return found;
  if (typeof day !== 'string' || !isIsoDate(day)) return ok({ share: 'unknown', places: [] });
  return ok(follow(searching(directory, found.value.place.level), found.value.place, day));
};
