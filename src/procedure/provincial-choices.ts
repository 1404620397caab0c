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
