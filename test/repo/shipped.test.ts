import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entries } from '../../scripts/entries.js';
import { consumerOfTarball } from './packed.js';

const folder = '.tmp/shipped';
const root = join(folder, 'node_modules/industrial-clusters');
let files: readonly string[] = [];
const readmes = ['README.md', 'README.vi.md'];
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

beforeAll(() => {
  files = consumerOfTarball(folder);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the tarball', () => {
  it('holds every page and file that its pages link to', () => {
    const dead = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [...textOf(file).matchAll(/\]\(([^)\s]+)\)/gu)]
          .map(([, target = '']) => target.split('#')[0] ?? '')
          .filter((target) => target !== '' && !/^[a-z]+:/u.test(target))
          .map((target) => normalize(join(dirname(file), target)).replace(/\/$/u, ''))
          .filter((target) => !files.some((each) => each === target || each.startsWith(`${target}/`)))
          .map((target) => `${file} -> ${target}`),
      );
    expect(dead).toEqual([]);
  });

  it('holds each source once: maps name the sources beside them', () => {
    const maps = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('js.map'),
    );
    expect(maps.length).toBeGreaterThan(20);
    for (const map of maps) {
      const { sources, sourcesContent } = JSON.parse(textOf(join('dist', map))) as {
        readonly sources: readonly string[];
        readonly sourcesContent?: unknown;
      };
      expect(sourcesContent).toBeUndefined();
      const missing = sources
        .map((source) => normalize(join('dist', dirname(map), source)))
        .filter((source) => !files.includes(source));
      expect(missing).toEqual([]);
    }
  });

  it('has readers of both languages told of every subpath', () => {
    for (const readme of readmes) {
      const untold = entries
        .map(({ specifier }) => specifier)
        .filter((specifier) => {
          const short = specifier.replace('industrial-clusters', '…');
          return !textOf(readme).includes(`\`${specifier}\``) && !textOf(readme).includes(`\`${short}\``);
        });
      expect([readme, untold]).toEqual([readme, []]);
    }
  });
});
