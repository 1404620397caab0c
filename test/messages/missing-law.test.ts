import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hectares, isoDate } from '../../src/core/index.js';
import * as law from '../../src/law/index.js';
import { missingInputText, missingText, ruleLabel } from '../../src/messages/index.js';
import { decide } from '../../src/procedure/index.js';

const rules = new Map(law.allRules.map((rule) => [rule.id as string, rule]));

const lawMissing = (on: string): readonly (readonly string[])[] => {
  const ruling = decide(
    { type: 'established', undertaking: 'a/1', on: isoDate(on), area: hectares(20) },
    { events: [] },
  );
  const missing = ruling.ruling === 'allowed' ? ruling.open : ruling.missing;
  return missing.filter(({ kind }) => kind === 'law').map((each) => [missingText(each, 'vi'), missingText(each, 'en')]);
};

describe('a rule that is not known', () => {
  it.each(['2008-06-01', '2016-06-01'])('is called by its title, and no two alike, on %s', (on) => {
    const said = lawMissing(on);
    expect(said.length).toBeGreaterThan(1);
    for (const language of [0, 1]) {
      const texts = said.map((each) => each[language]);
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) expect(text).not.toMatch(/"[a-z-]+\.[a-z0-9-]+"/);
    }
  });

  it('names the open question after its title', () => {
    expect(missingText({ kind: 'law', id: 'area.least', question: '105-2009-unread' }, 'en')).toMatch(
      /^law not known: "[^"]+" \(.+\)$/,
    );
    expect(missingText({ kind: 'law', id: 'procedure.decide' }, 'vi')).toBe(
      'chưa biết quy định: "Thời hạn quyết định"',
    );
    expect(missingText({ kind: 'law', id: 'practice', confidence: 'assumption' }, 'en')).toBe(
      '"Custom of the departments": known only from an assumption',
    );
    expect(missingInputText({ kind: 'law', id: 'selection.tie' }, 'vi')).toBe('quy định "Bằng điểm"');
  });

  it('that is none is called as it was given', () => {
    expect(ruleLabel('32-2024', 'en')).toBe('32-2024');
    expect(ruleLabel('constructor', 'vi')).toBe('constructor');
  });
});

describe('the titles of rules', () => {
  const files = readdirSync('src/procedure', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const paths = files.flatMap((file) => [
    ...readFileSync(join('src/procedure', file), 'utf8').matchAll(/law\/((?:rules|provinces)\/[a-z0-9/-]+\.rule)/g),
  ]);
  const ids = paths.flatMap(([, path]) => [
    ...readFileSync(`src/law/${path ?? ''}.ts`, 'utf8').matchAll(/^ {2}id: '([^']+)'/gm),
  ]);

  it('are those of the rules, for every rule that decides an act', () => {
    expect(ids.length).toBeGreaterThan(60);
    for (const id of [...ids.map(([, each = '']) => each), 'area.least', 'area.greatest']) {
      const { title } = rules.get(id) ?? { title: undefined };
      expect([id, { vi: ruleLabel(id, 'vi'), en: ruleLabel(id, 'en') }]).toEqual([id, title]);
    }
  });
});
