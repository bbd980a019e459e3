// Rules and commands are tested here; journeys in a browser are in e2e/.
import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    include: ['{domain,lib,server,scripts,components,app,prisma}/**/*.test.{ts,tsx}'],
    globalSetup: ['domain/testing/postgres.global-setup.ts'],
    setupFiles: ['domain/testing/every-test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
