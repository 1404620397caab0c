import { entries } from './scripts/entries.js';

export default {
  entry: [
    ...entries.map(({ source }) => source),
    'scripts/*.js',
    'test/**/*.test-d.ts',
    'test/repo/doc-runner.mjs',
    'docs/examples/**/*.mjs',
  ],
  project: ['src/**', 'test/**', 'scripts/**', 'bench/**', 'docs/examples/**/*.mjs'],
};
