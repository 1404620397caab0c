import type { Indicator } from '../../model/index.js';
import type { AmountOrGap } from './amount.js';
import { both, either, type Claim } from './claim.js';
import type { ClusterFacts } from './cluster-facts.js';
import type { SummaryRow } from './form-code.js';

/** A row that counts clusters. */
export interface CountRow {
  /** Whether a cluster is counted. */
  readonly counts: (cluster: ClusterFacts) => Claim;
  /** Which clusters are asked; the others are surely not counted. */
  readonly among: (cluster: ClusterFacts) => Claim;
}

/** A row that adds up values of some clusters. */
export interface TotalRow {
  /** Whether a cluster is asked for its value. */
  readonly among: (cluster: ClusterFacts) => Claim;
  /** Its value, in hectares, đồng or one each. */
  readonly adds: (cluster: ClusterFacts) => AmountOrGap;
}

const operating = (c: ClusterFacts): Claim => c.operating;
const project = (c: ClusterFacts): Claim => c.project;
const area = (c: ClusterFacts): AmountOrGap => c.area;
const decided = (c: ClusterFacts): AmountOrGap => c.decidedArea;
const asksWorks = (c: ClusterFacts): Claim => either([c.operating, c.established]);
const craftVillage = (c: ClusterFacts): Claim => c.operatingAs('craft-village');
const specialised = (c: ClusterFacts): Claim => c.operatingAs('specialised');

const everyOne = (): Claim => 'yes';
const count = (counts: CountRow['counts'], among: CountRow['among'] = everyOne): CountRow => ({ counts, among });
const total = (among: TotalRow['among'], adds: TotalRow['adds']): TotalRow => ({ among, adds });
const observed = (among: TotalRow['among'], indicator: Indicator): TotalRow =>
  total(among, (c) => c.observed(indicator));

/** What each row of forms 03 and 04 is made of, in one table; row 19 is an average and stands apart. */
export const SUMMARY_ROWS: Readonly<Record<Exclude<SummaryRow, '19'>, CountRow | TotalRow>> = /* @__PURE__ */ (() => ({
  '1': count((c) => c.listed),
  '2': total(
    (c) => c.listed,
    (c) => c.listedArea,
  ),
  '3': count((c) => c.established),
  '4': total((c) => c.established, decided),
  '5': count((c) => c.establishedInPeriod),
  '6': total((c) => c.establishedInPeriod, decided),
  '7': count(
    (c) => c.byEnterprise,
    (c) => c.established,
  ),
  '8': total((c) => c.byEnterprise, decided),
  '9': count((c) => c.detailedPlan),
  '10': total((c) => c.detailedPlan, area),
  '11': count(project),
  '12': total(project, area),
  '13': observed(project, 'capital.registered'),
  '14': observed(project, 'capital.disbursed'),
  '15': count(operating),
  '15.1': count((c) => c.operatingEstablished),
  '15.2': count((c) => c.operatingNotEstablished),
  '15.3': count(craftVillage, operating),
  '15.4': count(specialised, operating),
  '16': total(operating, area),
  '16.1': total((c) => c.operatingEstablished, decided),
  '16.2': observed((c) => c.operatingNotEstablished, 'area.total'),
  '16.3': total(craftVillage, area),
  '16.4': total(specialised, area),
  '17': total(
    (c) => both(c.operating, c.detailedPlan === 'no' ? 'no' : 'yes'),
    (c) => c.industrial,
  ),
  '18': observed(operating, 'area.let'),
  '20': observed(operating, 'projects.total'),
  '21': observed(operating, 'projects.foreign'),
  '22': observed(operating, 'projects.operating'),
  '23': observed(operating, 'projects.revenue'),
  '24': observed(operating, 'budget.paid'),
  '25': observed(operating, 'workers.contracted'),
  '26': count((c) => c.flag('wastewater.invested'), asksWorks),
  '27': count((c) => c.flag('wastewater.to-standard'), asksWorks),
}))();
