// Compiled, never run: what an editor must know of the register's rows without an annotation.
import type { Dong, Hectares, IsoDate, LegalDate, Points, Span } from '../../src/core/index.js';
import type {
  Basis,
  Cluster,
  Code,
  Draft,
  EventOf,
  EventType,
  Fact,
  FlowIndicator,
  History,
  Indicator,
  LifecycleEvent,
  Observation,
  ObservationOf,
  Plan,
  Problem,
  ProblemOf,
  ProblemParams,
  Register,
  Stage,
  Statement,
  Step,
  TableName,
} from '../../src/model/index.js';
import { LADDER } from '../../src/model/index.js';
import { holds, type Same } from './same-type.js';

declare const events: readonly LifecycleEvent[];
declare const observations: readonly Observation[];
declare const problem: Problem;
declare const register: Register;

// The type of an event tells its payload, also through filter.
export const areas: readonly (Hectares | undefined)[] = events
  .filter((e) => e.type === 'established')
  .map((e) => e.area);
holds<Same<EventOf<'established'>['type'], 'established'>>();
holds<Same<EventOf<'bids-scored'>['score'], Points | undefined>>();
holds<Same<EventOf<'entered-in-error'>['voids'], string>>();
holds<Same<LifecycleEvent['type'], EventType>>();
holds<Same<LifecycleEvent['on'], LegalDate>>();
// @ts-expect-error a groundbreaking has no area
export const groundArea = (e: EventOf<'ground-broken'>): unknown => e.area;
// @ts-expect-error an entry is withdrawn by naming it
export const nothingWithdrawn: EventOf<'entered-in-error'> = {
  id: '1',
  type: 'entered-in-error',
  undertaking: 'u',
  on: '..' as LegalDate,
};
// @ts-expect-error no such step
export const unknownStep: EventType = 'opened';

// History may be vague; an act to come has one known day and no id.
holds<Same<Draft['on'], IsoDate>>();
holds<Same<Draft<'established'>['type'], 'established'>>();
holds<Same<Draft['type'], EventType>>();
declare const vague: LegalDate;
declare const known: IsoDate;
export const draft: Draft<'council-formed'> = { type: 'council-formed', undertaking: 'u', on: known };
// @ts-expect-error one does not act on a vague day
export const vagueDraft: Draft<'council-formed'> = { type: 'council-formed', undertaking: 'u', on: vague };
// @ts-expect-error the register gives the id
export const id = (d: Draft): string => d.id;

// The indicator tells the value's type and whether it belongs to a day or to a stretch of time.
for (const o of observations) {
  if (o.indicator === 'area.let') {
    holds<Same<typeof o.value, Hectares>>();
    holds<Same<typeof o.asOf, LegalDate>>();
  } else if (o.indicator === 'budget.paid') {
    holds<Same<typeof o.value, Dong>>();
    holds<Same<typeof o.over, Span>>();
  } else if (o.indicator === 'workers') {
    holds<Same<typeof o.value, number>>();
  } else if (o.indicator === 'status.printed') {
    holds<Same<typeof o.value, string>>();
  }
}
// @ts-expect-error a flow has no asOf
export const flowDay = (o: ObservationOf<'budget.paid'>): unknown => o.asOf;
// @ts-expect-error a stock has no stretch of time
export const stockSpan = (o: ObservationOf<'workers'>): unknown => o.over;
// @ts-expect-error money is no area
export const wrongValue: ObservationOf<'area.let'>['value'] = '20' as Dong;
holds<Same<FlowIndicator, 'budget.paid' | 'projects.revenue'>>();
holds<FlowIndicator extends Indicator ? true : false>();

// A cluster lies somewhere; groups are of the whole list of its places.
// @ts-expect-error no place
export const nowhere: Cluster = { id: 'c', name: 'C', places: [] };
export const twoPlaces: Cluster = { id: 'c', name: 'C', places: ['Phúc Thọ', 'Thạch Thất'] };

// A published figure says when it held, in one of two ways.
// @ts-expect-error it says neither
export const timeless: Statement = { id: 's', scope: { label: 'Hà Nội' }, indicator: 'workers', source: 'x' };

// The code of a problem tells its parameters; its basis is the law's.
if (problem.code === 'law.no-rule-in-force') holds<Same<typeof problem.params.on, IsoDate>>();
holds<Same<ProblemOf<'gate.unknown-key'>['params'], ProblemParams['gate.unknown-key']>>();
holds<Same<typeof problem.basis, Basis | undefined>>();
holds<Same<Problem['code'], Code>>();

// A register is a history; its tables are those that are named; nothing in it can be written to.
export const history: History = register;
holds<Same<Exclude<keyof Register, 'schemaVersion'>, TableName>>();
// @ts-expect-error readonly
register.events = [];
// @ts-expect-error readonly
register.events.push(draft);
holds<Same<Plan['milestone'], EventType>>();
holds<Same<Step['raises'], readonly Fact[]>>();
// @ts-expect-error the ladder is readonly
LADDER.established = LADDER.revoked;
holds<Same<Extract<Stage, 'no-record'>, 'no-record'>>();
