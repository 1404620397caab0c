import { fail, isIsoDate, ok, type Result } from '../core/index.js';
import type { Draft, LifecycleEvent, Register } from '../model/index.js';
import { clip } from './describe-value.js';
import { unfit, unknownKey, unreadable, type GateProblem } from './gate-problem.js';
import { isRecord, readRow } from './read-row.js';
import { REFERENCES, refersToSomething, unknownReference } from './references.js';
import { sameContent } from './same-content.js';
import { ROW_SCHEMAS } from './schemas/index.js';
import { flawOfVoid } from './voids.js';

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));

const flawOfId = (event: LifecycleEvent, twin: LifecycleEvent | undefined): GateProblem | null =>
  twin === undefined
    ? null
    : {
        code: 'gate.duplicate-id',
        severity: 'error',
        path: ['id'],
        params: { id: clip(event.id), sameContent: sameContent(event, twin) },
      };

const flawOfTarget = (event: LifecycleEvent, events: readonly LifecycleEvent[]): GateProblem | null => {
  if (event.type !== 'entered-in-error') return null;
  const target = events.find(({ id }) => id === event.voids);
  return target === undefined
    ? unknownReference(event.voids, ['events'], false, ['voids'])
    : flawOfVoid(event, target, []);
};

/**
 * Enters an act in a register: a new register, the old one untouched. An act drafted by `decide` is checked again as any stranger's data are, since it may have been stored in between.
 *
 * It judges no law; that is `decide`.
 *
 * @param register - Where to enter it.
 * @param draft - What was done, without id and with one known day.
 * @param id - Key for it, not used yet.
 * @returns The new register, or everything that is wrong with the draft; paths start at its fields.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { append, readRegister } from 'industrial-clusters/gate';
 * const { register } = readRegister({
 *   schemaVersion: 1,
 *   clusters: [{ id: 'a', name: 'Tam Hiệp', places: ['Phúc Thọ'] }],
 *   undertakings: [{ id: 'a/1', cluster: 'a', kind: 'establishment' }],
 * });
 * const entered = append(register, { type: 'ground-broken', undertaking: 'a/1', on: isoDate('2024-01-19') }, '1');
 * console.log(entered.ok && entered.value.events.length); // => 1
 * ```
 */
export const append = (register: Register, draft: Draft, id: string): Result<Register, GateProblem> => {
  const problems: GateProblem[] = [];
  const report = (problem: GateProblem): void => {
    problems.push(problem);
  };
  const take = (): unknown => {
    if (!isRecord(draft)) return draft;
    if (Object.hasOwn(draft, 'id')) report(unknownKey([], 'id'));
    return { ...draft, id };
  };
  const event = readRow(ROW_SCHEMAS.events, { take, path: () => [] }, report);
  if (event !== null) {
    if (!isIsoDate(event.on)) report(unfit('day', event.on, ['on']));
    const accepted = new Map([
      ['undertakings', idsOf(register.undertakings)],
      ['sources', idsOf(register.sources)],
    ] as const);
    refersToSomething(REFERENCES.events, event, { accepted, refused: new Map() }, () => [], report);
    const twin = register.events.find((other) => other.id === event.id);
    for (const flaw of [flawOfId(event, twin), flawOfTarget(event, register.events)]) if (flaw !== null) report(flaw);
    if (problems.length === 0) return ok({ ...register, events: [...register.events, event] });
  }
  const [first = unreadable('row', []), ...more] = problems;
  return fail(first, ...more);
};
