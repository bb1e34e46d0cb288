import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 180_000,
  // As long as a page may take on a machine that is busy with everything else.
  expect: { timeout: 20_000 },
  // Two cores: a journey waits for pages and mails while the other goes on. Each has people and cases of its own.
  workers: 2,
  forbidOnly: true,
  // A journey that fails is walked once more and named as flaky; failing twice, it fails.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/results.json' }]],
  use: {
    baseURL: process.env['E2E_ORIGIN'] ?? 'http://localhost:3000',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
