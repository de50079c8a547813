import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Journeys: the real browser on the packaged web part, each with a local tenant of its own on a free port. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: '../../test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.JOURNEYS_REPORT ?? resolve(__dirname, '../../.cache/results/journeys.json') }]],
  use: { locale: 'sv-SE', timezoneId: 'Europe/Stockholm', actionTimeout: 15_000 }
});
