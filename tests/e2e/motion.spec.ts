import type { Page } from '@playwright/test'
import { bringUp, states } from './states.ts'
import { expect, open, remember, responses, test, words } from './support.ts'

/** The longest that anything on the page moves, in milliseconds; 0: nothing moves. */
function longest(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime))),
  )
}

async function pickAndGoOn(page: Page, check: () => Promise<void>): Promise<void> {
  await remember(page, { responses: responses('b', 9) })
  await open(page, '/en/')
  await check()
  await open(page, '/en/quiz/10/')
  for (const option of [1, 3, -1]) {
    await page.getByRole('radio').nth(option).check()
    await check()
  }
  await page.getByRole('link', { name: words.en.item.result }).click()
  await expect(page).toHaveURL('/en/result/')
  await check()
  await page.locator('main a[href*="/article/"][href*="#"]').first().click()
  await expect(page).toHaveURL(/\/article\//)
  await check()
}

test('nothing moves for a reader who wants no motion', { tag: '@chromium' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await pickAndGoOn(page, async () => {
    expect(await longest(page)).toBe(0)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
  })
})

test('for others nothing moves longer than five seconds, and something does', async ({ page }) => {
  const all: number[] = []
  await pickAndGoOn(page, async () => void all.push(await longest(page)))
  const [waiting] = states.filter(({ name }) => name === 'a page that is on its way')
  if (!waiting) throw new Error('there is no such state')
  await bringUp(page, 'en', waiting)
  all.push(await longest(page))
  expect(all.at(-1)).toBeGreaterThan(0)
  expect(Math.max(...all)).toBeLessThanOrEqual(5000)
})

test('a press is taken back by letting go elsewhere', async ({ page }) => {
  await remember(page, { responses: responses('b', 10) })
  await open(page, '/en/quiz/11/')
  const press = async (name: string) => {
    const thing = page.locator(name).last()
    await thing.hover()
    await page.mouse.down()
    await page.mouse.move(2, 2)
    await page.mouse.up()
  }
  await press('main [role=radiogroup] label')
  await press('main a.btn')
  await press('main summary')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(page).toHaveURL('/en/quiz/11/')
  await expect(page.locator('main details[open]')).toHaveCount(0)
  await open(page, '/en/about/')
  await press('main button.linkbtn')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
