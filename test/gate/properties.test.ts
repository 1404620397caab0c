import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff, readEvents, readRegister } from '../../src/gate/index.js';
import { TABLES, type Register } from '../../src/model/index.js';
import { tables, type Tables } from './arbitrary-document.js';
import { acceptedIn } from './documents.js';

const read = (given: Tables, maxProblems = 1_000_000) => readRegister({ schemaVersion: 1, ...given }, { maxProblems });
const runs = { numRuns: 500 };
const patience = 60_000;
const differs = (a: Register, b: Register): boolean =>
  Object.values(diff(a, b)).some(({ added, removed, changed }) => added.length + removed.length + changed.length > 0);

describe('the account of a table', () => {
  it(
    'adds up: given is accepted and refused, and accepted is what stands in the register',
    () => {
      fc.assert(
        fc.property(tables, (given) => {
          const { register, accounts } = read(given);
          for (const table of TABLES) {
            const { given: all, accepted, refused } = accounts[table];
            expect(all).toBe(given[table].length);
            expect(accepted + refused).toBe(all);
            expect(accepted).toBe(register[table].length);
          }
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'refuses no row without a problem of that row, and lists an error of no row that was accepted',
    () => {
      fc.assert(
        fc.property(tables, (given) => {
          const { problems, accounts } = read(given);
          for (const table of TABLES) {
            const told = problems.filter(
              ({ path, code, severity }) =>
                path?.[0] === table && (severity === 'error' || code === 'gate.duplicate-id'),
            );
            expect(new Set(told.map(({ path }) => path?.[1])).size).toBe(accounts[table].refused);
          }
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'is drawn up by readEvents too',
    () => {
      fc.assert(
        fc.property(tables, ({ events: rows }) => {
          const { events, account, problems } = readEvents(rows, { schemaVersion: 1, maxProblems: 1_000_000 });
          expect(account).toEqual({
            given: rows.length,
            accepted: events.length,
            refused: rows.length - events.length,
          });
          expect(new Set(problems.map(({ path }) => path?.[0])).size).toBe(account.refused);
        }),
        runs,
      );
    },
    patience,
  );
});

describe('the register of what was accepted', () => {
  it(
    'read again is accepted whole, and is the same',
    () => {
      fc.assert(
        fc.property(tables, (given) => {
          const { register } = read(given);
          const again = readRegister(register);
          expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(again.problems.every(({ code }) => code === 'gate.let-exceeds-land')).toBe(true);
          expect(again.register).toEqual(register);
          expect(JSON.stringify(again.register)).toBe(JSON.stringify(register));
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'is the same after a journey through JSON',
    () => {
      fc.assert(
        fc.property(tables, (given) => {
          const { register, problems } = read(given);
          expect(JSON.parse(JSON.stringify(register))).toEqual(register);
          expect(JSON.parse(JSON.stringify(problems))).toEqual(problems);
          expect(readRegister(JSON.parse(JSON.stringify(register))).register).toEqual(register);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'does not depend on the order of the rows',
    () => {
      const shuffle = (rows: readonly unknown[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
      const shuffled = tables.chain((given) =>
        fc
          .record<Tables>({
            sources: shuffle(given.sources),
            clusters: shuffle(given.clusters),
            undertakings: shuffle(given.undertakings),
            events: shuffle(given.events),
            plans: shuffle(given.plans),
            observations: shuffle(given.observations),
            supports: shuffle(given.supports),
            statements: shuffle(given.statements),
          })
          .map((other) => [given, other] as const),
      );
      fc.assert(
        fc.property(shuffled, ([given, other]) => {
          const [one, two] = [read(given), read(other)];
          expect(differs(one.register, two.register)).toBe(false);
          expect(one.accounts).toEqual(two.accounts);
          expect(one.problems.length).toBe(two.problems.length);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'does not depend on how many problems are listed',
    () => {
      fc.assert(
        fc.property(tables, fc.nat({ max: 5 }), (given, most) => {
          const [all, few] = [read(given), read(given, most)];
          expect(few.register).toEqual(all.register);
          expect(few.accounts).toEqual(all.accounts);
          const left = all.problems.length - most;
          expect(few.problems.length).toBe(left > 0 ? most + 1 : all.problems.length);
          if (left > 0) expect(few.problems.at(-1)?.params).toEqual({ left });
        }),
        runs,
      );
    },
    patience,
  );

  it('is not empty as a rule, or these properties would say little', () => {
    const samples = fc.sample(tables, { numRuns: 200, seed: 1 }).map((given) => acceptedIn(read(given)));
    expect(samples.filter((accepted) => accepted > 5).length).toBeGreaterThan(50);
  });
});

describe('the difference between two registers', () => {
  const registers = tables.map((given) => read(given).register);

  it(
    'turns the one register into the other, and back',
    () => {
      fc.assert(
        fc.property(registers, registers, (before, after) => {
          const found = diff(before, after);
          const back = diff(after, before);
          for (const table of TABLES) {
            const rows = new Map(before[table].map((row) => [row.id, row as unknown]));
            for (const { id } of found[table].removed) rows.delete(id);
            for (const row of found[table].added) rows.set(row.id, row);
            for (const { after: row } of found[table].changed) rows.set(row.id, row);
            expect(rows).toEqual(new Map(after[table].map((row) => [row.id, row])));
            expect(back[table].added).toEqual(found[table].removed);
            expect(back[table].removed).toEqual(found[table].added);
            expect(back[table].changed.length).toBe(found[table].changed.length);
          }
        }),
        runs,
      );
    },
    patience,
  );
});
