import { describe, expect, it } from 'vitest';
import { readEvents, readRegister } from '../../src/gate/index.js';
import { established } from './documents.js';

const now = { schemaVersion: 1 } as const;

describe('readEvents', () => {
  it('reads rows that a host stores one by one, without asking what lies elsewhere', () => {
    const row = { ...established, undertaking: 'elsewhere', source: 'elsewhere', area: '20.0' };
    expect(readEvents([row], now)).toEqual({
      events: [{ ...row, area: '20' }],
      problems: [],
      account: { given: 1, accepted: 1, refused: 0 },
    });
  });

  it.each([null, undefined, 5, [], 'x'])('options %j name no version, and nothing is thrown for them', (options) => {
    const { problems, account } = readEvents([established], options as never);
    expect(problems.map(({ code }) => code)).toEqual(['gate.missing-version']);
    expect(account).toEqual({ given: 1, accepted: 0, refused: 1 });
    expect(readRegister({ schemaVersion: 1 }, options as never).problems).toEqual([]);
  });

  it('says where a row is wrong, from the number of the row on', () => {
    const { problems, account } = readEvents([established, { ...established, id: 'x', on: '2023-02-29' }], now);
    expect(problems).toEqual([
      {
        code: 'gate.bad-value',
        severity: 'error',
        path: [1, 'on'],
        params: { expected: 'date', got: '"2023-02-29"' },
      },
    ]);
    expect(account).toEqual({ given: 2, accepted: 1, refused: 1 });
  });

  it('lists problems row by row, whatever was found first', () => {
    const rows = [established, { ...established, on: '2021' }, {}, { id: 'v', undertaking: 'u', on: '2024' }];
    expect(readEvents(rows, now).problems.map(({ path }) => path?.[0])).toEqual([0, 1, 2, 3]);
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [{ length: 1, 0: established }, 'object'],
    ['events', '"events"'],
  ])('takes %o for no table', (rows, got) => {
    expect(readEvents(rows, now)).toEqual({
      events: [],
      problems: [{ code: 'gate.not-a-table', severity: 'error', path: [], params: { got } }],
      account: { given: 0, accepted: 0, refused: 0 },
    });
  });

  it.each([0, 2, 1.5, Number.NaN, '1' as unknown as number])(
    'refuses rows of a version it does not know: %s',
    (schemaVersion) => {
      const { events, problems, account } = readEvents([established], { schemaVersion });
      expect(events).toEqual([]);
      expect(problems.map(({ code }) => code)).toEqual(['gate.unknown-version']);
      expect(account).toEqual({ given: 1, accepted: 0, refused: 1 });
    },
  );

  it('counts no rows where there is neither a known version nor a list', () => {
    expect(readEvents(5, { schemaVersion: 2 }).account).toEqual({ given: 0, accepted: 0, refused: 0 });
  });
});
