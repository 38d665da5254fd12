import { defineConfig } from 'vitest/config';

/** Fast tests: no browser. Files that need a document ask for it: `// @vitest-environment happy-dom`. */
export default defineConfig({
  test: {
    // For a busy machine: nothing here waits for a clock.
    testTimeout: 30_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/bench/**'],
    restoreMocks: true,
    globalSetup: 'tests/press-once.ts',
  },
});
