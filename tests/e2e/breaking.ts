import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'

/** The built site. */
export const folder = process.env['OUT'] ?? 'dist'

/** Every component of a script throws when it is drawn, until what is returned is called. */
export async function breakComponents(page: Page, pattern: string): Promise<() => void> {
  let isBroken = true
  await page.route(pattern, async route => {
    if (!isBroken) return route.continue()
    const code = readFileSync(path.join(folder, new URL(route.request().url()).pathname), 'utf8')
    const broken = code.replaceAll('return(0,', "return(()=>{throw new TypeError('injected')})(),(0,")
    expect(broken).not.toBe(code)
    await route.fulfill({ contentType: 'text/javascript', body: broken })
  })
  return () => {
    isBroken = false
  }
}

/** What is logged of a component that was broken. Of what is logged Firefox tells the tests only that it is an error. */
export const injected = /^error: (?:(?:hydration )?TypeError: injected|Error$)/

/** A built-in function that stops while `wanted` holds: what draws with it stops too. */
export async function breakBuiltIn(page: Page, owner: 'Array' | 'String', name: string, wanted: string): Promise<void> {
  await page.addInitScript(
    ([room, method, only]) => {
      const own = (globalThis as never)[room as never]['prototype'] as Record<string, (...given: unknown[]) => unknown>
      const before = own[method as string]
      own[method as string] = function (...given) {
        if (!only || String(this) === only) throw new TypeError('injected')
        return before?.apply(this, given)
      }
    },
    [owner, name, wanted],
  )
}

/** The browser lets nobody touch the database. To be run in the page, before its scripts. */
export function noDatabase(): void {
  Object.defineProperty(window, 'indexedDB', {
    get() {
      throw new DOMException('refused', 'SecurityError')
    },
  })
}

/** Neither place keeps anything, and says why. */
export async function keepNothing(page: Page, why: 'SecurityError' | 'QuotaExceededError'): Promise<void> {
  await page.addInitScript(noDatabase)
  await page.addInitScript(error => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', error)
    }
  }, why)
}

/** What is on the device before the page is opened, to the letter. */
export async function store(page: Page, text: string): Promise<void> {
  await page.addInitScript(stored => {
    if (origin === 'null' || sessionStorage.getItem('seeded')) return
    sessionStorage.setItem('seeded', 'yes')
    localStorage.setItem('repere', stored)
  }, text)
}

/** What is asked for at such an address never arrives. */
export async function lose(page: Page, pattern: string | RegExp): Promise<void> {
  await page.route(pattern, route => route.abort())
}

/** What is asked for at such an address does not arrive before the test ends. */
export async function hold(page: Page, pattern: string | RegExp): Promise<void> {
  await page.route(pattern, () => new Promise<void>(() => undefined))
}

/** Nothing is fetched ahead of need, as on a busy phone. */
export async function holdIdle(page: Page): Promise<void> {
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
}

/** The browser copies or refuses to; or the device has a panel of its own to share with, which the reader uses or closes. */
export async function answerSharing(page: Page, answer: 'copied' | 'refused' | 'passed' | 'closed'): Promise<void> {
  await page.addInitScript(given => {
    const as = (error: string) => Promise.reject(new DOMException('no', error))
    const writeText = () => (given === 'copied' ? Promise.resolve() : as('NotAllowedError'))
    const share = () => (given === 'passed' ? Promise.resolve() : as('AbortError'))
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
    Object.defineProperty(navigator, 'share', { value: given === 'passed' || given === 'closed' ? share : undefined })
  }, answer)
}

/** A newer build of the site is there, and waits until the reader asks for it. */
export async function offerUpdate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const registration = Object.assign(new EventTarget(), { waiting: { postMessage() {} }, installing: null })
    // A page that is not the site's, such as the empty one a browser opens with, has none.
    if (!('ServiceWorkerContainer' in window)) return
    Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { get: () => ({}) })
    ServiceWorkerContainer.prototype.register = () => Promise.resolve(registration as never)
  })
}
