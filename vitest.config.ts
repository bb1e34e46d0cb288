import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'app/**/*.test.ts',
      'lib/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'prisma/**/*.test.ts',
      'components/**/*.test.tsx',
    ],
    globalSetup: ['lib/testing/start-test-postgres.ts'],
    // Some build everything they need; on a machine that is shared that can take half a minute.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['lib/domain/**/*.ts'],
      exclude: ['**/*.test.ts', 'lib/domain/forms/forms-under-test.ts'],
      // What is missing by file and line, and nothing of what is whole.
      reporter: [['text', { skipFull: true }]],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
