import type { Bilingual } from '../engine/bilingual.js';
import type { OpenQuestionId } from './open-question-id.js';

/**
 * Why a question is open: the text was not read; nothing was found; the words allow several readings; sources disagree; only
 * memory says so; only a draft does. `other-rule` marks days for which nothing is open: no such rule existed, or another governs.
 */
export type OpenBecause = 'not-read' | 'not-found' | 'reading' | 'conflict' | 'memory-only' | 'draft' | 'other-rule';

/** Something about the law that the sources do not settle, said openly rather than filled in. */
export interface OpenQuestion {
  /** Its stable name. */
  readonly id: OpenQuestionId;
  /** Why it is open. */
  readonly because: OpenBecause;
  /** The question in both languages. */
  readonly question: Bilingual;
  /** Entries of the source catalogues that end here and are not encoded as rules. */
  readonly sourceIds?: readonly string[];
}
