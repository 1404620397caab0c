/**
 * Who acts under the law of clusters.
 *
 * @remarks
 * There is no `local-committee`: an actor is the district People's Committee (UBND cấp huyện) until 30/6/2025 and the
 * commune People's Committee (UBND cấp xã) from 1/7/2025, and a version names the one of its days.
 */
export type Actor =
  | 'government'
  | 'prime-minister'
  | 'ministry'
  | 'planning-ministry'
  | 'finance-ministry'
  | 'construction-ministry'
  | 'environment-ministry'
  | 'public-security-ministry'
  | 'provincial-council'
  | 'provincial-committee'
  | 'provincial-chair'
  | 'industry-department'
  | 'planning-department'
  | 'finance-department'
  | 'other-departments'
  | 'district-committee'
  | 'commune-committee'
  | 'statistics-office'
  | 'council'
  | 'council-chair'
  | 'applicant'
  | 'developer'
  | 'tenant'
  | 'inspecting-authority'
  | 'asset-holder'
  | 'competent-authority';
