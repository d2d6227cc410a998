import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { type Host, startHost } from '../support/host.ts'
import { folder } from './breaking.ts'
import { alive, test as base, expect, unarrived } from './support.ts'

/** Each test has a host of its own, that fails when told to. What fails to load is logged by the browser itself. */
export const test = base.extend<{ host: Host; expected: RegExp }>({
  // biome-ignore lint/correctness/noEmptyPattern: it needs no other
  host: async ({}, use) => {
    const host = await startHost({ folder })
    await use(host)
    await host.stop()
  },
  baseURL: async ({ host }, use) => use(host.url),
  expected: unarrived,
})
export async function expectWhole(page: Page): Promise<void> {
  await alive(page)
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
}

export async function expectAnswersKept(page: Page): Promise<void> {
  await page.goto('/fr/quiz/1/')
  await expect(page.locator('input[value="b"]')).toBeChecked()
}

/** The same site published anew: every script and style has another name, and the old ones are gone. */
export function publishedAnew(): string {
  const next = mkdtempSync(path.join(os.tmpdir(), 'site-'))
  cpSync(folder, next, { recursive: true })
  const names = readdirSync(path.join(next, 'assets')).filter(name => /\.(?:js|css)$/.test(name))
  const renamed = (text: string) => names.reduce((all, name) => all.replaceAll(name, `Z${name}`), text)
  for (const name of readdirSync(next, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(next, name)
    if (/\.(?:js|css|html)$/.test(name)) writeFileSync(file, renamed(readFileSync(file, 'utf8')))
    if (names.includes(path.basename(name))) renameSync(file, path.join(path.dirname(file), `Z${path.basename(name)}`))
  }
  return next
}
