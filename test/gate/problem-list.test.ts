import { describe, expect, it } from 'vitest';
import { readEvents, readRegister } from '../../src/gate/index.js';
import { established, linesOf, sound } from './documents.js';

const doc = { schemaVersion: 1, sources: [{}, {}, {}] };

describe('how many problems are listed', () => {
  it('is two hundred unless asked for otherwise', () => {
    const sources = (length: number) => ({ schemaVersion: 1, sources: Array.from({ length }, () => ({})) });
    expect(readRegister(sources(200)).problems.length).toBe(200);
    expect(readRegister(sources(200)).problems.at(-1)?.code).toBe('gate.missing-value');
    expect(readRegister(sources(201)).problems.length).toBe(201);
    expect(readRegister(sources(201)).problems.at(-1)).toEqual({
      code: 'gate.more-problems',
      severity: 'error',
      params: { left: 1 },
    });
  });

  it('may be asked for: the first are listed, the others counted', () => {
    expect(linesOf(readRegister(doc, { maxProblems: 2 }).problems)).toEqual([
      'sources.0.id: gate.missing-value',
      'sources.1.id: gate.missing-value',
      ': gate.more-problems',
    ]);
    expect(readRegister(doc, { maxProblems: 3 }).problems.length).toBe(3);
    expect(readRegister(doc, { maxProblems: 0 }).problems).toEqual([
      { code: 'gate.more-problems', severity: 'error', params: { left: 3 } },
    ]);
  });

  it('is as grave as the gravest problem left out', () => {
    const warnings = [established, established, established];
    const rows = [...warnings, { id: 'x' }];
    const at = (given: readonly unknown[], maxProblems: number) =>
      readEvents(given, { schemaVersion: 1, maxProblems }).problems.at(-1)?.severity;
    expect(at(warnings, 1)).toBe('warning');
    expect(at(rows, 0)).toBe('error');
    expect(at(warnings, 0)).toBe('warning');
  });

  it('may be a very large number', () => {
    const sources = Array.from({ length: 150_000 }, () => null);
    expect(readRegister({ schemaVersion: 1, sources }, { maxProblems: 1_000_000 }).problems.length).toBe(150_000);
  }, 60_000);

  it.each([-1, 1.5, Number.NaN, Infinity, '5' as unknown as number])(
    'is no %s: a programmer made a slip',
    (maxProblems) => {
      expect(() => readRegister(sound, { maxProblems })).toThrow(new TypeError('maxProblems is no count'));
      expect(() => readEvents([], { schemaVersion: 1, maxProblems })).toThrow(TypeError);
    },
  );
});
