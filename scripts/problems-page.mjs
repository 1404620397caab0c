// Writes docs/problems.md from an example of every problem code. A test fails when the page is stale.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['test/messages/problems-page.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
const page = await import(`data:text/javascript;base64,${code}`);
writeFileSync('docs/problems.md', page.problemsPage());
