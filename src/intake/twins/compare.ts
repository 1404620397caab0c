import type { Portrait } from './portrait.js';

/** What speaks for two clusters being one. */
export type TwinReason =
  /** The place in the name is the same, and its number if it has one. Every pair has this. */
  | 'same-name'
  /** They share a place. */
  | 'shared-place'
  /** Their places are of two maps or none, and no other cluster of the province has the name. */
  | 'only-name-in-province'
  /** An area is the same. */
  | 'same-area'
  /** An area differs by a tenth or so, as plans and decisions do. */
  | 'near-area'
  /** A capital is the same, or the other one rounded. */
  | 'same-capital'
  /** One decision established both. */
  | 'same-decision'
  /** One developer. */
  | 'same-developer';

/** What speaks against it. */
export type TwinCounter =
  /** Two provinces. */
  | 'other-province'
  /** No place in common, on one map. */
  | 'other-places'
  /** Liên Hà and Liên Hà 2. */
  | 'other-number'
  /** Two phases. */
  | 'other-phase'
  /** A phase is printed of one alone. */
  | 'phase-of-one'
  /** Làng nghề, or a trade, is printed of one alone, or another trade. */
  | 'other-trade'
  /** Both names have their marks, and other ones. */
  | 'other-marks'
  /** No areas come near each other. */
  | 'other-area'
  /** No capitals come near each other. */
  | 'other-capital'
  /** Two decisions. */
  | 'other-decision';

/** Both sides. */
export interface Weighed {
  /** For. */
  readonly reasons: readonly TwinReason[];
  /** Against. */
  readonly against: readonly TwinCounter[];
}

// Plans and decisions differ by so much; two clusters of one name by more.
const NEAR_AREA = 1.25;
// 426.8 billion is 426.776 rounded.
const ROUNDED = 1.003;

const meets = (a: readonly number[], b: readonly number[], ratio: number): boolean =>
  a.some((x) => b.some((y) => Math.max(x, y) <= Math.min(x, y) * ratio));

const shares = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((each) => b.includes(each));

/** Where two clusters lie, as far as their maps allow to say. */
const placeVerdict = (a: Portrait, b: Portrait): 'shared' | 'other' | 'unknown' => {
  if (a.vague || b.vague) return 'unknown';
  if ([...a.places].some((place) => b.places.has(place))) return 'shared';
  return a.map === b.map || (a.map !== 'after' && b.map !== 'after') ? 'other' : 'unknown';
};

/**
 * Weighs two clusters whose names have one key.
 *
 * @param a - One.
 * @param b - The other.
 * @returns What speaks for and against their being one.
 * @internal
 */
export const weigh = (a: Portrait, b: Portrait): Weighed => {
  const reasons: TwinReason[] = ['same-name'];
  const against: TwinCounter[] = [];
  if (a.province !== undefined && b.province !== undefined && a.province !== b.province) against.push('other-province');
  const place = placeVerdict(a, b);
  if (place === 'shared') reasons.push('shared-place');
  if (place === 'other') against.push('other-places');
  if (a.name.ordinal !== b.name.ordinal) against.push('other-number');
  const [one, two] = [a.name.phaseNumber, b.name.phaseNumber];
  if (one !== two) against.push(one === undefined || two === undefined ? 'phase-of-one' : 'other-phase');
  if (a.trade !== b.trade) against.push('other-trade');
  const marked = a.spelled !== '' && b.spelled !== '';
  if (marked && a.trade === b.trade && a.spelled !== b.spelled && a.name.ordinal === undefined) {
    against.push('other-marks');
  }
  if (shares(a.areas, b.areas)) reasons.push('same-area');
  else if (meets(a.areas, b.areas, NEAR_AREA)) reasons.push('near-area');
  else if (a.areas.length > 0 && b.areas.length > 0) against.push('other-area');
  if (meets(a.capitals, b.capitals, ROUNDED)) reasons.push('same-capital');
  else if (a.capitals.length > 0 && b.capitals.length > 0) against.push('other-capital');
  if (shares(a.decisions, b.decisions)) reasons.push('same-decision');
  else if (a.decisions.length > 0 && b.decisions.length > 0) against.push('other-decision');
  if (shares(a.developers, b.developers)) reasons.push('same-developer');
  return { reasons, against };
};
