import type { IsoDate } from '../../core/index.js';
import { placesOn } from './place-on.js';
import type { PlaceDirectory, PlaceLevel, PlaceVersion } from './place.js';
import { indexed } from './succession-ways.js';
import { follow } from './successors-of.js';

/** The units a figure is about, on the day it held. */
export interface Coverage {
  /** Their level. */
  readonly level: PlaceLevel;
  /** Their codes, as that day has them. */
  readonly codes: readonly string[];
  /** The day. */
  readonly on: IsoDate;
}

/** Whether two figures are about the same land. */
export interface SameLand {
  /** `comparable`: the units of the two days hold the same land, as far as units go. `not-comparable`: one holds land that the other does not. `unknown`: a unit was split, or the data do not say. */
  readonly verdict: 'comparable' | 'not-comparable' | 'unknown';
  /** Units of the earlier day whose land the later figure holds and the earlier does not: adding theirs mends a series. */
  readonly lacking: readonly PlaceVersion[];
}

/** More than the units of any level. */
const MOST_CODES = 100_000;

/** A coverage that can be looked up. */
interface Covered {
  readonly level: PlaceLevel;
  readonly codes: ReadonlySet<unknown>;
  readonly on: IsoDate;
}

// What a figure covers may come out of a file of the host's.
const coverageOf = (given: Coverage): Covered | null => {
  try {
    const { level, codes, on } = given;
    const text: readonly unknown[] = [level, on];
    if (!Array.isArray(codes) || codes.length > MOST_CODES || text.some((each) => typeof each !== 'string'))
      return null;
    return { level, codes: new Set(Array.from({ length: codes.length }, (_, i): unknown => codes[i])), on };
  } catch {
    return null;
  }
};

const unknown: SameLand = { verdict: 'unknown', lacking: [] };

/**
 * Tells whether two figures of a series are about the same land, so that their difference means anything. A name is no proof: the Gia Lai of 2025 took in Bình Định.
 *
 * @remarks
 * Moves of boundaries without a new name, kind or code are not in any directory here, and are not seen.
 *
 * @param directory - The package's or the host's.
 * @param earlier - What the earlier figure covers.
 * @param later - What the later one covers, of the same level.
 * @returns The verdict, and what the earlier figure lacks.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { provinceDirectory, sameLand } from 'industrial-clusters/places';
 *
 * const directory = provinceDirectory();
 * const gialai = { level: 'province', codes: ['64'], on: isoDate('2024-10-31') } as const; // 13 established
 * const gialaiNow = { level: 'province', codes: ['52'], on: isoDate('2025-09-30') } as const; // 62
 * const { verdict, lacking } = sameLand(directory, gialai, gialaiNow);
 * console.log(verdict, lacking.map(({ name }) => name)); // => not-comparable ["Bình Định"]
 *
 * const both = { ...gialai, codes: ['64', '52'] };
 * console.log(sameLand(directory, both, gialaiNow).verdict); // => comparable
 * ```
 */
export const sameLand = (directory: PlaceDirectory, earlier: Coverage, later: Coverage): SameLand => {
  const [then, now] = [coverageOf(earlier), coverageOf(later)];
  if (then === null || now === null || then.level !== now.level || then.on > now.on) return unknown;
  const units = placesOn(directory, then.level, then.on);
  const isKnown = ({ level, codes, on }: Covered): boolean => {
    const known = new Set<unknown>(placesOn(directory, level, on).map(({ code }) => code));
    return [...codes].every((code) => known.has(code));
  };
  if (!isKnown(then) || !isKnown(now)) return unknown;

  const ways = indexed(directory, then.level);
  let [split, lost] = [false, false];
  const lacking: PlaceVersion[] = [];
  for (const unit of units) {
    const { share, places } = follow(ways, unit, now.on);
    const given = then.codes.has(unit.code);
    const held = places.filter(({ code }) => now.codes.has(code)).length;
    // Land that went nobody knows where may be in the later figure.
    if (share === 'unknown') split = true;
    else if (held > 0 && held < places.length) split = true;
    else if (given && held === 0) lost = true;
    else if (!given && held > 0) lacking.push(unit);
  }
  if (lost || lacking.length > 0) return { verdict: 'not-comparable', lacking };
  return split ? unknown : { verdict: 'comparable', lacking: [] };
};
