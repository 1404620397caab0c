import { describe, expect, it } from 'vitest';
import { readEventsWith } from '../../src/gate/read-events.js';
import { readRegisterWith } from '../../src/gate/read-register.js';
import type { Upcasters } from '../../src/gate/upcast.js';
import { cluster, established, linesOf, sound, without, withTables } from './documents.js';

// Version 0, known to this test alone: acts stood in `acts`, their day in `date`; clusters had one place.
const renamed = (row: unknown): unknown => {
  if (typeof row !== 'object' || row === null) return row;
  const { date, ...rest } = row as Readonly<Record<string, unknown>>;
  return { ...rest, on: date };
};
const upcasters: Upcasters = {
  0: ({ acts, events, ...rest }) => {
    const rows = acts ?? events ?? [];
    return { ...rest, events: Array.isArray(rows) ? rows.map(renamed) : rows };
  },
};
const { on, ...undated } = established;
const old = { ...undated, date: on };
const document = { ...without(sound, 'events'), schemaVersion: 0, acts: [old] };

describe('a document of an older version', () => {
  it('comes out as one of today', () => {
    const { register, problems, accounts } = readRegisterWith(document, upcasters);
    expect(problems).toEqual([]);
    expect(register).toEqual(sound);
    expect(accounts.events).toEqual({ given: 1, accepted: 1, refused: 0 });
  });

  it('is not changed itself', () => {
    const before = structuredClone(document);
    readRegisterWith(document, upcasters);
    expect(document).toEqual(before);
  });

  it('is told what is wrong in it by the place of the row', () => {
    const doc = { ...document, acts: [old, { ...old, id: 'x', date: '2023-02-29' }] };
    expect(linesOf(readRegisterWith(doc, upcasters).problems)).toEqual(['events.1.on: gate.bad-value']);
  });

  it('passes every version between, one after the other', () => {
    const steps: Upcasters = {
      ...upcasters,
      [-1]: ({ deeds, ...rest }) => ({ ...rest, acts: deeds }),
    };
    const { acts, ...rest } = document;
    const older = { ...rest, schemaVersion: -1, deeds: acts };
    expect(readRegisterWith(older, steps).register).toEqual(sound);
    expect(readRegisterWith(document, steps).register).toEqual(sound);
  });

  it.each([-1, 2, 0.5, '0', Number.NaN])('is unknown when nothing leads from it to today: %s', (schemaVersion) => {
    const { problems, register } = readRegisterWith({ ...document, schemaVersion }, upcasters);
    expect(problems.map(({ code }) => code)).toEqual(['gate.unknown-version']);
    expect(register.clusters).toEqual([]);
  });

  it('of which only the past knows a table has no such table today', () => {
    const { problems } = readRegisterWith(withTables({ acts: [] }), upcasters);
    expect(linesOf(problems)).toEqual(['acts: gate.unknown-key']);
  });

  it('that breaks its upcaster is refused, as any data that cannot be read', () => {
    const breaking: Upcasters = {
      0: () => {
        throw new Error('not foreseen');
      },
    };
    const unreadable = {
      code: 'gate.bad-value',
      severity: 'error',
      path: [],
      params: { expected: 'row', got: 'unreadable' },
    };
    const { problems, accounts } = readRegisterWith(document, breaking);
    expect(problems).toEqual([unreadable]);
    expect(accounts.clusters).toEqual({ given: 1, accepted: 0, refused: 1 });
    expect(readEventsWith([old], breaking, { schemaVersion: 0 })).toEqual({
      events: [],
      problems: [unreadable],
      account: { given: 1, accepted: 0, refused: 1 },
    });
  });
});

describe('rows of an older version', () => {
  it('come out as those of today', () => {
    expect(readEventsWith([old], upcasters, { schemaVersion: 0 }).events).toEqual([established]);
  });

  it('may be anything', () => {
    const { problems, account } = readEventsWith([null, 5, old], upcasters, { schemaVersion: 0 });
    expect(linesOf(problems)).toEqual(['0: gate.bad-value', '1: gate.bad-value']);
    expect(account).toEqual({ given: 3, accepted: 1, refused: 2 });
    expect(readEventsWith(cluster, upcasters, { schemaVersion: 0 }).problems[0]?.code).toBe('gate.not-a-table');
  });
});
