import { inSpan, reachedBy, windowOf, wholeYear, type LegalDate, type Tally, type Ternary } from '../core/index.js';
import { firstAct, holdsOf, statusOf } from '../lifecycle/index.js';
import type { EventType, Fact, UndertakingKind } from '../model/index.js';
import type { Moment, Subject } from './subjects.js';

/**
 * The counts of a period report. Each counts facts or acts, not one-word stages, so that overlaps are seen: a dossier may be under appraisal and its council in place at once.
 */
export interface Counts {
  /** Dossier submitted and not decided, on the last day (đang thẩm định thành lập, mở rộng). */
  readonly underAppraisal: Tally;
  /** Of these, to establish. */
  readonly underAppraisalToEstablish: Tally;
  /** Of these, to expand. */
  readonly underAppraisalToExpand: Tally;
  /** Of these, to settle a cluster formed before 5/10/2009. */
  readonly underAppraisalToRegularise: Tally;
  /** Council in place and not done, on the last day (Hội đồng lựa chọn chủ đầu tư). */
  readonly atInvestorSelection: Tally;
  /** Both at once. */
  readonly underAppraisalAtSelection: Tally;
  /** Established and not revoked, on the last day; for an expansion, expanded. */
  readonly established: Tally;
  /** Established in the stretch of time. */
  readonly establishedInSpan: Tally;
  /** Established, not yet broken ground on the last day, and planned to do so in the calendar year of that day. */
  readonly dueToBreakGround: Tally;
  /** Broken ground in the stretch of time (khởi công). */
  readonly groundBroken: Tally;
  /** Broken ground by the last day, whenever. */
  readonly groundBrokenToDate: Tally;
  /** Operating on the last day (đang hoạt động). */
  readonly operating: Tally;
  /** Revoked, refused or taken off the plan, with nothing standing, on the last day. */
  readonly ended: Tally;
}

/** The name of a count. */
export type CountName = keyof Counts;

/** What a count counts, as departments do: clusters, each once, when one of its undertakings is counted. What has ended are undertakings: a cluster whose expansion was refused goes on. */
export type CountUnit = 'undertaking' | 'cluster';

/** How one count is made. */
export interface Counting {
  /** What it counts. */
  readonly unit: CountUnit;
  /** Whether a subject is counted. */
  readonly claim: (subject: Subject, moment: Moment) => Ternary;
  /** The act whose day stands beside the name, for counts of acts. */
  readonly act?: EventType;
}

const holds =
  (...facts: readonly Fact[]): Counting['claim'] =>
  ({ timeline }, { on }) =>
    holdsOf(timeline, facts, on);

const ofKind =
  (kind: UndertakingKind, claim: Counting['claim']): Counting['claim'] =>
  (subject, moment) =>
    subject.undertaking.kind === kind ? claim(subject, moment) : 'no';

const happened =
  (act: EventType): Counting['claim'] =>
  ({ timeline }, { span }) => {
    const first = firstAct(timeline, act);
    return first === undefined ? 'no' : inSpan(first.window, span);
  };

const happenedBy =
  (act: EventType): Counting['claim'] =>
  ({ timeline }, { on }) => {
    const first = firstAct(timeline, act);
    return first === undefined ? 'no' : reachedBy(first.window, on);
  };

const not: Readonly<Record<Ternary, Ternary>> = { yes: 'no', no: 'yes', unknown: 'unknown' };

/** All of several claims, taken as independent: `unknown` where their joint truth is not worked out, which is wider than the truth and never narrower. */
const all = (...claims: readonly Ternary[]): Ternary => {
  if (claims.includes('no')) return 'no';
  return claims.includes('unknown') ? 'unknown' : 'yes';
};

/**
 * Any of several claims.
 *
 * @param claims - One a thing claimed.
 * @returns `yes` when one is, `unknown` when one may be.
 * @internal
 */
export const any = (claims: readonly Ternary[]): Ternary => {
  if (claims.includes('yes')) return 'yes';
  return claims.includes('unknown') ? 'unknown' : 'no';
};

const plannedInYearOf = ({ plans }: Subject, { on }: Moment): Ternary => {
  const year = wholeYear(Number(on.slice(0, 4)));
  const due = (date: LegalDate): Ternary => inSpan(windowOf(date), year);
  return any(plans.filter((p) => p.milestone === 'ground-broken').map((p) => due(p.on)));
};

const isEnded: Counting['claim'] = ({ timeline, undertaking }, { on }) => {
  const { couldBe } = statusOf(timeline, undertaking.id, on);
  if (!couldBe.includes('ended')) return 'no';
  return couldBe.length === 1 ? 'yes' : 'unknown';
};

/** How every count is made: the table the report, its units and its lists come from. */
export const COUNTING: Readonly<Record<CountName, Counting>> = /* @__PURE__ */ (() => {
  const appraisal = holds('dossier');
  const established = holds('established');
  const brokenGround = happenedBy('ground-broken');
  const clusters = (claim: Counting['claim'], act?: EventType): Counting => ({
    unit: 'cluster',
    claim,
    ...(act === undefined ? {} : { act }),
  });
  return {
    underAppraisal: clusters(appraisal),
    underAppraisalToEstablish: clusters(ofKind('establishment', appraisal)),
    underAppraisalToExpand: clusters(ofKind('expansion', appraisal)),
    underAppraisalToRegularise: clusters(ofKind('regularisation', appraisal)),
    atInvestorSelection: clusters(holds('council')),
    underAppraisalAtSelection: clusters(holds('dossier', 'council')),
    established: clusters(established),
    establishedInSpan: clusters(happened('established'), 'established'),
    dueToBreakGround: clusters((s, m) => all(established(s, m), not[brokenGround(s, m)], plannedInYearOf(s, m))),
    groundBroken: clusters(happened('ground-broken'), 'ground-broken'),
    groundBrokenToDate: clusters(brokenGround, 'ground-broken'),
    operating: clusters(holds('operating')),
    ended: { unit: 'undertaking', claim: isEnded },
  };
})();

/** The names of the counts, in the order of a report. */
export const COUNT_NAMES: readonly CountName[] = /* @__PURE__ */ (() => Object.keys(COUNTING) as CountName[])();
