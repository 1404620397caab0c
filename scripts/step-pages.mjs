// Writes docs/ladder.md and docs/steps from the tables of steps. A test fails when a page is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['test/procedure/step-pages.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const pages = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
mkdirSync('docs/steps', { recursive: true });
for (const [place, text] of Object.entries(pages.stepPages())) writeFileSync(`docs/${place}`, text);
