import { addDays, type IsoDate, type Span } from '../../core/index.js';
import type { InForce, Item } from '../../law/index.js';
import { lawEdition } from '../../law/engine/edition.js';
import type { Knowledge } from '../../lifecycle/index.js';
import {
  SUPPORT_KINDS,
  TENANT_INDICATORS,
  type Register,
  type SupportKind,
  type TenantIndicator,
} from '../../model/index.js';
import { totalIndicator, type IndicatorTotal } from '../indicator-total.js';
import { observationIndex } from '../observation-index.js';
import { operatingAmong } from '../operating-among.js';
import { coveredBy, type ReportScope } from '../scope.js';
import { subjectsOf } from '../subjects.js';
import { encouragedLists } from './encouraged-lists.js';
import type { SupportFigure } from './support-figure.js';
import { spentOn, supportTotal, type SupportTotal } from './support-total.js';
import { supportsInScope } from './supports-in-scope.js';

/** The enterprises of clusters and what was done for them: plain data. */
export interface EnterpriseReport {
  /** Shape of this report. */
  readonly schemaVersion: 1;
  /** The stretch of time: support is counted in it. */
  readonly span: Span;
  /** Its last day: tenants are of this day. */
  readonly on: IsoDate;
  /** What the register was read as known by, when that was asked. */
  readonly knownBy?: IsoDate;
  /** What the scope is called, where it has a name. */
  readonly label?: string;
  /** Which edition of the law data the package carries. */
  readonly lawEdition: string;
  /** Tenants of the clusters that operate, surely or perhaps. Characteristics overlap: only the kinds part the total. */
  readonly tenants: Readonly<Record<TenantIndicator, IndicatorTotal<TenantIndicator>>>;
  /** The lists of sectors that `tenants.encouraged` was counted by: more than one where the law changed between the oldest day beneath it and the last; none where the law of those days is not known. */
  readonly encouraged: readonly InForce<readonly Item[]>[];
  /** What was done, by kind. */
  readonly support: Readonly<Record<SupportKind, SupportTotal>>;
  /** Money spent on all of it, VND. */
  readonly spent: SupportFigure;
  /** Clusters left out because they lie partly outside the scope. */
  readonly straddling: readonly string[];
  /** Activities left out of a scope of places because they were for clusters outside as well, or no source says for whom. */
  readonly unplaced: readonly string[];
}

/**
 * Reports the enterprises of clusters and the support given to them (doanh nghiệp trong cụm, hoạt động hỗ trợ): tenants as they stood on the last day, activities held in the stretch of time.
 *
 * It tells nothing of a single enterprise: the register keeps numbers of tenants, as departments report them.
 *
 * @param register - The register, as read.
 * @param span - The stretch of time, such as a half year.
 * @param scope - Which clusters; absent, all.
 * @param knowledge - Which state of knowledge.
 * @returns Totals, each with what lies beneath it.
 * @example
 * ```ts
 * import { halfYear, readRegister } from 'industrial-clusters';
 * import { enterpriseReport } from 'industrial-clusters/report';
 *
 * const { register } = readRegister({
 *   schemaVersion: 1,
 *   sources: [{ id: 's' }],
 *   supports: [
 *     { id: '1', kind: 'training', on: '2024-03', participants: { value: 40 }, source: 's' },
 *     { id: '2', kind: 'training', on: '2024', participants: { value: 25 }, source: 's' },
 *   ],
 * });
 * const { held, participants } = enterpriseReport(register, halfYear(2024, 1)).support.training;
 * console.log(held); // => {"certain":1,"possible":2}
 * console.log(participants.certain?.value, participants.possible?.value); // => 40 65
 * ```
 */
export const enterpriseReport = (
  register: Register,
  span: Span,
  scope: ReportScope = {},
  knowledge: Knowledge = {},
): EnterpriseReport => {
  const on = addDays(span.before, -1);
  const { knownBy } = knowledge;
  const covered = coveredBy(register, scope);
  const { label, clusters, straddling } = covered;
  const asked = operatingAmong(subjectsOf(register, clusters, knowledge), on);
  const observed = observationIndex(register, knowledge);
  const total = (indicator: TenantIndicator) =>
    totalIndicator(indicator, asked, (cluster) => observed(cluster, indicator), span, on);
  const tenants = Object.fromEntries(TENANT_INDICATORS.map((name) => [name, total(name)])) as Record<
    TenantIndicator,
    IndicatorTotal<TenantIndicator>
  >;
  const { inside, unplaced } = supportsInScope(register, scope, covered, knowledge);
  return {
    schemaVersion: 1,
    span,
    on,
    ...(knownBy === undefined ? {} : { knownBy }),
    ...(label === undefined ? {} : { label }),
    lawEdition,
    tenants,
    encouraged: encouragedLists(tenants['tenants.encouraged'].oldest ?? on, on),
    support: Object.fromEntries(SUPPORT_KINDS.map((kind) => [kind, supportTotal(kind, inside, span)])) as Record<
      SupportKind,
      SupportTotal
    >,
    spent: spentOn(inside, span),
    straddling: straddling.map(({ id }) => id),
    unplaced,
  };
};
