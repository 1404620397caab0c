import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyOf, type Ternary } from '../../src/core/index.js';

describe('a count over vague facts', () => {
  it('counts the sure ones, and the sure with the open ones', () => {
    expect(tallyOf(['yes', 'unknown', 'no'])).toEqual({ certain: 1, possible: 2 });
    expect(tallyOf([])).toEqual({ certain: 0, possible: 0 });
    expect(tallyOf(['no', 'no'])).toEqual({ certain: 0, possible: 0 });
    expect(tallyOf(new Set<Ternary>(['yes']))).toEqual({ certain: 1, possible: 1 });
  });

  it('holds the true count between its two numbers, however the open ones turn out, and meets both', () => {
    const claims = fc.array(fc.constantFrom<Ternary>('yes', 'no', 'unknown'), { maxLength: 30 });
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.boolean()), (all, turns) => {
        const { certain, possible } = tallyOf(all);
        const count = (open: () => boolean): number =>
          all.filter((c) => c === 'yes' || (c === 'unknown' && open())).length;
        const truth = count(() => turns.next().value);
        expect(certain <= truth && truth <= possible).toBe(true);
        expect([count(() => false), count(() => true)]).toEqual([certain, possible]);
      }),
    );
  });
});
