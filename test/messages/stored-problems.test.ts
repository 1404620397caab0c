import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODES, renderProblem } from '../../src/messages/index.js';
import type { Problem } from '../../src/model/index.js';
import { EXAMPLES, problemsOf } from './examples/index.js';

const languages = ['vi', 'en'] as const;
/** A problem as a database gives it back: nobody checked it. */
const stored = (problem: unknown): Problem => JSON.parse(JSON.stringify(problem)) as Problem;
const both = (problem: unknown): readonly string[] =>
  languages.map((language) => renderProblem(problem as Problem, language));

describe('a problem read back from a database', () => {
  it('with a code of a newer version is called by its code', () => {
    expect(both(stored({ code: 'procedure.of-tomorrow', severity: 'error', params: { area: '8' } }))).toEqual([
      'Phiên bản này của thư viện không diễn đạt được lỗi "procedure.of-tomorrow" với các tham số đã lưu.',
      'This version of the library cannot put the problem "procedure.of-tomorrow" in words, as it was stored.',
    ]);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])('is no member of an object: %s', (code) => {
    for (const text of both({ code, severity: 'error', params: {} })) expect(text).toContain(`"${code}"`);
  });

  it('with the parameters of an older version is called by its code, never half said', () => {
    for (const code of CODES) {
      for (const params of [{}, { area: 8 }, null, 'text', undefined]) {
        for (const text of both({ code, severity: 'error', params })) {
          expect(typeof text).toBe('string');
          expect(text).not.toMatch(/undefined|\[object/);
        }
      }
    }
    expect(both(stored({ code: 'procedure.area-below-least', severity: 'error', params: {} }))[1]).toContain(
      '"procedure.area-below-least"',
    );
  });

  it('with all its parameters says what it said before it was stored', () => {
    for (const code of CODES) {
      for (const problem of problemsOf(code, EXAMPLES[code])) {
        for (const text of both(problem)) expect(text).not.toMatch(/Phiên bản này|This version of the library/);
        expect(both(stored(problem))).toEqual(both(problem));
      }
    }
  });

  it('says a word of the caller that happens to be "undefined"', () => {
    const problem = { code: 'intake.unknown-cluster', severity: 'error', params: { id: 'undefined' } };
    expect(both(problem)[1]).toBe('The register has no cluster "undefined".');
  });

  it('is said whatever it is, and nothing is thrown', () => {
    const hostile = {
      get code(): string {
        throw new Error('no');
      },
    };
    for (const problem of [null, undefined, 'text', 7, [], {}, { code: 5 }, hostile]) {
      for (const text of both(problem)) expect(text).toMatch(/^[\p{Lu}].*\.$/su);
    }
    fc.assert(
      fc.property(fc.constantFrom(...CODES), fc.anything(), (code, params) => {
        for (const text of both({ code, severity: 'error', params })) expect(typeof text).toBe('string');
      }),
    );
  });
});
