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
});
