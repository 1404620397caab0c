import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, readEvents, readRegister, type GateProblem } from '../../src/gate/index.js';
import * as schemas from '../../src/gate/schema.js';
import { EXPECTED, TABLES, type Draft, type Register } from '../../src/model/index.js';
import { sound, withTables } from './documents.js';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  withBoxedValues: true,
  withUnicodeString: true,
});
const runs = { numRuns: 10_000 };
const terms: readonly string[] = EXPECTED;

const areProblems = (problems: readonly GateProblem[]): void => {
  for (const { code, severity, params } of problems) {
    expect(code).toMatch(/^gate\.[a-z-]+$/);
    expect(['error', 'warning']).toContain(severity);
    if ('expected' in params) expect(terms).toContain(params.expected);
  }
};

describe('whatever is handed in', () => {
  it('as a register gives problems and no exception', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { problems, register } = readRegister(input);
        expect(problems.length).toBeGreaterThan(0);
        areProblems(problems);
        expect(register.clusters).toEqual([]);
      }),
      runs,
    );
  }, 120_000);

  it('as a table of a register gives problems and no exception', () => {
    const given = fc.oneof(anything, fc.array(anything, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.constantFrom(...TABLES), given, (table, rows) => {
        const { problems, accounts } = readRegister({ schemaVersion: 1, [table]: rows });
        areProblems(problems);
        const length = Array.isArray(rows) ? rows.length : 0;
        expect(accounts[table]).toEqual({ given: length, accepted: 0, refused: length });
      }),
      runs,
    );
  }, 120_000);

  it('in place of any field of a good row gives problems or a register, and no exception', () => {
    const rows = TABLES.map((table) => [table, sound[table][0] as object] as const);
    const spoilt = fc
      .constantFrom(...rows.flatMap(([table, row]) => Object.keys(row).map((field) => [table, row, field] as const)))
      .chain(([table, row, field]) => anything.map((value) => [table, { ...row, [field]: value }] as const));
    fc.assert(
      fc.property(spoilt, ([table, row]) => {
        const { problems, accounts } = readRegister(withTables({ [table]: [row] }));
        areProblems(problems);
        if (accounts[table].accepted === 0) expect(problems[0]?.path?.slice(0, 2)).toEqual([table, 0]);
      }),
      runs,
    );
  }, 120_000);

  it('as rows of events gives problems and no exception', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.array(anything)), (rows) => {
        const { problems, account, events } = readEvents(rows, { schemaVersion: 1 });
        areProblems(problems);
        expect(events).toEqual([]);
        expect(account.refused).toBe(Array.isArray(rows) ? rows.length : 0);
      }),
      runs,
    );
  }, 120_000);

  it('as a draft, or as its id, is refused with problems and no exception', () => {
    const register: Register = readRegister(sound).register;
    fc.assert(
      fc.property(anything, anything, (draft, id) => {
        const entered = append(register, draft as Draft, id as string);
        expect(entered.ok).toBe(false);
        if (!entered.ok) areProblems(entered.problems);
      }),
      runs,
    );
  }, 120_000);

  it('to any of the Standard Schemas gives issues and no exception', () => {
    const all = Object.values(schemas);
    expect(all.length).toBe(9);
    fc.assert(
      fc.property(anything, (value) => {
        for (const schema of all) expect(schema['~standard'].validate(value).issues?.length).toBeGreaterThan(0);
      }),
      runs,
    );
  }, 120_000);
});
