import { describe, expect, it } from 'vitest';
import { isoDate, legalDate, orThrow } from '../../src/core/index.js';
import { append, readRegister } from '../../src/gate/index.js';
import type { Draft } from '../../src/model/index.js';
import { established, sound, undertaking, withTables } from './documents.js';

const { register } = readRegister(sound);
const broken: Draft = { type: 'ground-broken', undertaking: 'u', on: isoDate('2024-01-19') };

describe('append', () => {
  it('gives a new register in which the act stands last, and leaves the old one as it was', () => {
    const before = structuredClone(register);
    const entered = orThrow(append(register, broken, 'g'));
    expect(entered.events).toEqual([...register.events, { id: 'g', ...broken }]);
    expect(entered).toEqual({ ...register, events: entered.events });
    expect(register).toEqual(before);
    expect(entered).not.toBe(register);
  });

  it('gives a register that the gate accepts whole', () => {
    const entered = orThrow(append(register, { ...broken, source: 's', recorded: isoDate('2024-02-01') }, 'g'));
    expect(readRegister(entered).problems).toEqual([]);
    expect(readRegister(entered).register).toEqual(entered);
  });

  it('shares nothing with the draft', () => {
    const draft = { ...broken };
    const entered = orThrow(append(register, draft, 'g'));
    expect(entered.events[1]).not.toBe(draft);
    expect(draft).toEqual(broken);
  });

  it('withdraws an entry', () => {
    const withdrawal: Draft = { type: 'entered-in-error', undertaking: 'u', on: isoDate('2024-02-01'), voids: 'e' };
    const entered = orThrow(append(register, withdrawal, 'v'));
    expect(entered.events[1]).toEqual({ id: 'v', ...withdrawal });
  });

  const refusal = (draft: unknown, id: unknown = 'g', into = register) => {
    const entered = append(into, draft as Draft, id as string);
    return entered.ok ? [] : entered.problems;
  };

  it.each([
    [true, { type: 'established', undertaking: 'u', on: '2020-06-26', area: '20.0' }],
    [false, broken],
  ])('refuses an id that is used, and says whether it is the same entry: %s', (sameContent, draft) => {
    expect(refusal(draft, 'e')).toEqual([
      { code: 'gate.duplicate-id', severity: 'error', path: ['id'], params: { id: 'e', sameContent } },
    ]);
  });

  it('refuses an undertaking or a source that the register has not', () => {
    expect(refusal({ ...broken, undertaking: 'x', source: 'y' })).toEqual([
      {
        code: 'gate.unknown-reference',
        severity: 'error',
        path: ['undertaking'],
        params: { id: 'x', tables: ['undertakings'], refused: false },
      },
      {
        code: 'gate.unknown-reference',
        severity: 'error',
        path: ['source'],
        params: { id: 'y', tables: ['sources'], refused: false },
      },
    ]);
  });

  it('refuses a vague day: only history is vague', () => {
    expect(refusal({ ...broken, on: legalDate('2024-01') })).toEqual([
      { code: 'gate.bad-value', severity: 'error', path: ['on'], params: { expected: 'day', got: '"2024-01"' } },
    ]);
  });

  it('refuses what the step does not say, and an id inside the draft', () => {
    expect(refusal({ ...broken, area: '20', id: 'other' })).toEqual([
      { code: 'gate.unknown-key', severity: 'error', path: ['id'], params: { key: 'id' } },
      { code: 'gate.unknown-key', severity: 'error', path: ['area'], params: { key: 'area' } },
    ]);
    expect(refusal({ ...broken, id: 'g' }).map(({ code }) => code)).toEqual(['gate.unknown-key']);
  });

  it.each([
    [null, 'null'],
    ['ground-broken', '"ground-broken"'],
    [[], 'array'],
  ])('refuses a draft that is none: %o', (draft, got) => {
    expect(refusal(draft)).toEqual([
      { code: 'gate.bad-value', severity: 'error', path: [], params: { expected: 'row', got } },
    ]);
  });

  it('refuses a draft that is not there', () => {
    expect(refusal(undefined).map(({ code }) => code)).toEqual(['gate.missing-value']);
  });

  it.each(['', 5, null])('refuses an id that is none: %o', (id) => {
    expect(refusal(broken, id).map(({ code, path }) => [code, path])).toEqual([['gate.bad-value', ['id']]]);
  });

  it('refuses the withdrawal of nothing, of a withdrawal, of another undertaking’s entry', () => {
    const doc = withTables({
      undertakings: [undertaking, { ...undertaking, id: 'u2' }],
      events: [established, { id: 'v', type: 'entered-in-error', undertaking: 'u', on: '2021', voids: 'e' }],
    });
    const into = readRegister(doc).register;
    const withdrawal = { type: 'entered-in-error', undertaking: 'u', on: '2024-02-01' };
    expect(refusal({ ...withdrawal, voids: 'gone' }, 'w', into)).toEqual([
      {
        code: 'gate.unknown-reference',
        severity: 'error',
        path: ['voids'],
        params: { id: 'gone', tables: ['events'], refused: false },
      },
    ]);
    expect(refusal({ ...withdrawal, voids: 'v' }, 'w', into)).toEqual([
      { code: 'gate.void-of-void', severity: 'error', path: ['voids'], params: { id: 'v' } },
    ]);
    expect(refusal({ ...withdrawal, undertaking: 'u2', voids: 'e' }, 'w', into)).toEqual([
      { code: 'gate.void-elsewhere', severity: 'error', path: ['voids'], params: { id: 'e', undertaking: 'u' } },
    ]);
  });

  it('lists all that is wrong at once', () => {
    const draft = { type: 'entered-in-error', undertaking: 'x', on: '2024', voids: 'gone' };
    expect(refusal(draft, 'e').map(({ path }) => path?.[0])).toEqual(['on', 'undertaking', 'id', 'voids']);
  });
});
