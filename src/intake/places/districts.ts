/**
 * The districts of Viet Nam (huyện, quận, thị xã, thành phố thuộc tỉnh) as they stood when the level ended on 1/7/2025: a table for `industrial-clusters/places`, in a subpath of its own so that nobody carries it unasked.
 *
 * @packageDocumentation
 */
import type { IsoDate } from '../../core/index.js';
import { DISTRICT_ROWS } from './district-rows.js';
import type { PlaceDirectory } from './place.js';
import { unitsOf } from './unit-rows.js';

const kinds = { q: 'quận', h: 'huyện', x: 'thị xã', c: 'thành phố' };

/**
 * The 696 districts (cấp huyện) of the last map, 1/3/2025 to 30/6/2025, each in its province of that time.
 *
 * @remarks
 * They have no successors: the level ended and its communes went on in new ones; see `formerCommuneDirectory`. Of other days nothing is said, though most districts are older: a day before 1/3/2025 finds nothing. Names and codes are the
 * statistics office's, as published by `thanglequoc/vietnamese-provinces-database` and `tranngocminhhieu/vietnamadminunits` under the MIT licence; their notices are in `THIRD-PARTY-NOTICES.md`.
 *
 * @returns The directory, made anew at each call.
 * @law Quyết định 19/2025/QĐ-TTg, whose list has no districts.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { placeOn } from 'industrial-clusters/places';
 * import { districtDirectory } from 'industrial-clusters/places/districts';
 *
 * const found = placeOn(districtDirectory(), { level: 'district', name: 'huyện Đông Anh', on: isoDate('2025-06-30') });
 * console.log(found.ok && found.value.place.code, found.ok && found.value.place.parent); // => 017 01
 * ```
 */
export const districtDirectory = (): PlaceDirectory => ({
  edition: 'districts-2025-06-30',
  checkedOn: '2026-09-20' as IsoDate,
  units: unitsOf(DISTRICT_ROWS, {
    level: 'district',
    kinds,
    from: '2025-03-01' as IsoDate,
    before: '2025-07-01' as IsoDate,
  }),
  successions: [],
});
