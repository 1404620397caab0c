import { describe, expect, it } from 'vitest';
import { diff, readRegister } from '../../src/gate/index.js';
import { TABLES, type Register } from '../../src/model/index.js';
import { cluster, established, sound, withTables } from './documents.js';

const read = (doc: unknown): Register => readRegister(doc).register;
const nothing = { added: [], removed: [], changed: [] };
const same = Object.fromEntries(TABLES.map((table) => [table, nothing]));

describe('diff', () => {
  it('finds nothing between a register and itself, whatever the order of rows and keys', () => {
    const turned = (row: object) => Object.fromEntries(Object.entries(row).reverse());
    const register = read(withTables({ clusters: [cluster, { ...cluster, id: 'd' }] }));
    const reversed = { ...register, clusters: [...register.clusters].reverse().map(turned) } as unknown as Register;
    expect(diff(register, register)).toEqual(same);
    expect(diff(register, reversed)).toEqual(same);
  });

  it('tells rows added, removed and changed apart by their ids, in the order of the ids', () => {
    const before = read({ schemaVersion: 1, clusters: ['d', 'b', 'a'].map((id) => ({ ...cluster, id })) });
    const after = read({
      schemaVersion: 1,
      clusters: [
        { ...cluster, id: 'e' },
        { ...cluster, id: 'c' },
        { ...cluster, id: 'b', name: 'Tam Hiệp 2' },
      ],
    });
    expect(diff(before, after)).toEqual({
      ...same,
      clusters: {
        added: [
          { ...cluster, id: 'c' },
          { ...cluster, id: 'e' },
        ],
        removed: [
          { ...cluster, id: 'a' },
          { ...cluster, id: 'd' },
        ],
        changed: [{ before: { ...cluster, id: 'b' }, after: { ...cluster, id: 'b', name: 'Tam Hiệp 2' } }],
      },
    });
  });

  it.each(TABLES)('looks at %s', (table) => {
    const empty = read({ schemaVersion: 1 });
    const full = read(sound);
    expect(diff(empty, full)[table]).toEqual({ ...nothing, added: sound[table] });
    expect(diff(full, empty)[table]).toEqual({ ...nothing, removed: sound[table] });
  });

  it.each([
    ['a field more', { ...established, document: '1/QĐ' }],
    ['a field fewer', { id: 'e', type: 'established', undertaking: 'u', on: '2020-06-26' }],
    ['another field', { id: 'e', type: 'established', undertaking: 'u', on: '2020-06-26', developer: '20' }],
    ['another value', { ...established, area: '21' }],
  ])('sees a change of %s', (_, row) => {
    const { events } = diff(read(sound), read(withTables({ events: [row] })));
    expect(events).toEqual({ ...nothing, changed: [{ before: established, after: row }] });
  });

  it('sees a change deep inside a row', () => {
    const over = (from: string) => ({
      ...sound,
      statements: [
        { id: 'f', scope: { label: 'x' }, indicator: 'workers', over: { from, before: '2024-07-01' }, source: 's' },
      ],
    });
    expect(diff(read(over('2024-01-01')), read(over('2024-01-02'))).statements.changed.length).toBe(1);
    const placed = (places: readonly string[]) => withTables({ clusters: [{ ...cluster, places }] });
    expect(diff(read(placed(['a', 'b'])), read(placed(['a', 'c']))).clusters.changed.length).toBe(1);
    expect(diff(read(placed(['a', 'b'])), read(placed(['a']))).clusters.changed.length).toBe(1);
  });

  it('is plain data', () => {
    const found = diff(read({ schemaVersion: 1 }), read(sound));
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
