import { describe, expect, it } from 'vitest';
import { addDays, isIsoDate, type IsoDate } from '../../src/core/index.js';
import { allRules } from '../../src/law/all-rules.js';
import {
  CHECKED_ON,
  FIRST_DAY,
  openQuestions,
  provisionOf,
  ruleInForce,
  type Force,
  type Rule,
} from '../../src/law/index.js';

const stretches = (rule: Rule<unknown>): readonly Force[] => [
  ...rule.versions.map(({ force }) => force),
  ...(rule.gaps ?? []).map(({ force }) => force),
];

/** Every first and last day of every stretch, and the days beside them: taken from the data, not from memory. */
const boundaryDays = (rule: Rule<unknown>): readonly IsoDate[] => {
  const days = stretches(rule).flatMap(({ from, before }) => [from, ...(before === null ? [] : [before])]);
  return [
    ...new Set([...days, FIRST_DAY, CHECKED_ON].flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])),
  ].sort();
};
const holding = (forces: readonly Force[], on: IsoDate): number =>
  forces.filter(({ from, before }) => on >= from && (before === null || on < before)).length;

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has exactly one version on every covered day, and exactly one version or named gap on every day since 2009-10-05', () => {
    for (const day of boundaryDays(rule)) {
      const versions = holding(
        rule.versions.map(({ force }) => force),
        day,
      );
      expect(versions, day).toBeLessThanOrEqual(1);
      expect(ruleInForce(rule, day).ok, day).toBe(versions === 1);
      if (day >= FIRST_DAY && day <= CHECKED_ON) expect(holding(stretches(rule), day), day).toBe(1);
    }
  });

  it('has days that exist, in order, none before the first day of the law of clusters', () => {
    for (const { from, before } of stretches(rule)) {
      expect(isIsoDate(from)).toBe(true);
      expect(from >= FIRST_DAY).toBe(true);
      if (before !== null) expect(isIsoDate(before) && from < before).toBe(true);
    }
    const starts = rule.versions.map(({ force }) => force.from);
    expect(starts).toEqual([...starts].sort());
  });

  it('cites a provision for every version and names an open question for every gap', () => {
    for (const { source } of rule.versions) expect(provisionOf(source)).toMatch(/\S/u);
    const known = openQuestions.map(({ id }) => id);
    for (const { question } of rule.gaps ?? []) expect(known).toContain(question);
    for (const question of rule.questions ?? []) expect(known).toContain(question);
  });

  it('has an id of its subject and a name in both languages', () => {
    expect(rule.id.startsWith(`${rule.subject}.`)).toBe(true);
    expect(rule.title.vi).not.toBe('');
    expect(rule.title.en).not.toBe('');
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/u);
  });
});

describe('the rules together', () => {
  it('bear each name once', () => {
    const ids = allRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(allRules))).toEqual(allRules);
  });

  it('rest on nothing stronger than a summary where only decree 303/2026 is cited, since its text was not read', () => {
    for (const rule of allRules) {
      for (const { source, confidence } of rule.versions) {
        if (source.amendedBy === '303/2026/NĐ-CP') expect(confidence, rule.id).not.toBe('text');
      }
    }
  });

  it('leave every open question named once, in both languages', () => {
    const ids = openQuestions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { question } of openQuestions) expect([question.vi, question.en].every((t) => t !== '')).toBe(true);
  });
});
