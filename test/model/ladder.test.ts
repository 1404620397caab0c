import { describe, expect, it } from 'vitest';
import { FACTS, LADDER, STAGE_PRECEDENCE, STAGES, STEPS, type EventType, type Fact } from '../../src/model/index.js';

const ends = ['established', 'establishment-refused', 'ground-broken', 'revoked'] as const;

/** The table read the other way round: for each fact, the documents that prove it and those that end it. */
const facts: Readonly<Record<Fact, readonly [provedBy: readonly EventType[], endedBy: readonly EventType[]]>> = {
  recorded: [[], []],
  listed: [['listed'], ['delisted']],
  delisted: [['delisted'], ['listed', 'established']],
  applied: [['application-received'], ['delisted', ...ends]],
  called: [['applications-called'], ['delisted', 'council-dissolved', ...ends]],
  dossier: [
    ['dossier-submitted', 'dossier-complete'],
    ['council-dissolved', ...ends],
  ],
  complete: [['dossier-complete'], ['council-dissolved', ...ends]],
  'clock-stopped': [['dossier-returned'], ['dossier-complete', 'dossier-supplemented', 'council-dissolved', ...ends]],
  council: [['council-formed'], ['council-dissolved', 'bids-scored', 'developer-named', ...ends]],
  criteria: [
    ['criteria-agreed', 'criteria-replaced'],
    ['council-formed', 'council-dissolved', 'bids-scored', 'developer-named', ...ends],
  ],
  scored: [['bids-scored'], ['council-formed', 'council-dissolved', 'developer-named', ...ends]],
  appraised: [['appraised'], ['council-dissolved', ...ends]],
  established: [['established'], ['revoked']],
  refused: [['establishment-refused'], ['dossier-submitted', 'dossier-complete', 'established']],
  'detailed-plan': [['detailed-plan-approved'], ['revoked']],
  environment: [['environment-approved'], ['revoked']],
  project: [['project-approved'], ['revoked']],
  'land-recovered': [['land-recovered'], []],
  'land-leased': [['land-leased'], ['revoked']],
  design: [['design-approved'], ['revoked']],
  permit: [['permit-granted', 'permit-exempted'], ['revoked']],
  contract: [['contract-signed'], ['revoked']],
  notified: [['commencement-notified'], ['revoked']],
  'broken-ground': [['ground-broken'], ['revoked']],
  suspended: [['works-suspended'], ['ground-broken', 'works-resumed', 'works-completed', 'revoked']],
  'works-complete': [['works-completed'], ['revoked']],
  operating: [['tenant-admitted', 'operation-began'], ['revoked']],
  revoked: [['revoked'], []],
};

const inLadderOrder = (types: readonly EventType[]): readonly EventType[] => STEPS.filter((t) => types.includes(t));

describe('the ladder', () => {
  it.each(FACTS)('proves and ends the fact "%s" by these documents and no others', (fact) => {
    const [provedBy, endedBy] = facts[fact];
    expect(STEPS.filter((t) => LADDER[t].raises.includes(fact))).toEqual(inLadderOrder(provedBy));
    expect(STEPS.filter((t) => LADDER[t].lowers.includes(fact))).toEqual(inLadderOrder(endedBy));
  });

  it('has a rung for every document, and stands in the order of its rungs', () => {
    const rungs: Readonly<Record<number, readonly EventType[]>> = {
      0: ['entered-in-error'],
      1: ['listed', 'delisted'],
      2: ['application-received', 'applications-called'],
      3: ['dossier-submitted', 'dossier-complete', 'dossier-returned', 'dossier-supplemented'],
      4: ['departments-consulted'],
      5: ['members-requested', 'council-proposed'],
      6: ['council-formed', 'council-amended', 'council-dissolved'],
      7: ['criteria-consulted', 'criteria-agreed', 'criteria-replaced'],
      8: ['bids-scored'],
      9: ['appraised'],
      10: [
        'established',
        'establishment-refused',
        'developer-named',
        'developer-changed',
        'decision-adjusted',
        'schedule-extended',
      ],
      11: [
        'detailed-plan-approved',
        'environment-approved',
        'project-approved',
        'land-recovered',
        'land-leased',
        'design-approved',
        'permit-granted',
        'permit-exempted',
        'contract-signed',
        'commencement-notified',
      ],
      12: ['ground-broken', 'works-suspended', 'works-resumed', 'works-completed'],
      13: ['tenant-admitted', 'operation-began'],
      14: ['revoked'],
    };
    expect(STEPS).toEqual(Object.values(rungs).flat());
    for (const [rung, types] of Object.entries(rungs)) {
      for (const type of types) expect([type, LADDER[type].rung]).toEqual([type, Number(rung)]);
    }
  });

  it('never proves and ends one fact by one document, and names no fact twice', () => {
    for (const type of STEPS) {
      const { raises, lowers } = LADDER[type];
      expect(raises.filter((f) => lowers.includes(f))).toEqual([]);
      expect([new Set(raises).size, new Set(lowers).size]).toEqual([raises.length, lowers.length]);
    }
  });

  it('ends nothing that no document proves, and proves every fact but the record itself', () => {
    const proved = new Set(STEPS.flatMap((t) => LADDER[t].raises));
    expect(FACTS.filter((f) => !proved.has(f))).toEqual(['recorded']);
    expect(STEPS.flatMap((t) => LADDER[t].lowers).filter((f) => !proved.has(f))).toEqual([]);
  });

  it('changes no fact by an entry withdrawn: that acts on the entry', () => {
    expect(LADDER['entered-in-error']).toEqual({ rung: 0, raises: [], lowers: [] });
  });

  it('holds no more facts than fit the bits of one integer', () => {
    expect(FACTS.length).toBeLessThanOrEqual(30);
    expect(new Set(FACTS).size).toBe(FACTS.length);
    expect(FACTS).toEqual(Object.keys(facts));
  });
});

describe('the one word for the facts', () => {
  it('is given by the first of them in this order', () => {
    expect(STAGE_PRECEDENCE).toEqual([
      ['revoked', 'ended'],
      ['operating', 'operation'],
      ['broken-ground', 'groundbreaking'],
      ['works-complete', 'groundbreaking'],
      ['council', 'investor-selection'],
      ['established', 'established'],
      ['dossier', 'appraisal'],
      ['refused', 'ended'],
      ['delisted', 'ended'],
      ['recorded', 'planned'],
    ]);
  });

  it('can be every stage, save that nothing known has no fact beneath it', () => {
    expect(STAGES.filter((s) => !STAGE_PRECEDENCE.some(([, stage]) => stage === s))).toEqual(['no-record']);
    expect(STAGE_PRECEDENCE.filter(([fact]) => !FACTS.includes(fact))).toEqual([]);
    expect(new Set(STAGE_PRECEDENCE.map(([fact]) => fact)).size).toBe(STAGE_PRECEDENCE.length);
  });

  it('asks last whether anything is known, so that no document leaves "no record"', () => {
    expect(STAGE_PRECEDENCE.at(-1)).toEqual(['recorded', 'planned']);
    expect(STEPS.filter((t) => LADDER[t].lowers.includes('recorded'))).toEqual([]);
  });

  it('is one of eight, in the order of the ladder', () => {
    expect(STAGES).toEqual([
      'no-record',
      'planned',
      'appraisal',
      'investor-selection',
      'established',
      'groundbreaking',
      'operation',
      'ended',
    ]);
  });
});
