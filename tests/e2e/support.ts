import { readFileSync } from 'node:fs'
import { test as base, expect, type Page } from '@playwright/test'
import { keptOf } from '../../src/store/entries.ts'
import { type Kept, nothingKept } from '../../src/store/kept.ts'
import { entriesIn } from '../../src/store/ledger.ts'
import { readLedger, textOf } from '../../src/store/read-ledger.ts'

/**
 * For a test of both colour schemes: only Chromium can be told to show the dark one. `@chromium` marks all that the
 * tests in Firefox leave out.
 */
export function inScheme(colorScheme: 'light' | 'dark'): { tag: string[] } {
  return { tag: colorScheme === 'dark' ? ['@chromium'] : [] }
}

export type Lng = 'fr' | 'en'
export const lngs = ['fr', 'en'] as const

function read(lng: Lng, name: string) {
  return JSON.parse(readFileSync(`locales/${lng}/${name}.json`, 'utf8'))
}

/** The product's own words, so that no test retypes them. */
export const words = {
  fr: { ...read('fr', 'interface'), questionnaire: read('fr', 'questionnaire'), reading: read('fr', 'reading') },
  en: { ...read('en', 'interface'), questionnaire: read('en', 'questionnaire'), reading: read('en', 'reading') },
}

/** The ids of the items in the order they are asked. */
export const sequence =
  'o2-licence o3-claim f1-breaks f2-furthest a1-demo a2-own-cases d1-field-first d3-estimate r3-failed-weekend r4-community o1-open-parts o4-misuse o5-reserve f3-safe-file f4-exit f5-hand-in a3-average a4-proof a5-go-no-go d2-memory d4-personal-data d5-footprint r1-model-page r2-last-learned r5-contribute'.split(
    ' ',
  )

/** Every address with content, in one language. */
export const addresses = (lng: Lng) => [
  `/${lng}/`,
  `/${lng}/quiz/`,
  ...sequence.map((_, index) => `/${lng}/quiz/${index + 1}/`),
  `/${lng}/result/`,
  `/${lng}/article/`,
  ...['openness', 'frameworks', 'applications', 'democratisation', 'readiness', 'call'].map(
    id => `/${lng}/article/${id}/`,
  ),
  ...['openness', 'frameworks', 'applications', 'democratisation', 'readiness'].map(id => `/${lng}/again/${id}/`),
  `/${lng}/compare/`,
  `/${lng}/glossary/`,
  `/${lng}/method/`,
  `/${lng}/about/`,
  `/${lng}/accessibility/`,
]

/** What browsers say of a file that does not arrive, each in its words. */
export const unarrived =
  /404|ERR_FAILED|^requestfailed|^error: (?:Failed to load (?:resource|module script)|Refused to apply style)|^pageerror: (?:Loading module|The resource) from/

/** A test that also fails on any console complaint, uncaught error, failed request or refusal by the policy. */
export const test = base.extend<{ expected: RegExp; problems: string[] }>({
  /** Complaints that a test provokes on purpose. */
  expected: [/^$/, { option: true }],
  problems: [
    async ({ page, expected }, use) => {
      const problems: string[] = []
      page.on('console', message => {
        // Most tests keep our worker out, on purpose.
        if (message.text() === 'Service Worker registration blocked by Playwright') return
        if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`)
      })
      // Leaving a page drops what it was fetching ahead of need: that is no failure. Firefox tells it of the worker too, and
      // of fonts, by the number of what was aborted.
      page.on('pageerror', ({ name, message }) => {
        if (/^Failed to load ‘’\. A ServiceWorker intercepted|download failed .* status=2152398850 /.test(message))
          return
        problems.push(`pageerror: ${[name, message].filter(Boolean).join(': ')}`)
      })
      page.on('requestfailed', request => {
        if (!/ABORTED/.test(request.failure()?.errorText ?? '')) problems.push(`requestfailed: ${request.url()}`)
      })
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', event =>
          console.error('CSP', event.violatedDirective, event.blockedURI, event.sourceFile),
        ),
      )
      await use(problems)
      expect(problems.filter(problem => !expected.test(problem))).toEqual([])
    },
    { auto: true },
  ],
})

/** Holds back what makes a page alive, as a slow network does, until it is let go. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  await page.route(/\/assets\/[^/]+\.js$/, async route => {
    await held
    await route.continue()
  })
  return letGo
}

/** Opens an address and waits until React has taken over. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await alive(page)
}

export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('#root > *') ?? {}).some(key => key.startsWith('__react')),
  )
}

/** Puts a reader's past on the device before the page is opened. */
export async function remember(page: Page, kept: object): Promise<void> {
  const state = { responses: {}, confidences: {}, goal: null, bubbles: {}, tailored: true, ...kept }
  await page.addInitScript(
    record => {
      // The empty page that a browser starts with has no storage.
      if (origin === 'null') return
      if (!sessionStorage.getItem('seeded')) localStorage.setItem('repere', record)
      sessionStorage.setItem('seeded', 'yes')
    },
    JSON.stringify({ state, version: 1 }),
  )
}

/** Responses, and what else is told of a reader, as the product writes them today. */
export function writtenOf(responses: Record<string, string>, more: Record<string, true> = {}): string {
  const told = Object.entries(responses).map(([id, option]) => [`response:${id}`, option] as const)
  const entries = Object.fromEntries(
    [...told, ...Object.entries(more)].map(([key, value], n) => [key, [n + 1, value] as const]),
  )
  return textOf({ life: 'life', count: Object.keys(entries).length, entries })
}

/** Puts it on the device: what runs before the product reads nothing else. */
export async function rememberWritten(page: Page, ...told: Parameters<typeof writtenOf>): Promise<void> {
  await page.addInitScript(
    text => {
      // The empty page that a browser starts with has no storage.
      if (origin !== 'null') localStorage.setItem('repere', text)
    },
    writtenOf(...told),
  )
}

/** What the browser keeps, as the product reads it. */
export async function kept(page: Page): Promise<Kept> {
  const read = readLedger((await page.evaluate(() => localStorage.getItem('repere'))) ?? '')
  return read.state === 'read' ? keptOf(entriesIn(read.ledger)) : nothingKept
}

/** The same option for every item of the first `count`. */
export function responses(option: string, count = sequence.length): Record<string, string> {
  return Object.fromEntries(sequence.slice(0, count).map(id => [id, option]))
}

export { expect }
