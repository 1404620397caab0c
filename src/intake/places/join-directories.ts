import type { IsoDate } from '../../core/index.js';
import type { PlaceDirectory } from './place.js';
import { checkedDay, soundSuccessions, soundUnits } from './sound-entries.js';

/**
 * Puts directories together: the package's of several levels and days, a host's own history before them.
 *
 * @remarks
 * Nothing is weighed: where two directories hold the same unit on one day under one code, asking for it is `intake.ambiguous-place`. Entries that have not the shape of one are left out.
 *
 * @param directories - In any order.
 * @returns One directory, checked to the earliest day to which any of them was.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { joinDirectories, placesOn, provinceDirectory } from 'industrial-clusters/places';
 * import { communeDirectory } from 'industrial-clusters/places/communes';
 *
 * const both = joinDirectories(provinceDirectory(), communeDirectory());
 * const on = isoDate('2025-07-01');
 * console.log(placesOn(both, 'province', on).length, placesOn(both, 'commune', on).length); // => 34 3321
 * ```
 */
export const joinDirectories = (...directories: readonly PlaceDirectory[]): PlaceDirectory => {
  const days = directories.map(checkedDay).sort();
  return {
    edition: directories.map(({ edition }) => edition).join(' + '),
    checkedOn: (days[0] ?? '') as IsoDate,
    units: directories.flatMap(soundUnits),
    successions: directories.flatMap(soundSuccessions),
  };
};
