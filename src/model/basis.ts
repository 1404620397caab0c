import type { IsoDate } from '../core/index.js';

/**
 * How well a rule is known: the text itself was read; a summary by an authority, a law firm or the press; or an inference, a practice, a reading. The weakest beneath an answer stands on the answer.
 */
export type Confidence = 'text' | 'summary' | 'assumption';

/** What an answer rests on: the rule, the provision it comes from, how well that is known, and the days the version binds. */
export interface Basis {
  /** Stable id of the rule, or `practice` where departments do so and no provision was found. */
  readonly rule: string;
  /** Instrument and provision, as they are cited: `32/2024/NĐ-CP, điều 2 khoản 1`. */
  readonly provision: string;
  /** How well it is known. */
  readonly confidence: Confidence;
  /** The days this version binds, where it is a rule of law; `before` null: no repeal known on the day it was checked. */
  readonly force?: {
    /** First day. */
    readonly from: IsoDate;
    /** Day after the last; null when no repeal is known. */
    readonly before: IsoDate | null;
  };
  /** Present where the version is one of an older law, which a pending dossier keeps: the transition that says so. It counts into what an answer rests on. */
  readonly kept?: Pick<Basis, 'rule' | 'provision' | 'confidence'>;
  /** Present when the day asked lies after the day on which the rule was last checked. */
  readonly beyondChecked?: true;
}
