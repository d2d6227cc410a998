import { test as base, expect, type Page } from '@playwright/test'
import { watchMessages } from './messages.ts'
import { questions } from './states/questions.ts'
import { readings } from './states/readings.ts'
import { results } from './states/results.ts'
import { missing } from './states/shown.ts'
import { type State, state } from './states/state.ts'
import { texts } from './states/texts.ts'
import { troubles } from './states/troubles.ts'
import { addresses, type Lng, lngs, test } from './support.ts'

export type { State }

/** Each address as a reader meets it who has done nothing yet. */
export const fresh: readonly State[] = addresses('en').map(address =>
  state(address.slice('/en'.length), address.slice('/en/'.length)),
)

/** The states that take a past, an act or a fault. */
export const others: readonly State[] = [...questions, ...results, ...readings, ...texts, ...troubles]

/** Every state of the product that a reader may have before their eyes. */
export const states: readonly State[] = [...fresh, ...others]

/** Brings a state up, and waits until it is. */
export async function bringUp(page: Page, lng: Lng, one: State): Promise<void> {
  await one.show(page, lng)
  await expect.poll(() => missing(page, lng, one.shows), { intervals: [20, 50, 100, 250] }).toEqual([])
}

/** Goes to an address as Back and Forward do, without a new document. */
export async function walkTo(page: Page, address: string): Promise<void> {
  await page.evaluate(to => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${address}$`))
}

/** A test of each state in each language, with the complaints that the way to it provokes allowed for. */
export function inEachState(
  title: string,
  run: (there: { page: Page; lng: Lng; state: State; browserName: string }) => Promise<void>,
  among: readonly State[] = states,
  isWanted: (lng: Lng, index: number) => boolean = () => true,
): void {
  for (const lng of lngs)
    for (const one of among.filter((_, index) => isWanted(lng, index)))
      base.describe(`${lng}, ${one.name}`, () => {
        if (one.expected) test.use({ expected: one.expected })
        test(title, async ({ page, browserName }) => {
          await watchMessages(page)
          await bringUp(page, lng, one)
          await run({ page, lng, state: one, browserName })
        })
      })
}
