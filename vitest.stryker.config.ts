import { defineConfig } from 'vitest/config';

// The tests of the package as packed see dist, not the mutant.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], exclude: ['test/repo/**'] } });
