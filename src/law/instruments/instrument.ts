import type { IsoDate } from '../../core/iso-date.js';
import type { Bilingual } from '../engine/bilingual.js';
import type { Force } from '../engine/force.js';
import type { InstrumentId } from './instrument-id.js';

/** What sort of document it is. Consolidated texts and letters have no force of their own. */
export type InstrumentKind =
  | 'law'
  | 'resolution'
  | 'decree'
  | 'decision'
  | 'directive'
  | 'circular'
  | 'joint-circular'
  | 'standard'
  | 'consolidated-text'
  | 'letter';

/** A legal instrument (văn bản pháp luật): who issued it, when, and what it replaced or amended. */
export interface Instrument {
  /** Its number. */
  readonly id: InstrumentId;
  /** What sort of document it is. */
  readonly kind: InstrumentKind;
  /** Who issued it. */
  readonly issuer: Bilingual;
  /** Day of signing or passing; absent where it was not seen. */
  readonly signed?: IsoDate;
  /** When it is in force; `null` where the days were not seen, or where it has no force of its own. */
  readonly force: Force | null;
  /** What it replaces, as far as the sources say. */
  readonly replaces: readonly InstrumentId[];
  /** What it amends. */
  readonly amends: readonly InstrumentId[];
  /** What it is about, in few words; not its full official title. */
  readonly title: Bilingual;
  /** What a reader must know beside it. */
  readonly note?: string;
}
