import type { Page } from '@playwright/test'
import { type Lng, open, remember, words } from '../support.ts'

export type Words = (typeof words)[Lng]

/** Something a reader may have before their eyes, and how to bring it up. */
export interface State {
  /** Names it in reports; no other state has the same name. */
  readonly name: string
  /** Its address without the language. */
  readonly at: string
  /** The keys of interface.json whose words prove that it is up; of a group, all words below it. */
  readonly shows: readonly string[]
  /** What the browser complains of on the way there. */
  readonly expected?: RegExp
  /** Brings it up in a page that nothing was opened in yet. The words may take a moment more: see `expectShown`. */
  readonly show: (page: Page, lng: Lng) => Promise<void>
}

interface Way {
  readonly shows?: readonly string[]
  /** What the reader did before. */
  readonly past?: object
  readonly expected?: RegExp
  /** What is done to the page before it is opened. */
  readonly before?: (page: Page, lng: Lng) => Promise<unknown>
  /** In the place of opening its address and waiting for life. */
  readonly opening?: (page: Page, address: string) => Promise<unknown>
  /** What the reader does once it is open. */
  readonly after?: (page: Page, t: Words, lng: Lng) => Promise<unknown>
}

/** A state at an address without its language, and the way there. */
export function state(name: string, at: string, way: Way = {}): State {
  const { shows = [], past, expected, before, opening = open, after } = way
  return {
    name,
    at,
    shows,
    ...(expected && { expected }),
    async show(page, lng) {
      await before?.(page, lng)
      if (past) await remember(page, past)
      await opening(page, `/${lng}/${at}`)
      await after?.(page, words[lng], lng)
    },
  }
}

/** Opens an address that does not come alive. */
export async function openStill(page: Page, address: string): Promise<void> {
  await page.goto(address)
}

/** Presses a button of the screen. */
export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('main').getByRole('button', { name, exact: true }).first().click()
}

/** Unfolds everything that is folded on the result, once what follows its plate is there. */
export async function unfoldResult(page: Page): Promise<void> {
  await page.locator('#what-if').waitFor()
  await unfoldAll(page)
}

/** Unfolds everything that is folded. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll(folds => {
    for (const fold of folds) fold.setAttribute('open', '')
  })
}
