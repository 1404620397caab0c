// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {{ import: string, require: string }} Target */

/**
 * The package's subpaths, read from `exports` in package.json: the one table that the build, the documentation, the API
 * reports, the size limits and the tests share. `dist/X.js` is built from `src/X.ts`.
 *
 * @type {readonly { subpath: string, specifier: string, name: string, source: string }[]}
 */
export const entries = (() => {
  const root = new URL('../package.json', import.meta.url);
  /** @type {{ name: string, exports: Record<string, string | Target> }} */
  const manifest = JSON.parse(readFileSync(root, 'utf8'));
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    if (typeof target === 'string') return []; // ./package.json
    const name = target.import.replace(/^\.\/dist\/|\.js$/gu, '');
    return [{ subpath, specifier: manifest.name + subpath.slice(1), name, source: `src/${name}.ts` }];
  });
})();
