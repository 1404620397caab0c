import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { entries } from './scripts/entries.js';

export default defineConfig({
  entry: {
    ...Object.fromEntries(entries.map(({ name, source }) => [name, source])),
    // No subpath, but a file of its own: a bundler keeps decimal.js wherever it stands, and leaves out this file where nobody rounds.
    'core/exact': 'src/core/exact.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  sourcemap: true,
  // Vietnamese as it is written: escaped, tables of names are half as long again.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  // Shared chunks: a value has one identity over all subpaths.
  splitting: true,
  // Without this pass the .cjs.map files hold the folder of the machine that built them.
  treeshake: true,
  // tsup's own declarations, given several entries, name things that are not there at run time. So tsc writes them,
  // and each gets a twin for CommonJS.
  dts: false,
  onSuccess: async () => {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
      stdio: 'inherit',
    });
    for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
      // The sources are shipped beside: a map names them, and need not hold them twice more.
      if (/js\.map$/u.test(file)) {
        const map = JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as object;
        writeFileSync(`dist/${file}`, JSON.stringify({ ...map, sourcesContent: undefined }));
      }
      if (!file.endsWith('.d.ts')) continue;
      const twin = readFileSync(`dist/${file}`, 'utf8')
        .replace(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]*)\.js(['"])/gu, '$1.cjs$2')
        .replace(/^\/\/# sourceMappingURL=.*\n?/mu, '');
      writeFileSync(`dist/${file.replace(/\.d\.ts$/u, '.d.cts')}`, twin);
    }
  },
});
