import { expect, lngs, open, sequence, test, words } from './support.ts'

for (const lng of lngs) {
  const { item, questionnaire } = words[lng]

  test(`${lng}: the first leg by touch on a phone`, { tag: '@chromium' }, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const page = await context.newPage()
    await open(page, `/${lng}/quiz/1/`)
    for (const [index, id] of sequence.slice(0, 10).entries()) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(questionnaire.items[id].stem)
      await page.getByText(questionnaire.items[id].options.b, { exact: true }).tap()
      await expect(page.locator('input[value="b"]')).toBeChecked()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      await page.getByRole('link', { name: index === 9 ? item.result : item.next }).tap()
    }
    await expect(page).toHaveURL(`/${lng}/result/`)
    await context.close()
  })
}

test('the switch of the keys is there for a keyboard beside a touch screen, and not for fingers alone', {
  tag: '@chromium',
}, async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  await open(page, '/en/quiz/1/')
  const keys = page.getByRole('checkbox', { name: words.en.item.keys.title })
  await page.getByRole('radio').first().tap()
  await expect(page.getByRole('radio').first()).toBeChecked()
  await expect(keys).toBeHidden()
  await page.getByRole('link', { name: words.en.item.next }).tap()
  await expect(page).toHaveURL('/en/quiz/2/')
  await expect(keys).toBeHidden()
  await page.getByRole('radio').first().press('ArrowDown')
  await expect(keys).toBeVisible()
  await page.getByRole('link', { name: words.en.item.next }).focus()
  await page.keyboard.press('Tab')
  await expect(keys).toBeFocused()
  await page.keyboard.press('Space')
  await expect(keys).not.toBeChecked()
  await expect(keys).toBeVisible()
  await context.close()
})

test('keys pick a level, and 0 is “I don’t know”, only while focus is among the options', async ({ page }) => {
  await open(page, '/en/quiz/1/')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('2')
  await expect(page.locator('input[value="b"]')).toBeChecked()
  await page.keyboard.press('0')
  await expect(page.locator('input[value="unsure"]')).toBeChecked()
  await expect(page).toHaveURL('/en/quiz/1/')
})
