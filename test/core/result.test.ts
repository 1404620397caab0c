import { describe, expect, it } from 'vitest';
import { DomainError, fail, ok, orThrow } from '../../src/core/index.js';

describe('a result', () => {
  it('is plain data that survives JSON', () => {
    for (const result of [ok('20'), fail({ code: 'a.b' }, { code: 'c.d' })]) {
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });

  it('is a value, or problems in the order given', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
    expect(fail('first')).toEqual({ ok: false, problems: ['first'] });
    expect(fail('first', 'second', 'third')).toEqual({ ok: false, problems: ['first', 'second', 'third'] });
  });

  it('gives its value to callers who prefer exceptions', () => {
    expect(orThrow(ok('20'))).toBe('20');
    expect(orThrow(ok(undefined))).toBeUndefined();
  });

  it('throws its problems, as data and unchanged, when it has no value', () => {
    const problem = { code: 'gate.bad-value', severity: 'error', params: { expected: 'a day' } };
    const failure = fail<unknown>(problem, { code: 'law.no-rule-in-force' }, 'text', null, 7, { reason: 'none' });
    let thrown: unknown;
    try {
      orThrow(failure);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(DomainError);
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).toMatchObject({
      name: 'DomainError',
      message: 'gate.bad-value, law.no-rule-in-force, unknown, unknown, unknown, unknown',
    });
    expect((thrown as DomainError).problems).toBe(failure.problems);
  });
});
