import type { Page } from '@playwright/test'
import { type Host, startHost } from '../support/host.ts'
import { alive, test as base, expect } from './support.ts'

/** The site as the tests built it. */
export const built = process.env['OUT'] ?? 'dist'

/** A test with a host of its own, in a browser that lets our worker in. Addresses are below that host's. */
export const test = base.extend<{ host: Host }>({
  host: async ({ serviceWorkers }, use) => {
    expect(serviceWorkers).toBe('allow')
    const host = await startHost({ folder: built })
    await use(host)
    await host.stop().catch(() => undefined)
  },
  baseURL: async ({ host }, use) => use(host.url),
})

/** Waits until everything is kept, and the page on show is served from there. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** Opens an address, waits until React has taken over, and returns the status of the answer. */
export async function visit(page: Page, address: string): Promise<number | undefined> {
  const response = await page.goto(address)
  await alive(page)
  return response?.status()
}

/** How many files the device keeps, in all of our caches. */
export function countKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const all = await Promise.all(names.map(async name => (await (await caches.open(name)).keys()).length))
    return all.reduce((sum, count) => sum + count, 0)
  })
}

/** Whether a worker is registered, installing, waiting or active. */
export function hasWorker(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined)
}
