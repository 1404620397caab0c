import type { LegalDate } from '../../core/index.js';
import type { Indicator } from '../observation.js';
import type { TableName } from '../register.js';

/**
 * What a field takes, by name: of the kinds of value, `date` may be vague and `day` may not; `when` is either `asOf` or `over`, and not both; a `span` has `from` before `before`. A value, so that hosts build their own words for each.
 */
export const EXPECTED = [
  'row',
  'id',
  'text',
  'list',
  'day',
  'date',
  'span',
  'when',
  'ha',
  'dong',
  'percent',
  'points',
  'count',
  'flag',
  'whole-number',
  'bound',
  'scope',
  'cluster-type',
  'undertaking-kind',
  'event-type',
  'indicator',
  'support-kind',
  'figure',
  'stated-indicator',
] as const;

/** One of {@link EXPECTED}. */
export type Expected = (typeof EXPECTED)[number];

/**
 * Codes of the gate, with their parameters. Texts of the caller in them are cut to 64 characters. `got` is a short form of what stood there: text in quotes, a number or `null` as written, else the name of its kind (`array`, `Map`).
 */
export interface GateProblems {
  /** The document is no object. */
  readonly 'gate.not-a-register': { readonly got: string };
  /** The document does not say its `schemaVersion`, so nothing in it can be read for certain. */
  readonly 'gate.missing-version': { readonly reads: number };
  /** Its version is none this package reads; `reads` is the newest it does. */
  readonly 'gate.unknown-version': { readonly got: string; readonly reads: number };
  /** A table is no list. */
  readonly 'gate.not-a-table': { readonly got: string };
  /** A table is longer than any register: an attack or a slip, refused unread. */
  readonly 'gate.too-many-rows': { readonly given: number; readonly most: number };
  /** A value is not what its field takes. */
  readonly 'gate.bad-value': { readonly expected: Expected; readonly got: string };
  /** A value that must be there is not. */
  readonly 'gate.missing-value': { readonly expected: Expected };
  /** A field nobody declared: a misspelt fact, not an extension. */
  readonly 'gate.unknown-key': { readonly key: string };
  /** An id is used twice: the same content (kept once, warned) or other content (both refused). */
  readonly 'gate.duplicate-id': { readonly id: string; readonly sameContent: boolean };
  /** A row refers to nothing in the register; `refused` when a row of that id was given, and refused for reasons of its own. */
  readonly 'gate.unknown-reference': {
    readonly id: string;
    readonly tables: readonly TableName[];
    readonly refused: boolean;
  };
  /** An id that may name either of two rows, one in each table. */
  readonly 'gate.ambiguous-reference': { readonly id: string; readonly tables: readonly TableName[] };
  /** A void of a void: the fact is to be entered again instead. */
  readonly 'gate.void-of-void': { readonly id: string };
  /** A void filed under another undertaking than the entry it withdraws: whoever reads one of the two alone would not see it. */
  readonly 'gate.void-elsewhere': { readonly id: string; readonly undertaking: string };
  /** An area larger than any cluster, ha: the law's cap is 75 and the largest formed before it are a few hundred, so a slip of unit. */
  readonly 'gate.absurd-area': { readonly area: string; readonly most: string };
  /** More land let than there is to let, by one source on one day. */
  readonly 'gate.let-exceeds-land': {
    readonly let: string;
    readonly land: string;
    readonly of: 'area.industrial' | 'area.leasable';
    readonly asOf: LegalDate;
  };
  /** A part larger than the whole it is of, by one source on one day. */
  readonly 'gate.part-exceeds-whole': {
    readonly part: Indicator;
    readonly value: string;
    readonly whole: Indicator;
    readonly of: string;
    readonly asOf: LegalDate;
  };
  /** More problems than are listed. */
  readonly 'gate.more-problems': { readonly left: number };
}
