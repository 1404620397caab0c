/**
 * The stable name of a check. With a dot where a rule lists items and each is checked: `paper.submission`, `content.developer`.
 */
export type CheckId =
  | 'halt-2012'
  | 'in-list'
  | 'land'
  | 'greatest-area'
  | 'least-area'
  | 'area-within-plan'
  | 'applicant'
  | 'saturation'
  | 'average-occupancy'
  | 'unlet-land'
  | 'own-occupancy-or-demand'
  | 'own-occupancy'
  | 'demand'
  | 'expansion-works'
  | `paper.${string}`
  | `report.${string}`
  | 'sets'
  | 'electronic-copy'
  | 'submitter'
  | 'assigned-submitter'
  | `land.${string}`
  | `type.${string}`
  | `ground.${string}`
  | `content.${string}`
  | 'ministry-copy'
  | `council.${string}`;
