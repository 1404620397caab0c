import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entries } from '../../scripts/entries.js';

// What a reader of a subpath may be made to load. A subpath that is not here may load date-fns and nothing else.
const mayReach: Readonly<Record<string, readonly string[]>> = {
  '.': ['date-fns', 'decimal.js', 'zod'],
  './core': ['date-fns'],
  './gate': ['date-fns', 'zod'],
  './messages': ['date-fns', 'decimal.js'],
  './schema': ['date-fns', 'zod'],
};

const packagesReachedBy = async (path: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [path],
    bundle: true,
    packages: 'external',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const outer = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
  return [...new Set(outer.map(({ path: specifier }) => specifier))].sort();
};

/** What a script does when it is loaded, beside declaring and importing: calls, constructions, assignments. */
function doneOnLoad(script: string): string[] {
  const done: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    const acts = ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node);
    if (acts || ts.isExpressionStatement(node)) done.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('kept.js', script, ts.ScriptTarget.ES2022, true));
  return done;
}

// A copy of dist outside the reach of `sideEffects: false`: Node knows nothing of it and loads all that is named.
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
    const reached = await packagesReachedBy(`${folder}/dist/${name}.${extension}`);
    expect(reached.filter((specifier) => !allowed.includes(specifier))).toEqual([]);
  });

  // A table spread into another may stay, since a bundler takes the spread for an effect; it does nothing, though.
  it('does nothing on import that a bundler would have to keep', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `import './dist/${name}.js';`, resolveDir: folder },
      bundle: true,
      format: 'esm',
      packages: 'external',
      minify: true,
      write: false,
      logLevel: 'silent',
    });
    expect(doneOnLoad(outputFiles[0]?.text ?? 'nothingWasBundled()')).toEqual([]);
  });
});
