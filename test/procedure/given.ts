import { isoDate, legalDate } from '../../src/core/index.js';
import type { EventPayloads, EventType, History, LifecycleEvent } from '../../src/model/index.js';

/** The undertaking of the cases. */
export const U = 'tam-hiep/1';

export type Act = { readonly [T in EventType]: readonly [on: string, type: T, payload?: EventPayloads[T]] }[EventType];

/** A history of acts at one undertaking, ids 1, 2, 3 … in the order given. */
export const given = (...acts: readonly Act[]): History => ({
  events: acts.map(
    ([on, type, payload], i) =>
      ({
        id: String(i + 1),
        undertaking: U,
        type,
        on: legalDate(on),
        ...(payload as object | undefined),
      }) as LifecycleEvent,
  ),
});

/** An act at that undertaking, not yet in the register. */
export const act = <T extends EventType>(on: string, type: T, payload?: EventPayloads[T]) => ({
  undertaking: U,
  type,
  on: isoDate(on),
  ...(payload as object | undefined),
});

/** A record without some of its keys. */
export const without = <T extends object, K extends keyof T>(record: T, ...keys: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;
