import type { Page } from '@playwright/test'
import { expect, open, remember, responses, sequence, test, words } from './support.ts'

/** Marks the document, so that a page load would show. */
async function markDocument(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''))
}

/** Follows a link as a reader does who sees it: without the scrolling of a driver that wants it in the middle. */
async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name }).dispatchEvent('click')
}

async function expectSameDocument(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-same-document', '')
}

for (const [index, id] of sequence.entries())
  test(`at question ${index + 1} the switch keeps the item, the response and the focus`, async ({ page }) => {
    await remember(page, { responses: { [id]: 'b' } })
    await open(page, `/fr/quiz/${index + 1}/`)
    await markDocument(page)
    const other = page.getByRole('link', { name: 'English' })
    await other.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      words.en.questionnaire.items[id].stem.replaceAll('`', ''),
    )
    await expect(page).toHaveURL(`/en/quiz/${index + 1}/`)
    await expect(page.locator(`input[name="${id}"][value="b"]`)).toBeChecked()
    await expect(other).toBeFocused()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page).toHaveTitle(new RegExp(words.en.site.name))
    await expectSameDocument(page)
  })

test('from English too, at every question, with the page scrolled: the place stays', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 700 })
  await open(page, '/en/quiz/1/')
  await markDocument(page)
  for (const [index, id] of sequence.entries()) {
    await page.evaluate(() => scrollTo(0, 60))
    await follow(page, 'Français')
    await expect(page).toHaveURL(`/fr/quiz/${index + 1}/`)
    await expect(page.locator('main h1')).toHaveText(words.fr.questionnaire.items[id].stem.replaceAll('`', ''))
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
    await follow(page, 'English')
    if (index === 9) await page.goto('/en/quiz/11/').then(() => markDocument(page))
    else if (index < 24) await page.getByRole('link', { name: words.en.item.next }).click()
  }
  await expectSameDocument(page)
})

test('on the result the switch changes every word and keeps the figures', async ({ page }) => {
  await remember(page, { responses: responses('b') })
  await open(page, '/en/result/')
  await markDocument(page)
  const figures = async () => (await page.getByRole('cell').allInnerTexts()).filter(text => /^\d+$/.test(text))
  await expect.poll(figures).toHaveLength(5)
  const before = await figures()
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL('/fr/result/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect.poll(figures).toEqual(before)
  await expectSameDocument(page)
})

test('in a section the passage before the reader’s eyes stays there', async ({ page }) => {
  await open(page, '/fr/article/frameworks/')
  await markDocument(page)
  const passage = page.locator('[id="frameworks.gps"]')
  await passage.evaluate(element => scrollTo(0, element.getBoundingClientRect().top + scrollY - 100))
  const top = () => passage.evaluate(element => element.getBoundingClientRect().top)
  const before = await top()
  await follow(page, 'English')
  await expect(page).toHaveURL('/en/article/frameworks/')
  expect(Math.abs((await top()) - before)).toBeLessThan(4)
  await expectSameDocument(page)
})

test('Back keeps the language the reader switched to', async ({ page }) => {
  await open(page, '/fr/quiz/3/')
  await page.getByRole('link', { name: words.fr.item.next }).click()
  await expect(page).toHaveURL('/fr/quiz/4/')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/quiz/4/')
  await page.goBack()
  await expect(page).toHaveURL('/en/quiz/3/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.questionnaire.items['f1-breaks'].stem)
})

test('the top of the site opens in the language last chosen', async ({ page }) => {
  await open(page, '/fr/')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/')
  await page.goto('/')
  await expect(page).toHaveURL('/en/')
})

test('the switch is a plain link without JavaScript', { tag: '@chromium' }, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/fr/article/openness/')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/article/openness/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await context.close()
})
