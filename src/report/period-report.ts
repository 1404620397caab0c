import { addDays, type IsoDate, type Span } from '../core/index.js';
import { lawEdition } from '../law/engine/edition.js';
import type { Knowledge } from '../lifecycle/index.js';
import type { Register } from '../model/index.js';
import { COUNT_NAMES, COUNTING, type CountName, type Counts, type CountUnit } from './counts.js';
import { TOTALLED, totalIndicator, type IndicatorTotal, type TotalledIndicator } from './indicator-total.js';
import { judge } from './judged-subject.js';
import { observationIndex } from './observation-index.js';
import { countByPlaceSet, type PlaceSetCounts } from './place-sets.js';
import { publishedBeside, type PublishedFigure } from './published.js';
import { coveredBy, type ReportScope } from './scope.js';
import { operatingAmong } from './operating-among.js';
import { subjectsOf } from './subjects.js';
import { countsOf, membersOf, type Member } from './tallied.js';
import { countByYear, type YearCount } from './years.js';

/** Where a register stood and what happened in a stretch of time: plain data, ready to be stored, compared and narrated. */
export interface PeriodReport extends Counts {
  /** Shape of this report. */
  readonly schemaVersion: 1;
  /** The stretch of time. */
  readonly span: Span;
  /** Its last day: stocks are of this day. */
  readonly on: IsoDate;
  /** What the register was read as known by, when that was asked. */
  readonly knownBy?: IsoDate;
  /** What the scope is called, where it has a name. */
  readonly label?: string;
  /** Which edition of the law data the package carries. */
  readonly lawEdition: string;
  /** What each count counts. */
  readonly units: Readonly<Record<CountName, CountUnit>>;
  /** Whom each count counted. */
  readonly members: Readonly<Record<CountName, readonly Member[]>>;
  /** The counts by set of places. */
  readonly byPlaces: readonly PlaceSetCounts[];
  /** Establishments by year. */
  readonly byYear: readonly YearCount[];
  /** Totals of what was observed at the clusters that operate, surely or perhaps; of area, at all. */
  readonly totals: Readonly<Record<TotalledIndicator, IndicatorTotal>>;
  /** Figures that others published of the same time, beside the counts. */
  readonly published: readonly PublishedFigure[];
  /** Clusters left out because they lie partly outside the scope. */
  readonly straddling: readonly string[];
}

const unitsOfCounts = (): Readonly<Record<CountName, CountUnit>> =>
  Object.fromEntries(COUNT_NAMES.map((name) => [name, COUNTING[name].unit])) as Record<CountName, CountUnit>;

/**
 * Reports a stretch of time: what stood on its last day, what happened in it, with what certainty, counted of what; totals with their age and gaps; published figures beside, never forced.
 *
 * Counts are of facts and acts, not of one-word stages, so that overlaps are seen. A cluster is in a scope when all its places are.
 *
 * @param register - The register, as read.
 * @param span - The stretch of time, such as a half year.
 * @param scope - Which clusters; absent, all.
 * @param knowledge - Which state of knowledge: `{ knownBy }` reprints last year's report.
 * @returns The report, as plain data.
 * @example
 * ```ts
 * import { halfYear, periodReport } from 'industrial-clusters';
 * import { register } from 'industrial-clusters/samples/hanoi';
 * const report = periodReport(register, halfYear(2024, 1));
 * console.log(report.groundBroken); // => {"certain":4,"possible":5}
 * console.log(report.units.groundBroken); // => cluster
 * ```
 */
export const periodReport = (
  register: Register,
  span: Span,
  scope: ReportScope = {},
  knowledge: Knowledge = {},
): PeriodReport => {
  const on = addDays(span.before, -1);
  const moment = { span, on };
  const { label, clusters, straddling } = coveredBy(register, scope);
  const subjects = subjectsOf(register, clusters, knowledge);
  const judged = subjects.map((subject) => judge(subject, moment));
  const counts = countsOf(judged);
  const byPlaces = countByPlaceSet(judged);
  const observed = observationIndex(register, knowledge);
  // A cluster's own figures are asked of those that operate, surely or perhaps; its area of all that stand in the register.
  const operating = operatingAmong(subjects, on);
  const standing = [...new Set(subjects.map((s) => s.cluster.id))];
  const total = (indicator: TotalledIndicator): IndicatorTotal =>
    totalIndicator(
      indicator,
      indicator === 'area.total' ? standing : operating,
      (cluster) => observed(cluster, indicator),
      span,
      on,
    );
  return {
    ...counts,
    schemaVersion: 1,
    span,
    on,
    ...(knowledge.knownBy === undefined ? {} : { knownBy: knowledge.knownBy }),
    ...(label === undefined ? {} : { label }),
    lawEdition,
    units: unitsOfCounts(),
    members: membersOf(judged),
    byPlaces,
    byYear: countByYear(subjects, moment),
    totals: Object.fromEntries(TOTALLED.map((i) => [i, total(i)])) as PeriodReport['totals'],
    published: publishedBeside(register.statements, { counts, byPlaces }, moment, label),
    straddling: straddling.map((c) => c.id),
  };
};
