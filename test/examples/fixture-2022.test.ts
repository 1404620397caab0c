import { describe, expect, it } from 'vitest';
import { inSpan, halfYear, isoDate, windowOf, type IsoDate } from '../../src/core/index.js';
import { readRegister } from '../../src/gate/index.js';
import { holdsOn } from '../../src/lifecycle/index.js';
import type { Fact, Register } from '../../src/model/index.js';
import { fixtureA, fixtureB } from '../report/fixture-2022.js';

const lastDay = isoDate('2022-06-30');
const registers = { A: readRegister(fixtureA).register, B: readRegister(fixtureB).register };

/** Undertakings of which some facts hold together: surely, and perhaps. */
const count = (register: Register, facts: readonly Fact[], on: IsoDate = lastDay) => {
  const claims = register.undertakings.map(({ id }) => holdsOn(register, id, facts, on));
  const certain = claims.filter((claim) => claim === 'yes').length;
  return { certain, possible: certain + claims.filter((claim) => claim === 'unknown').length };
};
const exactly = (n: number) => ({ certain: n, possible: n });

const at = (register: Register, fact: Fact): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { id, cluster } of register.undertakings) {
    if (holdsOn(register, id, [fact], lastDay) !== 'yes') continue;
    const places = register.clusters.find((c) => c.id === cluster)?.places.join(' + ') ?? '';
    counts[places] = (counts[places] ?? 0) + 1;
  }
  return counts;
};

describe.each(['A', 'B'] as const)('fixture %s of the first half of 2022', (name) => {
  const register = registers[name];

  it('is accepted whole but for the row sent twice', () => {
    const { problems } = readRegister(name === 'A' ? fixtureA : fixtureB);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['gate.duplicate-id', 'warning']]);
  });

  it('marks as a placeholder every cluster the report does not name', () => {
    const named = register.clusters.filter((c) => !/\(placeholder \d+\)$/u.test(c.name)).map((c) => c.name);
    expect(named).toEqual(['Bình Minh - Cao Viên']);
  });

  it('has 70 operating, one of them without a decision, five of them to be expanded', () => {
    expect(count(register, ['operating'])).toEqual(exactly(70));
    expect(count(register, ['operating', 'established'])).toEqual(exactly(69));
    expect(register.undertakings.filter(({ kind }) => kind === 'expansion')).toHaveLength(5);
  });

  it('has 8 before the council, 6 and 2, all with a dossier', () => {
    expect(count(register, ['council'])).toEqual(exactly(8));
    expect(at(register, 'council')).toEqual({ 'huyện Thường Tín': 6, 'huyện Thạch Thất': 2 });
    expect(count(register, ['council', 'dossier'])).toEqual(exactly(8));
  });

  it('has broken ground at 6, of which 4 in the half year in two districts without a split', () => {
    expect(count(register, ['broken-ground'])).toEqual(exactly(6));
    expect(count(register, ['broken-ground'], isoDate('2021-12-31'))).toEqual(exactly(2));
    expect(at(register, 'broken-ground')['huyện Thường Tín + huyện Thạch Thất']).toBe(4);
    const straddling = register.events.filter((e) => inSpan(windowOf(e.on), halfYear(2022, 1)) === 'unknown');
    expect(straddling.map(({ type }) => type).filter((type) => type === 'ground-broken')).toEqual([]);
  });

  it('has 43 of 2018-2020: 6 begun and 37 due, and Bình Minh - Cao Viên as the 38th', () => {
    const of43 = register.events.filter((e) => e.type === 'established' && e.on === '2018/2020');
    expect(of43).toHaveLength(43);
    const due = register.plans.filter(
      ({ undertaking, on }) =>
        on === '2022' &&
        holdsOn(register, undertaking, ['established'], lastDay) === 'yes' &&
        holdsOn(register, undertaking, ['broken-ground'], lastDay) === 'no',
    );
    expect(due).toHaveLength(38);
    expect(due.filter(({ undertaking }) => of43.some((e) => e.undertaking === undertaking))).toHaveLength(37);
  });

  it('lacks a detailed plan in Thạch Thất and Gia Lâm only, among those due', () => {
    const without = register.plans.filter(
      ({ undertaking }) => holdsOn(register, undertaking, ['detailed-plan'], lastDay) === 'no',
    );
    const places = without.map(({ undertaking }) => {
      const cluster = register.undertakings.find(({ id }) => id === undertaking)?.cluster;
      return register.clusters.find(({ id }) => id === cluster)?.places.join();
    });
    expect([...new Set(places)].sort()).toEqual(['huyện Gia Lâm', 'huyện Thạch Thất']);
  });

  it('carries the figures of 2022 and the same digits of 2020', () => {
    const figures = (indicator: string) =>
      register.statements
        .filter((s) => s.indicator === indicator && s.scope.places === undefined)
        .map(({ value, bound }) => `${bound ?? ''}${value ?? ''}`);
    expect(figures('count.operating')).toEqual(['70', '70']);
    expect(figures('tenants.total')).toEqual(['~3900', '3864']);
    expect(figures('workers')).toEqual(['>60000', '>60000']);
    expect(figures('budget.paid')).toEqual(['~1100000000000', '~1100000000000']);
    expect(figures('count.under-appraisal')).toEqual(['21']);
    expect(figures('count.at-investor-selection')).toEqual(['8']);
  });
});

describe('whether the 8 are among the 21', () => {
  it('they are in A, and dossiers are 21 in all', () => {
    expect(count(registers.A, ['dossier'])).toEqual(exactly(21));
  });

  it('they are not in B, and dossiers are 29 in all', () => {
    expect(count(registers.B, ['dossier'])).toEqual(exactly(29));
  });
});
