import fc from 'fast-check';
import { addDays, isoDate, legalDate, type IsoDate } from '../../src/core/index.js';
import { STEPS, type EventType, type History, type LifecycleEvent } from '../../src/model/index.js';

/** An event of undertaking `u`; its payload is of no account here. */
export const ev = (id: string, type: EventType, on: string, more: object = {}): LifecycleEvent =>
  ({ id, type, undertaking: 'u', on: legalDate(on), ...more }) as LifecycleEvent;

/** Acts of `u`, one after the other: `['established', '2020-06-26']`. */
export const acts = (...rows: readonly (readonly [EventType, string])[]): History => ({
  events: rows.map(([type, on], i) => ev(`e${i}`, type, on)),
});

/** Every step but the withdrawal of an entry. */
export const STEPS_TAKEN: readonly EventType[] = STEPS.filter((t) => t !== 'entered-in-error');

/** The acts that decide the stage: drawn more often, they meet more often. */
export const DECISIVE = [
  'listed',
  'delisted',
  'dossier-submitted',
  'dossier-complete',
  'council-formed',
  'council-dissolved',
  'bids-scored',
  'established',
  'establishment-refused',
  'developer-named',
  'ground-broken',
  'works-suspended',
  'works-resumed',
  'operation-began',
  'revoked',
] as const satisfies readonly EventType[];

export const FIRST = isoDate('2024-01-01');
const known = new Map<number, IsoDate>();
/** The day so many days after {@link FIRST}; worked out once, since draws ask for it by the hundred thousand. */
export const day = (n: number): IsoDate => {
  const found = known.get(n) ?? addDays(FIRST, n);
  known.set(n, found);
  return found;
};

const span = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 25 }));

/** A date of early 2024, as vague as papers are. */
export const anyDate = fc
  .oneof(
    fc.nat({ max: 60 }).map((n) => day(n) as string),
    span.map(([from, length]) => `${day(from)}/${day(from + length)}`),
    fc.constantFrom('2024-01', '2024-02', '2024-Q1', '2024', '../2024-01-20', '2024-01-20/..', '..'),
  )
  .map(legalDate);

export const anyType = fc.oneof(fc.constantFrom(...DECISIVE), fc.constantFrom(...STEPS_TAKEN));
export const anyHistory = fc
  .array(fc.tuple(anyType, anyDate), { maxLength: 9 })
  .map((rows) => rows.map(([type, on], i) => ev(`e${i}`, type, on)));
export const anyDay = fc.integer({ min: -2, max: 70 }).map(day);
