/** Why two figures differ: a closed list. */
export const EXPLANATIONS = [
  'plain-against-weighted-mean',
  'gross-against-industrial',
  'bound-dropped',
  'row-missing',
  'stages-overlap',
  'subtotal-slip',
  'horizons-added',
] as const;

/** One of {@link EXPLANATIONS}. */
export type ExplanationKind = (typeof EXPLANATIONS)[number];

/** A way in which the published figure would come out: what would explain a difference, not proof that it does. */
export interface Explanation {
  /** Which. */
  readonly kind: ExplanationKind;
  /** The rows or the group that it turns on: each row whose absence alone would do, the group that slipped. */
  readonly rows?: readonly string[];
  /** What comes out that way; decimal text, cut at nine digits. */
  readonly gives: string;
}

/** Why two figures cannot be compared. */
export type NotComparable = 'boundary-change' | 'other-day' | 'other-population';
