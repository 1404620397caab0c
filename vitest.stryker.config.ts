import { defineConfig } from 'vitest/config';

// The tests of the package as packed see dist, not the mutant; the hundred thousand draws find no mutant that fewer do not.
export default defineConfig({
  test: {
    include: (process.env['MUTATE_TESTS'] ?? 'test/**/*.test.ts').split(','),
    exclude: ['test/repo/**', 'test/lifecycle/soundness.test.ts'],
    isolate: false,
  },
});
