import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from '../support/chromium.mjs'

/** What a host could break, against the one at ADDRESS: every address, both measures, and `doors`. */
export default defineConfig({
  testDir: '../e2e',
  testMatch: /(?:doors|pages|quiz)\.spec\.ts$/,
  workers: 2,
  reporter: [['line']],
  outputDir: '../../node_modules/.cache/playwright-hosting',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env['ADDRESS'] ?? 'https://localhost:4431',
    ignoreHTTPSErrors: true,
    // A worker is registered only where the browser asks nothing of the certificate.
    launchOptions: { ...launchOptions(), args: [...launchOptions().args, '--ignore-certificate-errors'] },
  },
})
