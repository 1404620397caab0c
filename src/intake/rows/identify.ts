import type { Field } from './field.js';
import { digest, slug } from './content-id.js';
import type { Mapping } from './mapping.js';
import type { RowDraft } from './row-draft.js';
import { foldText } from '../text/clean-text.js';

/** Where a row's cluster lies: its own cells, the heading above it, the sheet. */
export interface RowPlaces {
  /** At the level at which the register counts; empty when nothing says. */
  readonly places: readonly string[];
  /** The province, where anything says. */
  readonly province: string | undefined;
  /** The fields that gave the places. */
  readonly from: readonly Field[];
}

/** The place that headings above a row name. */
export interface Heading {
  /** The district, as printed. */
  readonly district?: string;
  /** The province, as printed. */
  readonly province?: string;
}

const listOf = (draft: RowDraft, field: Field): readonly string[] =>
  String(draft.readings.get(field)?.value ?? '')
    .split(/[;,]/)
    .map((place) => place.trim())
    .filter((place) => place !== '');

/**
 * Finds where a row's cluster lies: in districts, else in communes, else in the province.
 *
 * @param draft - The row.
 * @param heading - The place above it.
 * @param mapping - The sheet's.
 * @returns The places, and what gave them.
 * @internal
 */
export const placesOf = (draft: RowDraft, heading: Heading, mapping: Mapping): RowPlaces => {
  const [named] = listOf(draft, 'province');
  const province = named ?? heading.province ?? mapping.province;
  const districts = listOf(draft, 'district');
  if (districts.length > 0) return { places: districts, province, from: ['district', 'province'] };
  if (heading.district !== undefined) return { places: [heading.district], province, from: ['province'] };
  const communes = listOf(draft, 'commune');
  if (communes.length > 0) return { places: communes, province, from: ['commune', 'province'] };
  return { places: province === undefined ? [] : [province], province, from: ['province'] };
};

// Huyện Đông Anh and Đông Anh are one key. A town keeps its kind: Kỳ Anh is a district and a town.
const placeKey = (place: string): string => foldText(place).replace(/^(?:huyen|quan|xa|phuong) /, '');

/**
 * The id of a row's cluster, from its name and place alone, so that a sheet with newer figures meets the same cluster.
 *
 * @param draft - The row.
 * @param found - Where it lies.
 * @returns A readable id, the same at every import.
 * @internal
 */
export const clusterIdOf = (draft: RowDraft, { places, province }: RowPlaces): string => {
  const name = String(draft.readings.get('name')?.value ?? '');
  const key = [foldText(name), [...places].map(placeKey).sort(), placeKey(province ?? '')];
  return `${slug(name) || 'cluster'}-${digest(key).slice(0, 6)}`;
};

/**
 * A digest of all that a row says, its number and remarks aside.
 *
 * @param draft - What was read of it.
 * @returns A few letters and digits, the same for the same facts.
 * @internal
 */
export const contentOf = (draft: RowDraft): string =>
  digest(
    [...draft.readings]
      .filter(([field]) => field !== 'ordinal' && field !== 'note')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, { value, bound }]) => [field, value, bound ?? '']),
  );
