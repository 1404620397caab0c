// Writes docs/law-coverage.md from the law data. A test fails when the page is stale.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['test/law/coverage-page.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
const page = await import(`data:text/javascript;base64,${code}`);
writeFileSync('docs/law-coverage.md', page.coveragePage());
