import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/law/all-rules.js';
import { coverageOf, openQuestions, saturation } from '../../src/law/index.js';
import { CATALOGUE, CORRECTIONS, ELSEWHERE } from './catalogue.js';
import { coveragePage, outcomeOf } from './coverage-page.js';

describe('what became of every entry of the sources', () => {
  it.each([
    ['current', 232],
    ['history', 85],
    ['check', 60],
  ] as const)('places every entry of the %s catalogue: %i of %i', (name, count) => {
    const ids: readonly string[] = CATALOGUE[name];
    expect(ids.filter((id) => outcomeOf(id) === null)).toEqual([]);
    expect(new Set(ids).size).toBe(count);
  });

  it('takes in all 27 corrections, each in rules that exist', () => {
    const ids: readonly string[] = allRules.map(({ id }) => id);
    expect(Object.keys(CORRECTIONS)).toHaveLength(27);
    for (const { rules } of Object.values(CORRECTIONS)) for (const id of rules) expect(ids).toContain(id);
  });

  it('cites only entries that exist, and keeps elsewhere only what no rule encodes', () => {
    const known = new Set<string>([...CATALOGUE.current, ...CATALOGUE.history, ...CATALOGUE.check]);
    const cited = [
      ...allRules.flatMap(({ sourceIds }) => sourceIds),
      ...openQuestions.flatMap((q) => q.sourceIds ?? []),
    ];
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
    expect(Object.keys(ELSEWHERE).filter((id) => !known.has(id) || cited.includes(id))).toEqual([]);
  });

  it('asks no question that touches no rule and no entry', () => {
    const asked = allRules.flatMap(({ gaps = [], questions = [] }) => [
      ...gaps.map(({ question }) => question),
      ...questions,
    ]);
    const idle = openQuestions.filter(({ id, sourceIds = [] }) => !asked.includes(id) && sourceIds.length === 0);
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

describe('the coverage of one rule', () => {
  it('tells known stretches from open ones, oldest first', () => {
    expect(coverageOf(saturation).map((stretch) => [stretch.force.from, stretch.known])).toEqual([
      ['2009-10-05', false],
      ['2017-07-15', true],
      ['2020-08-01', true],
      ['2024-05-01', true],
      ['2025-07-01', true],
      ['2026-09-15', true],
    ]);
  });
});

describe('the coverage page', () => {
  it('is fresh: run scripts/law-coverage.mjs after changing the law data', () => {
    expect(readFileSync('docs/law-coverage.md', 'utf8')).toBe(coveragePage());
  });
});
