// Journeys through the paper in a real Chromium, against the production server with the demo paper.
import { defineConfig, devices } from '@playwright/test'
import { chromiumArguments, findChromium } from './scripts/chromium.mjs'

const port = Number(process.env.E2E_PORT ?? 3900)
const secondPort = port + 1

export const PASSWORD = 'пароль для подорожей 2026'

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 7_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['line'], ['json', { outputFile: 'test-results/journeys.json' }]],
  outputDir: 'test-results/journeys',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'uk-UA',
    timezoneId: 'Europe/Kyiv',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium() ?? undefined, args: chromiumArguments() },
  },
  projects: [{ name: 'chromium' }],
  metadata: { port, secondPort },
})
