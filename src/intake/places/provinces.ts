import type { IsoDate } from '../../core/index.js';
import type { PlaceDirectory, PlaceVersion, Succession } from './place.js';
import { PROVINCE_ROWS } from './province-rows.js';

const kinds: Readonly<Record<string, string>> = { t: 'tỉnh', c: 'thành phố' };

const dayOf = (text: string | undefined): IsoDate | null =>
  text === undefined || text === '' ? null : (text as IsoDate);

/** One row of the table, as a version and its succession. */
const read = (row: string): { readonly unit: PlaceVersion; readonly succession: readonly Succession[] } => {
  const [code = '', name = '', kind = '', from, to, into = ''] = row.split('|');
  const before = dayOf(to);
  const unit: PlaceVersion = { level: 'province', code, name, kind: kinds[kind] ?? '', from: dayOf(from), before };
  return { unit, succession: before === null ? [] : [{ level: 'province', code, before, into, share: 'whole' }] };
};

/**
 * The provinces and centrally run cities of Viet Nam (tỉnh, thành phố trực thuộc trung ương) from 2009 to 20/9/2026: 63 until 30/6/2025, 34 since, each with where it went.
 *
 * @remarks
 * Facts of Nghị quyết 202/2025/QH15 (in force from 12/6/2025; the code list 19/2025/QĐ-TTg says 1/7/2025, which is the day used), 175/2024/QH15 (Huế), 30/2026/QH16 (Đồng Nai), 36/2026/QH16 (Quảng Ninh) and 39/2026/QH16 (Bắc Ninh). Names and
 * codes were compared with the projects `thanglequoc/vietnamese-provinces-database` and `tranngocminhhieu/vietnamadminunits`, both published under the MIT licence; their notices are in `THIRD-PARTY-NOTICES.md`. Days of creation before 2009 are not given. Nothing later than 20/9/2026
 * was looked for.
 *
 * @returns The directory, made anew at each call.
 * @law Nghị quyết 202/2025/QH15
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { placesOn, provinceDirectory } from 'industrial-clusters/places';
 *
 * const directory = provinceDirectory();
 * console.log(placesOn(directory, 'province', isoDate('2025-06-30')).length); // => 63
 * console.log(placesOn(directory, 'province', isoDate('2025-07-01')).length); // => 34
 * ```
 */
export const provinceDirectory = (): PlaceDirectory => {
  const rows = PROVINCE_ROWS.map(read);
  return {
    edition: 'provinces-2026-09-20',
    checkedOn: '2026-09-20' as IsoDate,
    units: rows.map(({ unit }) => unit),
    successions: rows.flatMap(({ succession }) => succession),
  };
};
