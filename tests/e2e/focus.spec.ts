import type { Locator, Page } from '@playwright/test'
import { injected, keepNothing, lose } from './breaking.ts'
import { expectNeverLost, watchFocus } from './focus-watch.ts'
import { expect, lngs, open, remember, responses, test, unarrived, words } from './support.ts'

/** Focus is there now, a tenth of a second later, and a second later. */
async function expectHeld(page: Page, focused: Locator): Promise<void> {
  await expect(focused).toBeFocused()
  for (const later of [100, 900]) {
    await page.clock.runFor(later)
    await expect(focused).toBeFocused()
  }
  expect(await page.evaluate(() => window.lostFocus)).toEqual([])
}

for (const lng of lngs) {
  const t = words[lng]
  const other = lng === 'fr' ? 'en' : 'fr'

  test(`${lng}: focus goes with the reader from page to page, is never on nothing, and stays`, async ({ page }) => {
    test.slow()
    await page.clock.install()
    await watchFocus(page)
    await remember(page, { responses: responses('b', 10), goal: 'teacher' })
    await open(page, `/${lng}/quiz/2/`)
    const heading = page.locator('main h1')
    const link = (name: string) => page.getByRole('link', { name, exact: true })
    await link(t.item.next).click()
    await expectHeld(page, heading)
    await link(t.item.back).click()
    await expectHeld(page, heading)
    await page.goBack()
    await expect(page).toHaveURL(`/${lng}/quiz/3/`)
    await expectHeld(page, heading)
    await page.goForward()
    await expect(page).toHaveURL(`/${lng}/quiz/2/`)
    await expectHeld(page, heading)
    const change = page.locator(`header nav a[hreflang="${other}"]`)
    await change.click()
    await expect(page).toHaveURL(`/${other}/quiz/2/`)
    await expectHeld(page, change)
    await page.locator(`header nav a[hreflang="${lng}"]`).click()
    await link(t.item.backToResult).click()
    await expect(page).toHaveURL(`/${lng}/result/`)
    await expectHeld(page, heading)

    const fold = page.locator('#what-if')
    for (const _ of ['open', 'closed', 'open again']) {
      await fold.press('Enter')
      await expectHeld(page, fold)
    }
    const select = page.locator('#what-if-item')
    for (const way of [t.whatIf.leave, t.whatIf.keep]) {
      await select.selectOption('o2-licence')
      await page.locator('input[name="what-if-option"][value="e"]').check()
      await page.getByRole('button', { name: way }).click()
      await expectHeld(page, select)
    }
    const share = page.getByRole('button', { name: t.share.make })
    await share.click()
    await expectHeld(page, share.or(page.locator('main input:focus')).first())
    const erase = page.getByRole('button', { name: t.erase.open })
    await erase.click()
    await page.getByRole('button', { name: t.erase.keep }).click()
    await expectHeld(page, erase)
    await page.locator('main a[href*="/article/"][href*="#"]').first().click()
    await expectHeld(page, page.locator('main [data-marked]:focus'))
  })
}

test('when everything is erased from the result, focus is on what is left', async ({ page }) => {
  await watchFocus(page)
  await remember(page, { responses: responses('b', 10) })
  await open(page, '/en/result/')
  await page.getByRole('button', { name: words.en.erase.open }).click()
  await page.getByRole('button', { name: words.en.erase.erase, exact: true }).click()
  await expect(page.getByRole('link', { name: words.en.home.start })).toBeVisible()
  await expectNeverLost(page)
})

test('a notice that is understood hands focus to the page below it', async ({ page }) => {
  await keepNothing(page, 'QuotaExceededError')
  await watchFocus(page)
  await open(page, '/fr/quiz/1/')
  await page.getByRole('radio').nth(1).check()
  await page.getByRole('button', { name: words.fr.keeping.understood }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expectNeverLost(page)
})

test.describe('a screen that stopped', () => {
  test.use({ expected: injected })
  test('has the focus, and so has what it becomes when it is drawn again', async ({ page }) => {
    await watchFocus(page)
    await open(page, '/en/')
    await page.evaluate(() => {
      const { localeCompare } = String.prototype
      String.prototype.localeCompare = () => {
        throw new TypeError('injected')
      }
      addEventListener('mend', () => Object.assign(String.prototype, { localeCompare }))
    })
    await page.getByRole('link', { name: words.en.method.title }).click()
    await expect(page.getByRole('heading', { level: 1, name: words.en.crash.title })).toBeFocused()
    await page.evaluate(() => dispatchEvent(new Event('mend')))
    await page.getByRole('button', { name: words.en.crash.again }).click()
    await expect(page.getByRole('heading', { level: 1, name: words.en.method.title })).toBeFocused()
    await expectNeverLost(page)
  })
})

test.describe('a page that misses a part', () => {
  test.use({ expected: unarrived })
  test('stays where it is when the reader stays', async ({ page }) => {
    await lose(page, /\/fr-[^/]*\.js$/)
    await watchFocus(page)
    await page.goto('/fr/quiz/1/')
    await page.getByRole('button', { name: words.fr.failed.stay }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expectNeverLost(page)
  })
})
