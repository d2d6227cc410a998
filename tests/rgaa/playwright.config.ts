import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import chromium from '../../playwright.config.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** A port that nobody uses, the same for every process of this run. */
process.env['RGAA_PORT'] ??= execFileSync('node', [
  '-e',
  'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})',
])
  .toString()
  .trim()
const address = `http://127.0.0.1:${process.env['RGAA_PORT']}`

/** The browser tests on the site already built, with the plain host alone. */
export default defineConfig({
  ...chromium,
  testDir: '../e2e',
  workers: 1,
  outputDir: path.join(root, '.playwright-rgaa'),
  use: { ...chromium.use, baseURL: address, trace: 'off' },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${process.env['RGAA_PORT']} --strictPort`,
    url: `${address}/fr/`,
    reuseExistingServer: false,
    cwd: root,
  },
})
