import type { LookUpOptions } from '../../law/index.js';
import type { ProvincialChoices } from '../provincial-choices.js';

/**
 * Under which law the facts are judged, beside the day: the regime that governs a pending dossier, where it is not that of the day;
 * the weakest evidence accepted; the choices the law leaves to the province.
 */
export interface AppraisalContext extends LookUpOptions {
  /** No default: a choice not given is unknown, and named. */
  readonly choices?: ProvincialChoices;
}
