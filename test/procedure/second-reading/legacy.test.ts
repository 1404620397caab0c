import { describe, expect, it } from 'vitest';
import { hectares, isoDate, legalDate } from '../../../src/core/index.js';
import type { LifecycleEvent } from '../../../src/model/index.js';
import { audit, decide, type Context, type Facts, type Ruling } from '../../../src/procedure/index.js';

// A cluster formed before 5/10/2009 and settled now: article 35 clause 4 of decree 32/2024.
const undertakings = [{ id: 'l/1', cluster: 'l', kind: 'regularisation' }] as const;
const event = (id: string, type: LifecycleEvent['type'], on: string, more: object = {}) =>
  ({ id, undertaking: 'l/1', type, on: legalDate(on), ...more }) as LifecycleEvent;
const chosen = event('9', 'bids-scored', '2024-09-20', { bidders: 1, chosen: 'A' });

const settle = (
  area: string | undefined,
  facts: Facts,
  {
    on = '2024-10-01',
    events = [chosen],
    ...context
  }: { on?: string; events?: readonly LifecycleEvent[] } & Context = {},
): Ruling =>
  decide(
    {
      type: 'established',
      undertaking: 'l/1',
      developer: 'A',
      on: isoDate(on),
      ...(area === undefined ? {} : { area: hectares(area) }),
    },
    { undertakings, events },
    { facts, ...context },
  );
const asked = (r: Ruling) => (r.ruling === 'undetermined' ? r.missing.map(({ id }) => id) : r.ruling);
const reasons = (r: Ruling) => (r.ruling === 'refused' ? r.problems.map(({ code }) => code) : r.ruling);

const known: Facts = { legacyReviewed: true, inApprovedList: true, formedOn: legalDate('2005') };

describe('a cluster of before 5/10/2009 is established only as article 35 has it', () => {
  it('at 300 ha, only reviewed: the list, the formation, fullness or clearance and the area it has are asked for', () => {
    expect(asked(settle('300', { legacyReviewed: true }))).toEqual([
      'plan-entry',
      'formed-on',
      'full-or-cleared',
      'existing-area',
    ]);
  });

  it('at 60 ha, listed, reviewed, formed in 2005, the developer chosen: allowed by the text', () => {
    const ruling = settle('60', known);
    expect(ruling).toMatchObject({ ruling: 'allowed', confidence: 'text' });
    expect(ruling.ruling === 'allowed' && ruling.basis.map(({ rule }) => rule)).toEqual([
      'procedure.decide',
      'legacy.pre-2009',
      'legacy.oversize-pre-2009',
      'legacy.pre-2009-deadline',
      'selection.pass-mark',
      'decision.assigns-developer',
    ]);
  });

  it('not on the list, as the caller says: refused by article 35', () => {
    const ruling = settle('60', { ...known, inApprovedList: false });
    expect(reasons(ruling)).toEqual(['procedure.needs-first']);
    expect(ruling.ruling === 'refused' && ruling.problems[0].basis?.provision).toBe('32/2024/NĐ-CP, điều 35 khoản 4');
  });

  it('listed in 2018 and taken off the plan in 2023: refused', () => {
    const events = [event('1', 'listed', '2018-12-01'), event('2', 'delisted', '2023-06-01'), chosen];
    expect(reasons(settle('60', { legacyReviewed: true, formedOn: legalDate('2005') }, { events }))).toEqual([
      'procedure.no-longer-stands',
    ]);
  });

  it.each([
    ['2009-10-04', 'allowed'],
    ['2009-10-05', ['procedure.formed-too-late']],
    ['2015-01-01', ['procedure.formed-too-late']],
    ['2009', 'undetermined'],
  ])('formed on %s: %j', (formedOn, expected) => {
    expect(reasons(settle('60', { ...known, formedOn: legalDate(formedOn) }))).toEqual(expected);
  });

  it('the plain word that it was formed before 2009 does as well', () => {
    const rest: Facts = { legacyReviewed: true, inApprovedList: true };
    expect(reasons(settle('60', { ...rest, formedBefore2009: true }))).toBe('allowed');
    expect(reasons(settle('60', { ...rest, formedBefore2009: false }))).toEqual(['procedure.formed-too-late']);
  });

  it.each([
    ['75', {}, 'allowed'],
    ['75.000001', {}, ['full-or-cleared', 'existing-area']],
    ['120', { legacyFull: true }, ['existing-area']],
    ['120', { legacyFull: true, existingArea: hectares(120) }, 'allowed'],
    ['120', { plannedAndCleared: true, existingArea: hectares(120) }, 'allowed'],
    ['110', { plannedAndCleared: true, existingArea: hectares(120) }, 'allowed'],
    ['120', { legacyFull: false, existingArea: hectares(120) }, ['full-or-cleared']],
  ] as const)('%s ha with %j: %j', (area, facts, expected) => {
    expect(asked(settle(area, { ...known, ...facts }))).toEqual(expected);
  });

  it('above 75 ha, neither full nor cleared: its area cannot be kept', () => {
    const ruling = settle('120', { ...known, legacyFull: false, plannedAndCleared: false });
    expect(reasons(ruling)).toEqual(['procedure.legacy-oversize']);
    expect(ruling.ruling === 'refused' && ruling.problems[0].params).toEqual({ area: '120', most: '75' });
  });

  it('above 75 ha it is never enlarged', () => {
    expect(reasons(settle('121', { ...known, legacyFull: true, existingArea: hectares(120) }))).toEqual([
      'procedure.legacy-enlarged',
    ]);
  });

  it('without an area nobody can say whether it is above 75 ha', () => {
    expect(asked(settle(undefined, known))).toEqual(['area']);
  });

  it('the developer is chosen by article 13, with no appraisal before', () => {
    expect(asked(settle('60', known, { events: [] }))).toEqual(['bids-scored']);
  });

  it('on 31/12/2026 and later nobody can say: what follows when the work is late is not written', () => {
    expect(settle('60', known, { on: '2026-12-30' }).ruling).toBe('allowed');
    for (const on of ['2026-12-31', '2027-01-04']) {
      expect(settle('60', known, { on })).toEqual({
        ruling: 'undetermined',
        missing: [{ kind: 'law', id: 'legacy.pre-2009-deadline', question: 'legacy-deadline-sanction' }],
      });
    }
  });
});

describe('an audit of such a cluster', () => {
  const established = (on: string, area: string) => ({
    undertakings,
    events: [event('1', 'established', on, { area: hectares(area), developer: 'A' })],
  });

  it('finds 120 ha possible, and says that article 35 may save it', () => {
    expect(audit(established('2025-01-10', '120'), 'l/1').findings).toMatchObject([
      {
        certainty: 'possible',
        problems: [{ code: 'procedure.legacy-oversize' }],
        saved: { saves: 'unknown', basis: { provision: '32/2024/NĐ-CP, điều 35 khoản 4 điểm a' } },
      },
    ]);
  });

  it('finds nothing where it was full and is kept, and is certain where it was neither full nor cleared', () => {
    const full = { facts: { legacyFull: true, existingArea: hectares(120) } };
    expect(audit(established('2025-01-10', '120'), 'l/1', full).findings).toEqual([]);
    const neither = { facts: { legacyFull: false, plannedAndCleared: false } };
    expect(audit(established('2025-01-10', '120'), 'l/1', neither).findings).toMatchObject([
      { certainty: 'certain', saved: { saves: 'no' } },
    ]);
  });

  it('finds nothing at 75 ha', () => {
    expect(audit(established('2025-01-10', '75'), 'l/1').findings).toEqual([]);
  });

  it.each([
    ['2026-12-30', []],
    ['2026-12-31', [{ by: 1, certainty: 'certain' }]],
    ['2027-03-10', [{ by: 70, certainty: 'certain' }]],
    ['2026-12/2027-03-10', [{ by: 70, certainty: 'possible' }]],
  ])('established on %s: %j', (on, expected) => {
    const { findings } = audit(established(on, '60'), 'l/1');
    expect(findings).toMatchObject(
      expected.map((one) => ({ kind: 'late', term: 'regularise', due: '2026-12-30', ...one })),
    );
    expect(findings).toHaveLength(expected.length);
  });

  it('no deadline binds a new cluster', () => {
    const { events } = established('2027-03-10', '60');
    expect(audit({ events }, 'l/1').findings.filter(({ kind }) => kind === 'late')).toEqual([]);
  });
});
