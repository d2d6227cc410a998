import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './tests/support/chromium.mjs'

const port = Number(process.env['PORT'] ?? 4173)
const address = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  outputDir: 'node_modules/.cache/playwright',
  use: {
    baseURL: address,
    launchOptions: launchOptions(),
    // A worker would answer before a test's own faults do: the tests of the worker let it in.
    serviceWorkers: 'block',
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
  webServer: [
    {
      command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
      url: `${address}/fr/`,
      reuseExistingServer: !process.env['CI'],
    },
    {
      // The same product in a folder of a host.
      command: `npx vite build && npx vite preview --host 127.0.0.1 --port ${port + 1} --strictPort`,
      env: { BASE: '/folder/', OUT: 'node_modules/.cache/folder', SITE: 'https://example.org' },
      url: `http://127.0.0.1:${port + 1}/folder/fr/`,
      reuseExistingServer: !process.env['CI'],
    },
  ],
})
