import { inSpan, type Ternary } from '../../core/index.js';
import { firstAct, holdsOf } from '../../lifecycle/index.js';
import type { Cluster, ClusterType, Fact, Indicator, LifecycleEvent } from '../../model/index.js';
import { latestValue, type NumericObservation } from '../latest-value.js';
import type { Moment, Subject } from '../subjects.js';
import { addAreas, observedAmount, statedAmount, type AmountOrGap } from './amount.js';
import { both, either, type Claim } from './claim.js';
import { isEnterprise, type DeveloperKinds } from './developer-kind.js';
import { lastStated } from './last-stated.js';
import { operatingDecided } from './operating-decided.js';

/** A fact that many registers keep for some clusters only: without its act, nothing is said. */
export type PartlyKept = 'listed' | 'detailed-plan' | 'project';

/** All that a form asks of one cluster. */
export interface ClusterFacts {
  /** In the list of the provincial plan. */
  readonly listed: Claim;
  /** Established and not revoked; an expansion alone does not tell. */
  readonly established: Claim;
  /** The same, and established in the period. */
  readonly establishedInPeriod: Claim;
  /** Established, with an enterprise as its developer. */
  readonly byEnterprise: Claim;
  /** With an approved detailed plan. */
  readonly detailedPlan: Claim;
  /** With an approved infrastructure project. */
  readonly project: Claim;
  /** Operating. */
  readonly operating: Claim;
  /** Operating and established. */
  readonly operatingEstablished: Claim;
  /** Operating and not established, whatever its age: not the older set that the decree lets settle. */
  readonly operatingNotEstablished: Claim;
  /** Operating, of one type. */
  readonly operatingAs: (type: ClusterType) => Claim;
  /** A printed 1 or 0. */
  readonly flag: (indicator: 'wastewater.invested' | 'wastewater.to-standard') => Claim;
  /** Area in the list of the plan, ha. */
  readonly listedArea: AmountOrGap;
  /** Area by the decision, provided it is established; else as observed, ha. */
  readonly decidedArea: AmountOrGap;
  /** Area by the decision where it is established, as observed where it is not, ha. */
  readonly area: AmountOrGap;
  /** Industrial land by the detailed plan, ha. */
  readonly industrial: AmountOrGap;
  /** The latest value observed. */
  readonly observed: (indicator: Indicator) => AmountOrGap;
}

/** What a cluster is judged with. */
export interface FactsContext {
  /** When. */
  readonly moment: Moment;
  /** Observations by cluster and indicator. */
  readonly observations: (cluster: string, indicator: Indicator) => readonly NumericObservation[];
  /** What the caller knows of developers. */
  readonly developers: DeveloperKinds;
  /** Facts kept for every cluster. */
  readonly complete: readonly PartlyKept[];
}

const areaOfDecision = (e: LifecycleEvent): string | undefined =>
  e.type === 'established' || e.type === 'decision-adjusted' ? e.area : undefined;
const areaOfList = (e: LifecycleEvent): string | undefined => (e.type === 'listed' ? e.area : undefined);
const landOfPlan = (e: LifecycleEvent): string | undefined =>
  e.type === 'detailed-plan-approved' ? e.industrialArea : undefined;
const developerOf = (e: LifecycleEvent): string | undefined =>
  e.type === 'established' || e.type === 'developer-named' || e.type === 'developer-changed' ? e.developer : undefined;

/** The claims of several names that may each be the developer's. */
const enterpriseAmong = (names: readonly string[], known: DeveloperKinds): Claim => {
  const claims = new Set(names.map((name) => isEnterprise(name, known)));
  const [claim, ...others] = claims;
  if (claim === undefined || claims.has('missing')) return 'missing';
  return others.length > 0 ? 'unknown' : claim;
};

/** What the acts of each undertaking say together: an undertaking that surely does not count is left out, one that may is a gap. */
const together = (
  subjects: readonly Subject[],
  counts: (subject: Subject) => Ternary,
  said: (event: LifecycleEvent) => string | undefined,
  { on }: Moment,
): AmountOrGap => {
  const parts = subjects.flatMap((subject): readonly AmountOrGap[] => {
    const claim = counts(subject);
    // A cluster's only undertaking has its area or is not in the total at all.
    if (claim === 'no') return [];
    return claim === 'unknown' && subjects.length > 1
      ? ['open']
      : [statedAmount(lastStated(subject.timeline, said, on))];
  });
  return parts.length === 0 ? 'missing' : parts.reduce(addAreas);
};

/** Where it is open whether a cluster is established, its area is open too, unless both say the same. */
const areaOf = (established: Claim, decided: AmountOrGap, observed: AmountOrGap): AmountOrGap => {
  if (established === 'yes') return decided;
  if (established !== 'unknown') return observed;
  if (typeof decided === 'string' || typeof observed === 'string') return decided === observed ? decided : 'open';
  return decided.value === observed.value && decided.bound === observed.bound ? observed : 'open';
};

/**
 * Answers all that a form asks of one cluster.
 *
 * @param cluster - Which.
 * @param subjects - Its undertakings.
 * @param context - When, and what else is known.
 * @returns The answers.
 * @internal
 */
export const factsOf = (cluster: Cluster, subjects: readonly Subject[], context: FactsContext): ClusterFacts => {
  const { moment, observations, developers, complete } = context;
  const { on, span } = moment;
  const holds = (s: Subject, ...facts: readonly Fact[]): Ternary => holdsOf(s.timeline, facts, on);
  const anywhere = (...facts: readonly Fact[]): Claim => either(subjects.map((s) => holds(s, ...facts)));
  const kept = (fact: PartlyKept): Claim => {
    const claim = anywhere(fact);
    if (claim !== 'no' || complete.includes(fact)) return claim;
    return fact === 'listed' && anywhere('delisted') === 'yes' ? 'no' : 'missing';
  };
  const founding = subjects.filter((s) => s.undertaking.kind !== 'expansion');
  const foundedBy = either(founding.map((s) => holds(s, 'established')));
  const expanded = either(subjects.filter((s) => !founding.includes(s)).map((s) => holds(s, 'established')));
  const established = founding.length === 0 && expanded !== 'no' ? 'missing' : foundedBy;
  const operating = anywhere('operating');
  // Where nothing tells of a decision on the cluster, the two are told apart by that alone.
  const decidedToo =
    established === 'missing'
      ? { established: both(operating, 'missing'), notEstablished: both(operating, 'missing') }
      : operatingDecided(subjects, on);
  const happened = (s: Subject): Ternary => {
    const first = firstAct(s.timeline, 'established');
    return first === undefined ? 'no' : inSpan(first.window, span);
  };
  const observed = (indicator: Indicator): AmountOrGap =>
    observedAmount(latestValue(observations(cluster.id, indicator), span, on));
  const decided = together(subjects, (s) => holds(s, 'established'), areaOfDecision, moment);
  const decidedArea = decided === 'missing' ? observed('area.total') : decided;
  const planned = together(subjects, (s) => holds(s, 'detailed-plan'), landOfPlan, moment);
  const ofType = (type: ClusterType): Claim =>
    cluster.type === undefined ? 'missing' : cluster.type === type ? 'yes' : 'no';
  const names = founding.flatMap((s) => lastStated(s.timeline, developerOf, on));
  return {
    listed: kept('listed'),
    established,
    establishedInPeriod: either(founding.map((s) => both(holds(s, 'established'), happened(s)))),
    byEnterprise: both(established, enterpriseAmong(names, developers)),
    detailedPlan: kept('detailed-plan'),
    project: kept('project'),
    operating,
    operatingEstablished: decidedToo.established,
    operatingNotEstablished: decidedToo.notEstablished,
    operatingAs: (type) => both(operating, ofType(type)),
    flag: (indicator) => {
      const value = observed(indicator);
      const claim: Claim =
        value === 'missing' ? 'missing' : value === 'open' ? 'unknown' : value.value === '1' ? 'yes' : 'no';
      return both(either([operating, established]), claim);
    },
    listedArea: together(subjects, (s) => holds(s, 'listed'), areaOfList, moment),
    decidedArea,
    area: areaOf(established, decidedArea, observed('area.total')),
    industrial: planned === 'missing' ? observed('area.industrial') : planned,
    observed,
  };
};
