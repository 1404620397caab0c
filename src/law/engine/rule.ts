import type { IsoDate } from '../../core/iso-date.js';
import type { Confidence } from '../../model/basis.js';
import type { Bilingual } from './bilingual.js';
import type { Citation } from './citation.js';
import type { Force } from './force.js';
import type { OpenQuestionId } from '../open-questions/open-question-id.js';

/** What a rule is about. The first half of its id. */
export type Subject =
  | 'definition'
  | 'area'
  | 'type'
  | 'sector'
  | 'plan'
  | 'establishment'
  | 'expansion'
  | 'dossier'
  | 'procedure'
  | 'selection'
  | 'decision'
  | 'infrastructure'
  | 'service'
  | 'developer'
  | 'tenant'
  | 'support'
  | 'management'
  | 'legacy'
  | 'governing'
  | 'reporting'
  | 'environment'
  | 'land'
  | 'planning-norm'
  | 'detailed-plan'
  | 'construction'
  | 'investment'
  | 'state-asset'
  | 'counting';

/** The stable, public name of a rule: `area.greatest`. Never reused, never renamed without a major version. */
export type RuleId = `${Subject}.${string}`;

/** A province whose own rules are data here, by the code of the General Statistics Office: 01 Hà Nội, 15 Lào Cai (from 1/7/2025). */
export type RuledProvince = '01' | '15';

/** The law of one stretch of days: what it said, where, and how well that is known. */
export interface RuleVersion<T> {
  /** The days on which it applies. */
  readonly force: Force;
  /** What the law said. `null`, where the type admits it, says that the law of these days had no such rule. */
  readonly value: T;
  /** The provision. A version without one does not compile. */
  readonly source: Citation;
  /** `text`: the instrument was read. `summary`: an official, legal or press summary was. `assumption`: inferred. */
  readonly confidence: Confidence;
  /** What a reader must know beside the value. */
  readonly note?: string;
}

/** A stretch of days for which no version is known, and the open question that says so. */
export interface Gap {
  /** The days. */
  readonly force: Force;
  /** The question, listed in `openQuestions`. */
  readonly question: OpenQuestionId;
}

/**
 * One rule of law as dated, cited and graded data.
 *
 * @remarks
 * A rule says what the law was; it judges nothing. Versions never overlap; between 5/10/2009 and `checkedOn` versions and
 * gaps together leave no day out. A new instrument with the same figures is a new version, since the citation is part of the answer.
 */
export interface Rule<T> {
  /** Stable public name. */
  readonly id: RuleId;
  /** What it is about. */
  readonly subject: Subject;
  /** Its name in both languages. */
  readonly title: Bilingual;
  /** The last day on which its sources were consulted. */
  readonly checkedOn: IsoDate;
  /** Present when only this province has the rule. */
  readonly province?: RuledProvince;
  /**
   * Present when a dossier that is being appraised or decided on a switch day keeps the older version.
   * Absent: the law of the day asked about applies to everyone.
   */
  readonly follows?: 'dossier';
  /** Oldest first. */
  readonly versions: readonly [RuleVersion<T>, ...RuleVersion<T>[]];
  /** Stretches without a known version, oldest first. */
  readonly gaps?: readonly Gap[];
  /** Questions about how the rule is to be read, where a version is known. */
  readonly questions?: readonly OpenQuestionId[];
  /** Ids of the entries of the source catalogues that it encodes. */
  readonly sourceIds: readonly string[];
}
