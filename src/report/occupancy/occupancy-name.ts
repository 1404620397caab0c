/** What an occupancy rate is a rate of. `decree` is the law's own (tỷ lệ lấp đầy): let or covered by an approved project, of industrial land by the detailed plan. */
export type OccupancyName = 'gross' | 'decree' | 'leasable' | 'recovered';

/** What is divided by what, ha by ha. */
export const OCCUPANCY_TERMS: Readonly<
  Record<
    OccupancyName,
    { readonly part: 'let' | 'taken'; readonly whole: 'gross' | 'industrial' | 'leasable' | 'recovered' }
  >
> = {
  gross: { part: 'let', whole: 'gross' },
  decree: { part: 'taken', whole: 'industrial' },
  leasable: { part: 'let', whole: 'leasable' },
  recovered: { part: 'let', whole: 'recovered' },
};

/** Why a cluster has no rate. */
export type Undetermined =
  | 'no-detailed-plan'
  | 'part-not-known'
  | 'whole-not-known'
  | 'whole-is-nought'
  | 'part-exceeds-whole'
  | 'projects-not-known';
