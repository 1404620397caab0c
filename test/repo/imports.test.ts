import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entries } from '../../scripts/entries.js';

// What a reader of a subpath may be made to load. A subpath that is not here may load date-fns and nothing else.
const mayReach: Readonly<Record<string, readonly string[]>> = {
  './core': ['date-fns', 'decimal.js'],
};

const packagesReachedBy = async (path: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [path],
    bundle: true,
    packages: 'external',
    metafile: true,
    write: false,
  });
  const outer = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
  return [...new Set(outer.map(({ path: specifier }) => specifier))].sort();
};

// A copy of dist outside the reach of `sideEffects: false`, so that what stays behind in an empty import is seen.
const folder = '.tmp/imports';
beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('dist', `${folder}/dist`, { recursive: true, filter: (path) => !/\.(c?ts|map)$/u.test(path) });
  writeFileSync(`${folder}/package.json`, '{ "type": "module" }\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(entries)('the subpath $subpath', ({ subpath, name }) => {
  it.each(['js', 'cjs'])('loads no package beyond what it may (%s)', async (extension) => {
    const allowed = mayReach[subpath] ?? ['date-fns'];
    const reached = await packagesReachedBy(`dist/${name}.${extension}`);
    expect(reached.filter((specifier) => !allowed.includes(specifier))).toEqual([]);
  });

  it('calls nothing on import: a bundler that needs no name of it keeps no call', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `import './dist/${name}.js';`, resolveDir: folder },
      bundle: true,
      format: 'esm',
      packages: 'external',
      minify: true,
      write: false,
    });
    const kept = outputFiles[0]?.text ?? 'nothing was bundled()';
    const code = kept.replace(/import[^"';]*["'][^"']+["'];?/gu, '').replace(/"[^"]*"/gu, '');
    // A list spread into another may stay, since a bundler takes it for an iteration; a call or a class may not.
    expect(code).not.toMatch(/[(]|new |class/u);
  });
});
