import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/core/index.js';
import { rankBids, type SelectionInput } from '../../../src/procedure/selection/index.js';
import { bid, codes, COUNCIL, scoring, select, split, WHOLE } from './scoring.js';

const REGULAR = scoring({ A: split(60), B: split(70) });
const odd = fc.anything({ maxDepth: 2 });
const id = fc.constantFrom('A', 'B', 'chair', 'finance', 'toString', '__proto__');
const rows = fc.oneof(
  odd,
  fc.array(fc.oneof(odd, fc.record({ id, criterion: id, most: odd, role: odd, from: odd, absent: odd }))),
);
const ballots = fc.oneof(
  fc.constant(REGULAR.ballots),
  fc.array(
    fc.oneof(
      odd,
      fc.record({ member: id, bid: id, subCriterion: id, points: fc.oneof(odd, fc.constantFrom('1', '40')) }),
    ),
  ),
);
const bids = fc.oneof(
  odd,
  fc.array(
    fc.oneof(odd, fc.record({ id, compliantDossier: odd, preconditions: odd, consortium: odd, applicant: odd })),
  ),
);
const input = fc.oneof(
  odd,
  fc.record({
    agreement: fc.oneof(
      odd,
      fc.record({ on: odd, method: odd, subCriteria: fc.oneof(rows, fc.constant(WHOLE)), preconditions: odd }),
    ),
    council: fc.oneof(rows, fc.constant(COUNCIL)),
    bids,
    ballots,
    chairProposes: odd,
    otherLawFirst: odd,
  }),
);

describe('whatever is handed over', () => {
  it('nothing is thrown, and nobody is chosen by tables that cannot stand', () => {
    fc.assert(
      fc.property(input, fc.constantFrom('2019-01-01', '2022-06-01', '2024-06-01', '2026-10-01'), (given, on) => {
        const result = rankBids(given as SelectionInput, isoDate(on));
        if (!result.ok) {
          expect(on).toBe('2019-01-01');
          return;
        }
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        const { outcome, problems, chosen, ranking } = result.value;
        const wrong = problems.some(({ severity }) => severity === 'error');
        expect(outcome === 'irregular').toBe(wrong);
        if (wrong) expect(ranking).toEqual([]);
        expect(chosen !== undefined).toBe(outcome === 'chosen');
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('a table that is no list, and a row without a name, are problems where they lie', () => {
    const given = { ...REGULAR, council: 'three', bids: [bid('A'), { id: 7 }, null] } as unknown as SelectionInput;
    const { problems } = select(given);
    expect(problems.filter(({ code }) => code === 'selection.unreadable-row')).toEqual([
      {
        code: 'selection.unreadable-row',
        severity: 'error',
        params: { table: 'council', given: 'three' },
        path: ['council'],
      },
      {
        code: 'selection.unreadable-row',
        severity: 'error',
        params: { table: 'bids', given: 'object' },
        path: ['bids', 1],
      },
      {
        code: 'selection.unreadable-row',
        severity: 'error',
        params: { table: 'bids', given: 'null' },
        path: ['bids', 2],
      },
    ]);
    const parts = { ...REGULAR, agreement: { subCriteria: [{ id: 'a' }] } } as unknown as SelectionInput;
    expect(select(parts).problems[0]).toMatchObject({ path: ['agreement', 'subCriteria', 0] });
    const half = { ...REGULAR, ballots: [{ member: 'chair', bid: 'A' }] } as unknown as SelectionInput;
    expect(select(half).problems[0]).toMatchObject({ path: ['ballots', 0], params: { table: 'ballots' } });
    expect(codes(select(null as unknown as SelectionInput))).toContain('selection.unreadable-row');
  });

  it('what is no answer to a question counts as not given', () => {
    const agreement = { ...REGULAR.agreement, on: 7, method: 'median', preconditions: [7, 'equity'] };
    const given = { ...REGULAR, agreement, chairProposes: 7, otherLawFirst: 'no' } as unknown as SelectionInput;
    const { assumed, missing } = select(given);
    expect(assumed.map(({ id: name }) => name)).toEqual(['agreement.on', 'agreement.method']);
    expect(missing.map(({ id: name }) => name)).toEqual(['bids.preconditions.equity', 'bids.preconditions.equity']);
  });
});
