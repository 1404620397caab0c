/**
 * The communes of Viet Nam (xã, phường, thị trấn) on the last map before 1/7/2025, and where each went: tables for `industrial-clusters/places`, in a subpath of their own so that nobody carries them unasked.
 *
 * @packageDocumentation
 */
import type { IsoDate } from '../../core/index.js';
import { COMMUNES_MADE_OF } from './communes-made-of.js';
import { FORMER_COMMUNE_ROWS } from './former-commune-rows.js';
import type { PlaceDirectory, Succession } from './place.js';
import { unitsOf } from './unit-rows.js';

const kinds = { x: 'xã', p: 'phường', t: 'thị trấn' };
const reform = '2025-07-01' as IsoDate;

/** Every heir of every former commune; who has several was split among them. */
const successions = (): readonly Succession[] => {
  const pairs = COMMUNES_MADE_OF.flatMap((row) =>
    row.split('|').flatMap((entry) => {
      const [into = '', codes = ''] = entry.split(':');
      return codes.split(' ').map((code) => ({ code, into }));
    }),
  );
  const heirs = new Map<string, number>();
  for (const { code } of pairs) heirs.set(code, (heirs.get(code) ?? 0) + 1);
  return pairs.map(({ code, into }): Succession => {
    return { level: 'commune', code, before: reform, into, share: heirs.get(code) === 1 ? 'whole' : 'part' };
  });
};

/**
 * The 10,035 communes (cấp xã) of the last map, 1/3/2025 to 30/6/2025, each in its district of that time, and the communes of 1/7/2025 that their land went to.
 *
 * @remarks
 * 9,595 went whole into one; 440 were split among two to five, and how much went where is in no source here: a split one stays `part` until a person says in which a cluster lies. What went where follows the resolutions of 2025 on each
 * province and the statistics office's table of them. Five island districts had no communes (Bạch Long Vĩ, Cồn Cỏ, Hoàng Sa, Lý Sơn, Côn Đảo), so the five đặc khu made of them have no former commune here. Of days before 1/3/2025 nothing
 * is said: communes joined in 2020 or 2024 are the host's to add. Join it with `communeDirectory` to follow a commune; the licences of both sources of names are in `THIRD-PARTY-NOTICES.md`.
 *
 * @returns The directory, made anew at each call.
 * @law Nghị quyết 202/2025/QH15
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { joinDirectories, placeOn, successorsOf } from 'industrial-clusters/places';
 * import { communeDirectory } from 'industrial-clusters/places/communes';
 * import { formerCommuneDirectory } from 'industrial-clusters/places/former-communes';
 *
 * const both = joinDirectories(formerCommuneDirectory(), communeDirectory());
 * const on = isoDate('2025-06-30');
 * const found = placeOn(both, { level: 'commune', name: 'xã Dục Tú', parent: '017', on }); // in Đông Anh
 * const heirs = successorsOf(both, { level: 'commune', code: found.ok ? found.value.place.code : '', on }, isoDate('2025-07-01'));
 * console.log(heirs.ok && heirs.value.share, heirs.ok && heirs.value.places.map(({ name }) => name)); // => part ["Đông Anh","Thư Lâm"]
 * ```
 */
export const formerCommuneDirectory = (): PlaceDirectory => ({
  edition: 'former-communes-2025-06-30',
  checkedOn: '2026-09-20' as IsoDate,
  units: unitsOf(FORMER_COMMUNE_ROWS, { level: 'commune', kinds, from: '2025-03-01' as IsoDate, before: reform }),
  successions: successions(),
});
