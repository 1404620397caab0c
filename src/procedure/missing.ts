import type { LegalDate } from '../core/index.js';
import type { Basis, Confidence } from '../model/index.js';
import type { ActStep } from './act.js';

/** A fact that nobody has given: one name a question to put to the host. */
export type MissingFact =
  | 'plan-entry'
  | 'planned-area'
  | 'land-use-fit'
  | 'other-plans-fit'
  | 'applicant'
  | 'developer'
  | 'occupancy'
  | 'halt-exemption'
  | 'area'
  | 'area-after-expansion'
  | 'upland'
  | 'own-occupancy-or-demand'
  | 'expansion-works'
  | 'selection-result'
  | 'dossier-papers'
  | 'site-handed-over'
  | 'chosen-developer'
  | 'conversion-plan'
  | 'rights-settled'
  | 'service-regulation'
  | 'tenant-fit'
  | 'legacy-review'
  | 'formed-on'
  | 'full-or-cleared'
  | 'existing-area';

/** A decision that the law leaves to the province. */
export type MissingChoice = 'saturation-area' | 'land-use-test' | 'deviation-boundary' | 'upland';

/** Something that is not known and decides. `id` names it among its kind. */
export type Missing =
  | {
      /** A fact about the case. */
      readonly kind: 'fact';
      /** Which. */
      readonly id: MissingFact;
      /** The provision that asks for it, where one does. */
      readonly basis?: Basis;
    }
  | {
      /** An act of which the register has no entry. */
      readonly kind: 'act';
      /** Which. */
      readonly id: ActStep;
      /** Why it is asked for. */
      readonly basis?: Basis;
    }
  | {
      /** An entry whose day is too vague to say whether it came before. */
      readonly kind: 'date';
      /** Id of the event. */
      readonly id: string;
      /** Its day, as vague as the papers are. */
      readonly on: LegalDate;
    }
  | {
      /** A choice of the province. */
      readonly kind: 'provincial-choice';
      /** Which. */
      readonly id: MissingChoice;
      /** The provision that leaves it to the province. */
      readonly basis?: Basis;
    }
  | {
      /** The law itself: no version of a rule is known for the day, or only on weaker evidence than demanded. */
      readonly kind: 'law';
      /** The rule, `practice` where a custom of departments is all there is, or the open question. */
      readonly id: string;
      /** The open question, where one is named. */
      readonly question?: string;
      /** How well it is known, where it is known too weakly. */
      readonly confidence?: Confidence;
    };
