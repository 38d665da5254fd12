import { defineConfig } from 'vitest/config';

/** The same files once in Chromium and once in Firefox, on what `npm run build` made. One browser at a time. */
export default defineConfig({
  test: {
    fileParallelism: false,
    projects: (['chromium', 'firefox'] as const).map((name) => ({
      test: {
        name,
        include: ['tests/browser/**/*.test.ts'],
        env: { BROWSER: name },
        fileParallelism: false,
        // Generous, for a busy machine: every wait inside a test ends by itself well before, and says what it waited for.
        testTimeout: 120_000,
        hookTimeout: 90_000,
      },
    })),
  },
});
