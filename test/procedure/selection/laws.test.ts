import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Ballot, SelectionInput } from '../../../src/procedure/selection/index.js';
import { ballotsOf, bid, COUNCIL, scoring, select, WHOLE } from './scoring.js';

// Draws take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const VOTERS = ['chair', 'industry', 'planning'];
const MOST = WHOLE.map(({ most }) => Number(most));

// Ten-thousandths of a point, up to each cap; often the cap itself, so that ties and the pass mark are met.
const sheet = fc.tuple(
  ...MOST.map((most) =>
    fc.oneof(fc.integer({ min: 0, max: most * 10_000 }), fc.constantFrom(0, most * 5000, most * 10_000)),
  ),
);
const text = (units: number): string => `${Math.trunc(units / 10_000)}.${String(units % 10_000).padStart(4, '0')}`;

interface Case {
  readonly units: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly input: SelectionInput;
}

const cases: fc.Arbitrary<Case> = fc
  .uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 1, maxLength: 5 })
  .chain((names) =>
    fc.tuple(...names.map(() => fc.tuple(sheet, sheet, sheet))).map((sheets) => {
      const units = Object.fromEntries(names.map((name, i) => [name, sheets[i] as readonly (readonly number[])[]]));
      const ballots = names.flatMap((name, i) =>
        VOTERS.flatMap((member, j) => ballotsOf(member, name, (sheets[i]?.[j] ?? []).map(text))),
      );
      return { units, input: { ...scoring({}), bids: names.map((name) => bid(name)), ballots } };
    }),
  );

const totals = ({ units }: Case) =>
  Object.entries(units).map(([name, sheets]) => ({
    name,
    sum: sheets.flat().reduce((sum, each) => sum + BigInt(each), 0n),
  }));

const shuffled = <T>(rows: readonly T[]) =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });

describe('for every scoring', () => {
  it('the ranking is that of sums reckoned apart, in whole numbers of any size', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { ranking } = select(each.input);
        const sums = new Map(totals(each).map(({ name, sum }) => [name, sum]));
        const ordered = [...sums].sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x > y ? -1 : 1));
        expect(ranking.map((row) => row.bid)).toEqual(ordered.map(([name]) => name));
        for (const row of ranking) {
          const sum = sums.get(row.bid) ?? -1n;
          expect(row.rank).toBe(1 + ordered.filter(([, other]) => other > sum).length);
          expect(row.passes).toBe(sum >= 50n * 10_000n * 3n);
        }
      }),
    );
  });

  it('the one chosen passes, and nobody is higher', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { outcome, chosen, tied, ranking } = select(each.input);
        const best = totals(each).reduce((most, { sum }) => (sum > most ? sum : most), -1n);
        const at = totals(each)
          .flatMap(({ name, sum }) => (sum === best ? [name] : []))
          .sort();
        if (best < 1_500_000n) expect([outcome, chosen]).toEqual(['nobody', undefined]);
        else if (at.length === 1) expect([outcome, chosen]).toEqual(['chosen', at[0]]);
        else expect([outcome, tied]).toEqual(['tied', at]);
        expect(ranking).toHaveLength(each.input.bids.length);
      }),
    );
  });

  it('neither the order of the ballots nor that of bids, members and parts changes the answer', () => {
    const any = cases.chain(({ input }) =>
      fc
        .tuple(shuffled(input.ballots), shuffled(input.bids), shuffled(input.council), shuffled(WHOLE))
        .map(([ballots, bids, council, subCriteria]) => ({
          input,
          other: { ...input, ballots, bids, council, agreement: { ...input.agreement, subCriteria } },
        })),
    );
    fc.assert(
      fc.property(any, ({ input, other }) => {
        const [a, b] = [select(input), select(other)];
        expect([b.outcome, b.chosen, b.tied, b.ranking, b.lines]).toEqual([
          a.outcome,
          a.chosen,
          a.tied,
          a.ranking,
          a.lines,
        ]);
      }),
    );
  });

  it('the same points more for everybody change no place', () => {
    const low = fc.tuple(...MOST.map((most) => fc.integer({ min: 0, max: most * 5000 })));
    const any = fc.tuple(low, low, low, low, fc.integer({ min: 0, max: 75_000 }));
    fc.assert(
      fc.property(any, ([a, b, c, d, more]) => {
        const of = (add: number) => {
          const sheets = { A: a, B: b, C: c, D: d };
          const scores = Object.fromEntries(
            Object.entries(sheets).map(([name, units]) => [
              name,
              units.map((each, i) => text(i === 0 ? each + add : each)),
            ]),
          );
          return select(scoring(scores)).ranking.map(({ bid: name, rank }) => [name, rank]);
        };
        expect(of(more)).toEqual(of(0));
      }),
    );
  });

  it('more points on one ballot never lower the place of that bid', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ input }, n) => {
        const at = n % input.ballots.length;
        const { bid: of, subCriterion } = input.ballots[at] as Ballot;
        const most = WHOLE.find(({ id }) => id === subCriterion)?.most ?? '0';
        const raised = input.ballots.map((ballot, i) => (i === at ? { ...ballot, points: most } : ballot));
        const rank = (rows: SelectionInput) => select(rows).ranking.find((row) => row.bid === of)?.rank ?? 0;
        expect(rank({ ...input, ballots: raised })).toBeLessThanOrEqual(rank(input));
      }),
    );
  });

  it('a member who gives everybody the same changes no place, but the mean is over all who vote', () => {
    fc.assert(
      fc.property(cases, ({ input }) => {
        const council = [...COUNCIL, { id: 'fourth', role: 'member', from: 'other-departments' } as const];
        const neutral = input.bids.flatMap(({ id }) => ballotsOf('fourth', id, ['1', '1', '1', '1']));
        const [a, b] = [select(input), select({ ...input, council, ballots: [...input.ballots, ...neutral] })];
        expect(b.ranking.map((row) => [row.bid, row.rank])).toEqual(a.ranking.map((row) => [row.bid, row.rank]));
        expect(b.ranking[0]?.score.ballots).toBe(4);
      }),
    );
  });

  it('the text of a mean is never above the mean, and says whether it is the mean', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const sums = new Map(totals(each).map(({ name, sum }) => [name, sum]));
        for (const { bid: name, score } of select(each.input).ranking) {
          const [whole = '0', fraction = ''] = score.value.split('.');
          const printed = BigInt(whole + fraction.padEnd(4, '0')) * 3n;
          const sum = sums.get(name) ?? -1n;
          expect(printed <= sum && sum < printed + 3n).toBe(true);
          expect(score.exact).toBe(printed === sum);
        }
      }),
    );
  });

  it('what is handed over is left as it was', () => {
    fc.assert(
      fc.property(cases, ({ input }) => {
        const before = JSON.stringify(input);
        select(input);
        expect(JSON.stringify(input)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });
});
