// Journeys through the paper in a real Chromium, against the production server with the demo paper.
import { defineConfig, devices } from '@playwright/test'
import { PAPER } from './e2e/support/paper'
import { chromiumArguments, findChromium } from './scripts/chromium.mjs'

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/global-setup.ts',
  fullyParallel: false,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A second try is told as such («flaky») and kept with its trace; a machine shared with others may be slow once.
  retries: 1,
  reporter: [['line'], ['json', { outputFile: 'test-results/journeys.json' }]],
  outputDir: 'test-results/journeys',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: PAPER,
    locale: 'uk-UA',
    timezoneId: 'Europe/Kyiv',
    // Journeys that are about the worker allow it; for all others a page comes from the press.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium() ?? undefined, args: chromiumArguments() },
  },
  projects: [
    { name: 'journeys', testIgnore: /without-database|second-factor-required/ },
    // It changes a setting under everybody: alone.
    { name: 'settings', testMatch: /second-factor-required/, dependencies: ['journeys'] },
    // It stops the database under everybody: last, and alone.
    { name: 'failures', testMatch: /without-database/, dependencies: ['settings'] },
  ],
})
