import type { Page } from '@playwright/test'
import { watchRenders } from './renders.ts'
import { expect, open, test, words } from './support.ts'

const { item } = words.en

/** What rendered since the last call: one list a commit. */
function renders(page: Page): Promise<string[][]> {
  return page.evaluate(() => window.rendered.splice(0))
}

test('an answer renders once, and only what it changes; the next question keeps what they share', async ({ page }) => {
  await watchRenders(page)
  await open(page, '/en/quiz/2/')
  const radios = page.getByRole('radio')
  await radios.nth(0).check()
  await renders(page)

  await radios.nth(1).check()
  await expect(radios.nth(1)).toBeChecked()
  const again = await renders(page)
  expect(again).toHaveLength(1)
  // The question with its progress, the option left and the option picked, and their small parts.
  expect(again[0]?.length).toBeLessThanOrEqual(22)

  const shared = await page.locator('main [data-count] svg').first().elementHandle()
  await page.getByRole('link', { name: item.next }).click()
  await expect(page).toHaveURL('/en/quiz/3/')
  const next = await renders(page)
  expect(next).toHaveLength(1)
  expect(next[0]?.length).toBeLessThanOrEqual(56)
  expect(await shared?.evaluate(element => element.isConnected)).toBe(true)
  await expect(radios.first()).not.toBeChecked()
})
