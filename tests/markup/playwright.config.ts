import path from 'node:path'
import { defineConfig } from '@playwright/test'
import chromium from '../../playwright.config.ts'

const root = path.resolve(import.meta.dirname, '../..')
const servers = [chromium.webServer ?? []].flat()
const { use } = chromium.projects?.[0] ?? {}

/** Every state of the product is written down as the browser holds it; then the W3C's checker reads all of it. */
export default defineConfig({
  ...chromium,
  testDir: '.',
  timeout: 60_000,
  outputDir: path.join(root, 'node_modules/.cache/playwright-markup'),
  projects: [
    { name: 'write', testMatch: 'write.spec.ts', ...(use && { use: { ...use, trace: 'off' } }) },
    { name: 'check', testMatch: 'check.spec.ts', dependencies: ['write'] },
  ],
  webServer: servers.map(server => ({ ...server, cwd: root })),
})
