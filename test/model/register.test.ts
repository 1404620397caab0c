import { describe, expect, it } from 'vitest';
import { FLOW_INDICATORS, STATED, TABLES } from '../../src/model/index.js';

describe('the register', () => {
  it('has eight tables, each after those its rows refer to', () => {
    expect(TABLES).toEqual([
      'sources',
      'clusters',
      'undertakings',
      'events',
      'plans',
      'observations',
      'supports',
      'statements',
    ]);
    const refersTo = {
      sources: [],
      clusters: [],
      undertakings: ['clusters'],
      events: ['undertakings', 'sources'],
      plans: ['undertakings', 'events', 'sources'],
      observations: ['clusters', 'undertakings', 'sources'],
      supports: ['clusters', 'sources'],
      statements: ['sources'],
    } as const satisfies Record<(typeof TABLES)[number], readonly (typeof TABLES)[number][]>;
    for (const [i, table] of TABLES.entries()) {
      for (const earlier of refersTo[table]) expect(TABLES.indexOf(earlier)).toBeLessThan(i);
    }
  });

  it('holds two indicators of flow: money paid to the budget, and revenue, over a stretch of time', () => {
    expect(FLOW_INDICATORS).toEqual(['budget.paid', 'projects.revenue']);
  });

  it('knows the figures that are published, each once', () => {
    expect(STATED).toEqual([
      'count.under-appraisal',
      'count.at-investor-selection',
      'count.established',
      'count.due-to-break-ground',
      'count.broken-ground',
      'count.not-broken-ground',
      'count.planned-to-break-ground',
      'count.operating',
      'detailed-plan.unapproved',
      'tenants.total',
      'workers',
      'budget.paid',
    ]);
  });
});
