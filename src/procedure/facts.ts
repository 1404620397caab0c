import type { Bounded, Hectares, LegalDate } from '../core/index.js';
import type { ClusterType, RuledProvince } from '../law/index.js';
import type { UndertakingKind } from '../model/index.js';
import type { ActStep } from './act.js';

/** How well the other clusters of the area are let; either figure alone may decide. */
export interface OtherClusters {
  /** Their average occupancy (tỷ lệ lấp đầy trung bình), %. What kind of average is not defined by the law. */
  readonly averageOccupancy?: Bounded;
  /** Their industrial land not yet let (quỹ đất công nghiệp chưa cho thuê), ha. Not the complement of the occupancy. */
  readonly unletLand?: Bounded;
}

/**
 * What a caller knows beside the register. All optional: what is absent is unknown, never assumed.
 */
export interface Facts {
  /** Why the undertaking exists, where the register does not say. */
  readonly kind?: UndertakingKind;
  /** Acts that are known to have been done, or not to have been done, though the register has no entry. The register, where it has one, goes first. */
  readonly done?: { readonly [T in ActStep]?: boolean };
  /** Area in the approved plan, ha, where the register has no `listed` entry with an area. */
  readonly plannedArea?: Hectares;
  /** When the cluster was formed in fact, decision or not: transitional rules look at it. */
  readonly formedOn?: LegalDate;
  /** Type of the cluster; absent: general, since a special type is claimed, not presumed. */
  readonly clusterType?: ClusterType;
  /** Whether it lies in the uplands. */
  readonly upland?: boolean;
  /** The province, by its code, where its own rules are to be heeded. */
  readonly province?: RuledProvince;
  /** Whether the land fits the land-use plan of the day (quy hoạch, kế hoạch sử dụng đất). */
  readonly fitsLandUsePlan?: boolean;
  /** Whether it fits the other plans of the area. */
  readonly fitsOtherPlans?: boolean;
  /** Whether somebody with legal status and capacity asks to be the developer. */
  readonly capableApplicant?: boolean;
  /** The other established clusters of the area where saturation is tested; `none` when there are none. */
  readonly otherClusters?: 'none' | OtherClusters;
  /** Area of the whole cluster after the expansion, ha. */
  readonly areaAfterExpansion?: Hectares;
  /** Occupancy of the cluster that is to be expanded, %. */
  readonly ownOccupancy?: Bounded;
  /** Whether the demand to rent industrial land in it exceeds what it has. */
  readonly demandExceedsIndustrialLand?: boolean;
  /** Whether the works that the law asks of an expansion are completed and in use. */
  readonly expansionWorksInUse?: boolean;
  /** Whether the papers of the dossier are all there and valid. */
  readonly dossierComplete?: boolean;
  /** Whether a feasible plan to convert the land exists, where a cluster is withdrawn from the plan. */
  readonly conversionPlan?: boolean;
  /** Whether the rights and duties of the developer that leaves are settled. */
  readonly rightsSettled?: boolean;
  /** Whether the province has reviewed infrastructure and papers of a cluster of before 5/10/2009. */
  readonly legacyReviewed?: boolean;
  /** Whether the developer has approved the service regulation (Quy chế quản lý các dịch vụ công cộng, tiện ích). */
  readonly serviceRegulation?: boolean;
  /** Whether the project of the tenant fits the detailed plan and the trades of the decision. */
  readonly tenantFits?: boolean;
}

/**
 * What the law leaves to the province (UBND cấp tỉnh quy định). No default: a choice not given is unknown.
 */
export interface ProvincialChoices {
  /** The area over which saturation is tested from 1/7/2025 to 14/9/2026, in the province's words; the figures given are those of this area. */
  readonly saturationArea?: string;
  /** The land-use plan that is heeded in those days, in the province's words. */
  readonly landUseTest?: string;
  /** The boundary inside which a location may move in those days. */
  readonly deviationBoundary?: string;
  /** Whether the cluster lies in the uplands, as the province reads it in those days. */
  readonly upland?: boolean;
}
