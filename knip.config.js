import { entries } from './scripts/entries.js';

export default {
  entry: [
    ...entries.map(({ source }) => source),
    'scripts/*.js',
    'test/**/*.test-d.ts',
    'test/repo/doc-runner.mjs',
    'docs/examples/**/*.mjs',
  ],
  // Needs a package that is installed for it alone.
  ignore: ['docs/examples/beam/**'],
  // scripts/mutate.js writes the configuration that names them.
  ignoreDependencies: ['@stryker-mutator/typescript-checker', '@stryker-mutator/vitest-runner'],
  project: ['src/**', 'test/**', 'scripts/**', 'bench/**', 'docs/examples/**/*.mjs'],
};
