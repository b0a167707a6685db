import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Two workers: browser tests, solver processes and PostgreSQL share the same two cores. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/bench/**', '**/node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', fileURLToPath(new URL('./support/closingLine.ts', import.meta.url))],
  },
})
