import { defineConfig } from 'vitest/config';

// The tests of the package as packed see dist, not the mutant. Thousands of draws, and hostile input by the ten thousand, take most of the time and find no mutant that examples do not.
export default defineConfig({
  test: {
    include: (process.env['MUTATE_TESTS'] ?? 'test/**/*.test.ts').split(','),
    exclude: ['test/repo/**', 'test/{lifecycle,procedure}/soundness.test.ts'],
    testNamePattern: /^(?!.*throws nothing)/u,
    isolate: false,
  },
});
