import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stepPages } from './step-pages.js';

describe('the pages of the steps', () => {
  const pages = stepPages();

  it('are fresh: run scripts/step-pages.mjs after changing the tables', () => {
    for (const [place, text] of Object.entries(pages))
      expect([place, readFileSync(`docs/${place}`, 'utf8')]).toEqual([place, text]);
  });

  it('are one a step and no other', () => {
    const files = readdirSync('docs/steps').map((name) => `steps/${name}`);
    expect(files.sort()).toEqual(
      Object.keys(pages)
        .filter((place) => place.startsWith('steps/'))
        .sort(),
    );
  });

  it('link every refusal to the line that says it in words', () => {
    const problems = readFileSync('docs/problems.md', 'utf8');
    const anchors = new Set([...problems.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id));
    for (const [place, text] of Object.entries(pages)) {
      const linked = [...text.matchAll(/\(\.\.\/problems\.md#([^)]+)\)/g)].map(([, id]) => id);
      expect([place, linked.filter((id) => !anchors.has(id))]).toEqual([place, []]);
      const refusals = /## Refusals\n\n((?:- .*\n)*)/.exec(text)?.[1] ?? '';
      for (const line of refusals.split('\n').filter((each) => each !== ''))
        expect(line).toMatch(/^- \[`([\w.-]+)`\]\(\.\.\/problems\.md#\1\)$/);
    }
    expect(pages['steps/council-formed.md']).toContain('](../problems.md#procedure.council-in-place)');
  });
});
