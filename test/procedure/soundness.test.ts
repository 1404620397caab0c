import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/procedure/index.js';
import { without } from './given.js';
import { command, context, oneReading, vagueHistory } from './histories.js';

const draws = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });

describe('a ruling over vague days', () => {
  it('is that of every choice of days: what is refused is refused for each, what is allowed is allowed for each', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(vagueHistory, command, context, draws, (history, act, known, choice) => {
        const vague = decide(act, history, known).ruling;
        const exact = decide(act, oneReading(history, choice), known).ruling;
        if (vague !== 'undetermined') expect(exact).toBe(vague);
      }),
      { numRuns: 5000 },
    );
  });

  it('never becomes a refusal by knowing less: an act without its text is refused only where one with it is', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(vagueHistory, command, context, (history, act, known) => {
        const bare = { type: act.type, undertaking: act.undertaking, on: act.on } as typeof act;
        if (decide(bare, history, known).ruling === 'refused') {
          expect(decide(act, history, known).ruling).toBe('refused');
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never becomes an allowance by demanding better evidence, nor a refusal', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(vagueHistory, command, context, (history, act, all) => {
        const known = without(all, 'atLeast');
        const strict = decide(act, history, { ...known, atLeast: 'text' }).ruling;
        if (strict !== 'undetermined') expect(decide(act, history, known).ruling).toBe(strict);
      }),
      { numRuns: 3000 },
    );
  });
});
