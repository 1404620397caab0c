/**
 * The communes of Viet Nam (xã, phường, đặc khu) since 1/7/2025: a table for `industrial-clusters/places`, in a subpath of its own so that nobody carries it unasked.
 *
 * @packageDocumentation
 */
import type { IsoDate } from '../../core/index.js';
import { COMMUNE_ROWS, WARDS_SINCE } from './commune-rows.js';
import type { PlaceDirectory, PlaceVersion, Succession } from './place.js';
import { unitsOf } from './unit-rows.js';

const kinds = { x: 'xã', p: 'phường', d: 'đặc khu' };

/** A commune that became a ward: its first version ends, its second begins, and all its land goes on in it. */
const promoted = (unit: PlaceVersion, on: IsoDate): readonly PlaceVersion[] => [
  { ...unit, before: on },
  { ...unit, kind: 'phường', from: on },
];

/**
 * The communes (cấp xã) from 1/7/2025 to 20/9/2026: 3,321, each in its province, and the 22 that became wards since.
 *
 * @remarks
 * Facts of the resolutions of the Standing Committee on each province (1654 to 1687/NQ-UBTVQH15), the code list 19/2025/QĐ-TTg, 237/NQ-UBTVQH16 (Đồng Nai, 30/4/2026) and 388/NQ-UBTVQH16 (Bắc Ninh, 20/9/2026). Names and codes are those of
 * `thanglequoc/vietnamese-provinces-database`, compared with `tranngocminhhieu/vietnamadminunits`; both are published under the MIT licence, and their notices are in `THIRD-PARTY-NOTICES.md`. Nearly every code was another commune's
 * before: a code is asked for with its day. Nothing later than 20/9/2026 was looked for.
 *
 * @returns The directory, made anew at each call.
 * @law Nghị quyết 202/2025/QH15
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { placeOn } from 'industrial-clusters/places';
 * import { communeDirectory } from 'industrial-clusters/places/communes';
 *
 * const found = placeOn(communeDirectory(), { level: 'commune', name: 'xã Thư Lâm', on: isoDate('2026-01-01') });
 * console.log(found.ok && found.value.place.code, found.ok && found.value.place.parent); // => 00475 01
 * ```
 */
export const communeDirectory = (): PlaceDirectory => {
  const became = new Map(
    WARDS_SINCE.flatMap((row) => {
      const [day = '', codes = ''] = row.split('|');
      return codes.split(' ').map((code) => [code, day as IsoDate] as const);
    }),
  );
  const units = unitsOf(COMMUNE_ROWS, { level: 'commune', kinds, from: '2025-07-01' as IsoDate, before: null });
  return {
    edition: 'communes-2026-09-20',
    checkedOn: '2026-09-20' as IsoDate,
    units: units.flatMap((unit) => {
      const on = became.get(unit.code);
      return on === undefined ? [unit] : promoted(unit, on);
    }),
    successions: [...became].map(
      ([code, before]): Succession => ({ level: 'commune', code, before, into: code, share: 'whole' }),
    ),
  };
};
