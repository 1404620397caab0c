import type { Confidence } from '../../model/index.js';
import type { MissingChoice } from '../missing.js';

/** Something that was not given, or is not known, and decides a check. */
export type MissingInput =
  | {
      /** A fact of the case, by the name under which it is given. */
      readonly kind: 'fact';
      /** Its name, with a dot before a part of it: `papers.submission`. */
      readonly id: string;
      /** Which cluster, bid or member lacks it, where there are several. */
      readonly of?: string;
      /** Why what was given does not do: it cannot be read, or contradicts another fact. Absent: it was not given. */
      readonly because?: 'unreadable' | 'contradictory';
    }
  | {
      /** A choice that the law leaves to the province (UBND cấp tỉnh quyết định). */
      readonly kind: 'provincial-choice';
      /** Which. */
      readonly id: MissingChoice;
    }
  | {
      /** The law itself: no version of the rule is known for the day, or only on weaker evidence than demanded. */
      readonly kind: 'law';
      /** The rule. */
      readonly id: string;
      /** The open question, where one is named. */
      readonly question?: string;
      /** How well it is known, where it is known too weakly. */
      readonly confidence?: Confidence;
    };
