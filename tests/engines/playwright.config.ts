import path from 'node:path'
import { defineConfig } from '@playwright/test'
import chromium from '../../playwright.config.ts'

const root = path.resolve(import.meta.dirname, '../..')
const servers = [chromium.webServer ?? []].flat()

/** The tests of the built site, in a stock Firefox: all but those that ask for what only Chromium can be told to do. */
export default defineConfig({
  ...chromium,
  testDir: '../e2e',
  grepInvert: /@chromium/,
  // Over its protocol Firefox answers at half Chromium's pace.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: path.join(root, 'node_modules/.cache/playwright-firefox'),
  use: {
    ...chromium.use,
    launchOptions: {
      channel: 'moz-firefox',
      executablePath: path.join(import.meta.dirname, 'firefox.mjs'),
      // Playwright and axe read `ariaLabelledByElements`; in ESR 153 a page ends (signal 11) when what it named goes.
      firefoxUserPrefs: { 'accessibility.ARIAElementReflection.enabled': false },
    },
  },
  projects: [{ name: 'firefox', use: { browserName: 'firefox' } }],
  webServer: servers.map(server => ({ ...server, cwd: root })),
})
