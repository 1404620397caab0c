import type { Hectares, LegalDate } from '../core/index.js';
import type { UndertakingKind } from '../model/index.js';
import type { ActStep } from './act.js';
import type { DossierFacts, EstablishmentFacts, ExpansionFacts } from './appraisal/index.js';

/**
 * What a caller knows beside the register: the facts of the appraisal, and what the other acts turn on. All optional: what is absent is unknown, never assumed; what cannot be read counts as absent.
 */
export interface Facts extends Omit<EstablishmentFacts, 'area'>, Omit<ExpansionFacts, 'area'> {
  /** Why the undertaking exists, where the register does not say. */
  readonly kind?: UndertakingKind;
  /** Acts that are known to have been done, or not to have been done, though the register has no entry. The register, where it has one, goes first. */
  readonly done?: { readonly [T in ActStep]?: boolean };
  /** When the cluster was formed in fact, decision or not: transitional rules look at it. */
  readonly formedOn?: LegalDate;
  /** Area of the whole cluster after the expansion, ha: the act itself gives the part added. */
  readonly areaAfterExpansion?: Hectares;
  /** What the dossier holds, item by item: judged as `checkDossier` does. */
  readonly dossier?: DossierFacts;
  /** Whether the dossier is complete and valid, in one word: for what `dossier` leaves open, or instead of it. */
  readonly dossierComplete?: boolean;
  /** Whether the developer named is the one whom the selection chose, where the two are written differently. */
  readonly developerIsChosen?: boolean;
  /** Whether the site is handed over, whole or in part, before ground is broken. */
  readonly siteHandedOver?: boolean;
  /** Whether a feasible plan to convert the cluster exists, where one is withdrawn from the plan. */
  readonly conversionPlan?: boolean;
  /** Whether the rights and duties of the developer that leaves are settled. */
  readonly rightsSettled?: boolean;
  /** Whether the province has reviewed infrastructure and papers of a cluster of before 5/10/2009. */
  readonly legacyReviewed?: boolean;
  /** Whether the industrial land of a cluster of before 5/10/2009 is full (đã lấp đầy diện tích đất công nghiệp). */
  readonly legacyFull?: boolean;
  /** Whether such a cluster has an approved detailed plan, and compensation and clearance are completed. */
  readonly plannedAndCleared?: boolean;
  /** Area that such a cluster has in fact, ha: above 75 ha it is kept or reduced, never enlarged. */
  readonly existingArea?: Hectares;
  /** Whether the developer has approved the service regulation (Quy chế quản lý các dịch vụ công cộng, tiện ích). */
  readonly serviceRegulation?: boolean;
  /** Whether the project of the tenant fits the detailed plan and the trades of the decision. */
  readonly tenantFits?: boolean;
}
