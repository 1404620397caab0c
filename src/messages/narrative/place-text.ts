import type { CountName, PeriodReport } from '../../report/index.js';
import type { Language } from '../language.js';
import { tallyText } from './quantity-text.js';

/** The words for kinds of unit that stand before a place's name. */
const kinds = /^(huyện|quận|thị xã|thành phố|xã|phường|thị trấn) /;

const bare = (place: string): string => place.replace(kinds, '');

/**
 * Joins names as a language does: `A, B và C`.
 *
 * @param names - What to join.
 * @param language - `vi` or `en`.
 * @returns One phrase.
 * @internal
 */
export const joined = (names: readonly string[], language: Language): string => {
  const and = language === 'vi' ? ' và ' : ' and ';
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1) ?? ''}`;
};

/**
 * Names places, a kind that all share said once: `huyện Thường Tín và Thạch Thất`. English leaves the kind out.
 *
 * @param places - As the register names them.
 * @param language - `vi` or `en`.
 * @returns One phrase.
 * @internal
 */
export const placeNames = (places: readonly string[], language: Language): string => {
  if (language === 'en') return joined(places.map(bare), 'en');
  const kind = kinds.exec(places[0] ?? '')?.[0] ?? '';
  const shared = kind !== '' && places.every((p) => p.startsWith(kind));
  return shared ? kind + joined(places.map(bare), 'vi') : joined(places, 'vi');
};

/**
 * Says where the things of a count lie.
 *
 * @param report - As made by `periodReport`.
 * @param count - Which count.
 * @param language - `vi` or `en`.
 * @returns ` trên địa bàn …`, or nothing when none is counted.
 * @internal
 */
export const placesOf = (report: PeriodReport, count: CountName, language: Language): string => {
  const rows = report.byPlaces.filter(({ counts }) => counts[count].certain > 0);
  const places = [...new Set(rows.flatMap((row) => row.places))];
  if (places.length === 0) return '';
  return `${language === 'vi' ? ' trên địa bàn ' : ' in '}${placeNames(places, language)}`;
};

/**
 * Says how a count divides over places, the largest first: ` (Thường Tín 6, Thạch Thất 2)`.
 *
 * @param report - As made by `periodReport`.
 * @param count - Which count.
 * @param language - `vi` or `en`.
 * @returns The division in brackets, or nothing when fewer than two sets of places share it.
 * @internal
 */
export const dividedByPlace = (report: PeriodReport, count: CountName, language: Language): string => {
  const rows = report.byPlaces.filter(({ counts }) => counts[count].possible > 0);
  if (rows.length < 2) return '';
  const parts = [...rows]
    .sort((a, b) => b.counts[count].certain - a.counts[count].certain)
    .map((row) => `${row.places.map(bare).join(' - ')} ${tallyText(row.counts[count], language)}`);
  return ` (${parts.join(', ')})`;
};
