import { describe, expect, it } from 'vitest';
import { readRegister } from '../../src/gate/index.js';
import {
  cluster,
  established,
  observed,
  plan,
  sound,
  stated,
  support,
  undertaking,
  withTables,
  wrongWith,
} from './documents.js';

describe('a reference to nothing', () => {
  it.each([
    ['undertakings', { ...undertaking, cluster: 'gone' }, 'cluster', ['clusters']],
    ['events', { ...established, undertaking: 'gone' }, 'undertaking', ['undertakings']],
    ['events', { ...established, source: 'gone' }, 'source', ['sources']],
    ['plans', { ...plan, undertaking: 'gone' }, 'undertaking', ['undertakings']],
    ['plans', { ...plan, setBy: 'gone' }, 'setBy', ['events']],
    ['plans', { ...plan, source: 'gone' }, 'source', ['sources']],
    ['observations', { ...observed, about: 'gone' }, 'about', ['clusters', 'undertakings']],
    ['observations', { ...observed, source: 'gone' }, 'source', ['sources']],
    ['supports', { ...support, source: 'gone' }, 'source', ['sources']],
    ['statements', { ...stated, source: 'gone' }, 'source', ['sources']],
  ] as const)('in %s: %o', (table, row, field, tables) => {
    const { problems, accounts } = readRegister(withTables({ [table]: [row] }));
    expect(problems[0]).toEqual({
      code: 'gate.unknown-reference',
      severity: 'error',
      path: [table, 0, field],
      params: { id: 'gone', tables, refused: false },
    });
    expect(accounts[table]).toEqual({ given: 1, accepted: 0, refused: 1 });
  });

  it('is listed once a field, and all fields of a row are looked at', () => {
    const row = { ...plan, undertaking: 'x', setBy: 'y', source: 'z' };
    expect(wrongWith(withTables({ plans: [row] }))).toEqual([
      'plans.0.undertaking: gate.unknown-reference',
      'plans.0.setBy: gate.unknown-reference',
      'plans.0.source: gate.unknown-reference',
    ]);
  });

  it('is found at each place of a list of ids, and the row is refused once', () => {
    const { problems, accounts } = readRegister(withTables({ supports: [{ ...support, clusters: ['c', 'x', 'y'] }] }));
    expect(problems.map(({ path, params }) => [path, params])).toEqual([
      [['supports', 0, 'clusters', 1], { id: 'x', tables: ['clusters'], refused: false }],
      [['supports', 0, 'clusters', 2], { id: 'y', tables: ['clusters'], refused: false }],
    ]);
    expect(accounts.supports).toEqual({ given: 1, accepted: 0, refused: 1 });
  });

  it('is not looked for among rows of another table', () => {
    expect(wrongWith(withTables({ undertakings: [{ ...undertaking, cluster: 's' }] }))[0]).toBe(
      'undertakings.0.cluster: gate.unknown-reference',
    );
  });
});

describe('a row that was refused', () => {
  it('takes its undertakings, their events and plans, its observations and supports with it, each listed', () => {
    const { problems, accounts } = readRegister(
      withTables({
        clusters: [{ ...cluster, places: 'Phúc Thọ' }],
        observations: [observed, { ...observed, id: 'o2', about: 'u' }],
      }),
    );
    const refused = (path: readonly (string | number)[], id: string, tables: readonly string[]) => ({
      code: 'gate.unknown-reference',
      severity: 'error',
      path,
      params: { id, tables, refused: true },
    });
    expect(problems.slice(1)).toEqual([
      refused(['undertakings', 0, 'cluster'], 'c', ['clusters']),
      refused(['events', 0, 'undertaking'], 'u', ['undertakings']),
      refused(['plans', 0, 'undertaking'], 'u', ['undertakings']),
      refused(['plans', 0, 'setBy'], 'e', ['events']),
      refused(['observations', 0, 'about'], 'c', ['clusters', 'undertakings']),
      refused(['observations', 1, 'about'], 'u', ['clusters', 'undertakings']),
      refused(['supports', 0, 'clusters', 0], 'c', ['clusters']),
    ]);
    expect(problems[0]?.path).toEqual(['clusters', 0, 'places']);
    expect(accounts).toEqual({
      sources: { given: 1, accepted: 1, refused: 0 },
      clusters: { given: 1, accepted: 0, refused: 1 },
      undertakings: { given: 1, accepted: 0, refused: 1 },
      events: { given: 1, accepted: 0, refused: 1 },
      plans: { given: 1, accepted: 0, refused: 1 },
      observations: { given: 2, accepted: 0, refused: 2 },
      supports: { given: 1, accepted: 0, refused: 1 },
      statements: { given: 1, accepted: 1, refused: 0 },
    });
  });

  it('takes with it what refers to it as a source', () => {
    const doc = withTables({ sources: [{ id: 's', link: 'x' }] });
    expect(wrongWith(doc)).toEqual([
      'sources.0.link: gate.unknown-key',
      'plans.0.source: gate.unknown-reference',
      'observations.0.source: gate.unknown-reference',
      'supports.0.source: gate.unknown-reference',
      'statements.0.source: gate.unknown-reference',
    ]);
  });

  it('takes with it the plan that a disputed event set', () => {
    const doc = withTables({ events: [established, { ...established, area: '21' }] });
    const { problems } = readRegister(doc);
    expect(problems.at(-1)).toEqual({
      code: 'gate.unknown-reference',
      severity: 'error',
      path: ['plans', 0, 'setBy'],
      params: { id: 'e', tables: ['events'], refused: true },
    });
  });

  it('takes nothing with it when a good row of the same id stands', () => {
    const doc = withTables({ clusters: [cluster, { ...cluster, places: 7 }] });
    const { problems, accounts } = readRegister(doc);
    expect(problems.map(({ path }) => path)).toEqual([['clusters', 1, 'places']]);
    expect(accounts.undertakings.accepted).toBe(1);
  });
});

describe('an observation about an id that both a cluster and an undertaking have', () => {
  const doc = {
    ...sound,
    clusters: [{ ...cluster, id: '1' }],
    undertakings: [{ ...undertaking, id: '1', cluster: '1' }],
    events: [],
    plans: [],
    observations: [{ ...observed, about: '1' }],
    supports: [],
  };

  it('is refused: nobody can tell which is meant', () => {
    expect(readRegister(doc).problems).toEqual([
      {
        code: 'gate.ambiguous-reference',
        severity: 'error',
        path: ['observations', 0, 'about'],
        params: { id: '1', tables: ['clusters', 'undertakings'] },
      },
    ]);
  });

  it('leaves both rows alone', () => {
    const { register } = readRegister(doc);
    expect([register.clusters.length, register.undertakings.length, register.observations.length]).toEqual([1, 1, 0]);
  });
});
