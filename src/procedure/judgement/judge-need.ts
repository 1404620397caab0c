import type { Basis, EventType, Fact, Problem } from '../../model/index.js';
import type { TimelineEntry } from '../../lifecycle/index.js';
import { holds, lastOf, lowerersOf, raisersOf, surelyBefore, vagueOn } from '../standing.js';
import type { Need } from '../step-rule.js';
import type { Case } from './case.js';
import { chooseAnew } from './choose-anew.js';
import { failed, met, unknown, type Finding } from './finding.js';
import { groundOn } from './ground-on.js';
import { statedDone } from './stated.js';
import { openByDays } from './vague-days.js';

/** The act that ended what was needed: it was there, and for every choice of days it no longer is. */
const endedBy = ({ standing }: Case, facts: readonly Fact[]): TimelineEntry | undefined => {
  const lost = facts.filter((fact) => raisersOf(standing, fact).length > 0);
  const last = lost.flatMap((fact) => lastOf(standing, lowerersOf(standing, fact)));
  // Where it may have been a dissolution, it rests on custom.
  return last.find(({ event }) => event.type === 'council-dissolved') ?? last.at(-1);
};

/** Acts of which no provision says that they end what stood before them: that they do is custom, whatever asks for it. */
const ENDS_BY_CUSTOM: ReadonlySet<EventType> = /* @__PURE__ */ new Set<EventType>([
  'council-formed',
  'bids-scored',
  'establishment-refused',
  'developer-named',
  'ground-broken',
]);

const noLongerStands = ({ event }: TimelineEntry, need: Need, basis: Basis, of: Case): Finding => {
  const since = { since: event.on, event: event.id };
  const answered = need.answeredBy?.find((step) => step === event.type);
  if (answered !== undefined) {
    const params = { needs: need.step, answeredBy: answered, ...since };
    return failed({ code: 'procedure.already-answered', severity: 'error', params, basis });
  }
  const problem: Problem & { readonly basis: Basis } =
    event.type === 'council-dissolved'
      ? { code: 'procedure.council-dissolved', severity: 'error', params: since, basis }
      : {
          code: 'procedure.no-longer-stands',
          severity: 'error',
          params: { needs: need.step, endedBy: event.type, ...since },
          basis,
        };
  return failed(problem, [{ step: event.type === 'council-dissolved' ? chooseAnew(of) : need.step }]);
};

/**
 * Tells whether a rule of the day asks for a document: it has a version, and where it is a list, the item is on it.
 *
 * @param need - The document.
 * @param value - What the rule says on the day.
 * @returns Whether it does.
 */
export const asksFor = ({ item }: Need, value: unknown): boolean => {
  if (value === null) return false;
  return (
    item === undefined || (Array.isArray(value) && value.some((one: { readonly id?: unknown }) => one.id === item))
  );
};

/**
 * Judges whether what must stand before an act does. An act without an entry is unknown, unless the caller says that it was not done or that the register is complete.
 *
 * @param need - What must stand.
 * @param of - The act with all that is known.
 * @returns `met` when it stands, or when the law of the day does not ask for it.
 */
export const judgeNeed = (need: Need, of: Case): Finding => {
  const { standing } = of;
  if (need.kinds?.includes(of.kind) === false) return met();
  const held = need.anyOf.map((fact) => holds(standing, fact));
  const ended = endedBy(of, need.anyOf);
  if (held.includes('yes')) {
    const asked = groundOn(need.ground, of);
    return met(asked.known && asksFor(need, asked.value) ? asked.basis : undefined);
  }
  // That a dissolution ends what the council did is custom, whatever asks for the council.
  const ground = groundOn(ended?.event.type === 'council-dissolved' ? 'practice' : need.ground, of);
  if (ground.known && !asksFor(need, ground.value)) return met(ground.basis);
  const raisers = need.anyOf.flatMap((fact) => raisersOf(standing, fact));
  // A fact that may never have been there is not surely ended.
  const mayBeAbsent = raisers.length > 0 && !raisers.some((entry) => surelyBefore(standing, entry));
  if (held.includes('unknown') || mayBeAbsent) {
    const open = openByDays(need.anyOf.flatMap((fact) => vagueOn(standing, fact)));
    if (open !== undefined) return open;
  }
  if (ended === undefined) {
    const stated = need.anyOf.map((fact) => statedDone(fact, of));
    if (stated.includes(true)) return met(ground.known ? ground.basis : undefined);
    if (!ground.known) return unknown(ground.missing);
    const { basis } = ground;
    if (stated.includes(undefined)) {
      return unknown(
        need.asFact === undefined ? { kind: 'act', id: need.step, basis } : { kind: 'fact', id: need.asFact, basis },
      );
    }
    const problem = { code: 'procedure.needs-first', severity: 'error', params: { needs: need.step }, basis } as const;
    return failed(problem, [{ step: need.step }]);
  }
  const why = ENDS_BY_CUSTOM.has(ended.event.type) ? groundOn('practice', of) : ground;
  return why.known ? noLongerStands(ended, need, why.basis, of) : unknown(why.missing);
};
