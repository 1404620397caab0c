import { describe, expect, it } from 'vitest';
import { hectares, isoDate, legalDate } from '../../../src/core/index.js';
import type { LifecycleEvent } from '../../../src/model/index.js';
import { clocksOn, decide } from '../../../src/procedure/index.js';

// A dossier complete before 15/9/2026 keeps the older law: of decree 303/2026 that clause is known from a summary only.
const records = {
  undertakings: [{ id: 'p/2', cluster: 'p', kind: 'expansion' }] as const,
  events: [
    { id: '1', undertaking: 'p/2', type: 'dossier-complete', on: legalDate('2026-05-11') },
  ] satisfies readonly LifecycleEvent[],
};
const facts = {
  areaAfterExpansion: hectares('30.5'),
  ownOccupancy: '55',
  demand: '5',
  industrialLand: '7.2',
  fitsLandUsePlan: true,
};
const expand = { type: 'established', undertaking: 'p/2', area: hectares('20') } as const;
const kept = { rule: 'governing.pending-dossiers', confidence: 'summary' };

describe('what rests on an older law rests on the transition that keeps it', () => {
  it('a refusal by a clause read in full is graded by the transition, which stands on its basis', () => {
    const ruling = decide({ ...expand, on: isoDate('2026-10-01') }, records, { facts });
    expect(ruling).toMatchObject({ ruling: 'refused', confidence: 'summary' });
    expect(ruling.ruling === 'refused' && ruling.problems[0]).toMatchObject({
      code: 'procedure.not-let-enough-to-expand',
      basis: { rule: 'expansion.occupancy-or-demand', confidence: 'summary', kept },
    });
  });

  it('who accepts only text is told that the transition is known too weakly', () => {
    const ruling = decide({ ...expand, on: isoDate('2026-10-01') }, records, { facts, atLeast: 'text' });
    expect(ruling.ruling).toBe('undetermined');
    expect(ruling.ruling === 'undetermined' && ruling.missing).toContainEqual({
      kind: 'law',
      id: kept.rule,
      confidence: 'summary',
    });
  });

  it('before the switch nothing is kept, and the refusal is by text', () => {
    const ruling = decide({ ...expand, on: isoDate('2026-09-14') }, records, { facts, atLeast: 'text' });
    expect(ruling).toMatchObject({ ruling: 'refused', confidence: 'text' });
    expect(ruling.ruling === 'refused' && ruling.problems[0].basis).not.toHaveProperty('kept');
  });

  it('a caller who has settled the regime needs no transition', () => {
    const context = { facts, regime: '32/2024+139/2025', atLeast: 'text' } as const;
    expect(decide({ ...expand, on: isoDate('2026-10-01') }, records, context)).toMatchObject({
      ruling: 'refused',
      confidence: 'text',
    });
  });

  it('a term that starts before the switch is counted as ever', () => {
    expect(clocksOn(records, 'p/2', isoDate('2026-06-01')).clocks).toMatchObject([
      { term: 'appraise', due: '2026-06-05' },
    ]);
  });
});
