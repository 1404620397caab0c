import type { LegalDate } from '../../core/index.js';

/** Codes of the gate, with their parameters. Texts of the caller in them are cut short. */
export interface GateProblems {
  /** The document is no object. */
  readonly 'gate.not-a-register': { readonly got: string };
  /** Its version is none this package reads. */
  readonly 'gate.unknown-version': { readonly got: string };
  /** A table is no list. */
  readonly 'gate.not-a-table': { readonly got: string };
  /** A value is not what its field takes. */
  readonly 'gate.bad-value': { readonly expected: string };
  /** A field nobody declared: a misspelt fact, not an extension. */
  readonly 'gate.unknown-key': { readonly key: string };
  /** An id is used twice: the same content (kept once, warned) or other content (both refused). */
  readonly 'gate.duplicate-id': { readonly id: string; readonly sameContent: boolean };
  /** A row refers to nothing in the register. */
  readonly 'gate.unknown-reference': { readonly id: string; readonly table: string };
  /** A void of a void: the fact is to be entered again instead. */
  readonly 'gate.void-of-void': { readonly id: string };
  /** An area larger than any cluster: a slip of unit, most likely. */
  readonly 'gate.absurd-area': { readonly area: string; readonly most: string };
  /** More land let than there is to let, by one source on one day. */
  readonly 'gate.let-exceeds-industrial': {
    readonly let: string;
    readonly industrial: string;
    readonly asOf: LegalDate;
  };
  /** More problems than are listed. */
  readonly 'gate.more-problems': { readonly left: number };
}
