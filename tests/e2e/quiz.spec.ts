import { expect, lngs, open, sequence, test, words } from './support.ts'

for (const lng of lngs) {
  const { home, goal, item, questionnaire, result } = words[lng]

  test(`${lng}: both legs by keyboard alone, and on to a passage`, async ({ page }) => {
    await open(page, `/${lng}/`)
    await page.getByRole('link', { name: home.start }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: questionnaire.goals.question })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('link', { name: goal.first }).focus()
    await page.keyboard.press('Enter')

    for (const [index, id] of sequence.entries()) {
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toHaveText(questionnaire.items[id].stem.replaceAll('`', ''))
      await expect(heading).toBeFocused()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('radio').nth(1)).toBeChecked()
      await expect(heading).toHaveText(questionnaire.items[id].stem.replaceAll('`', ''))
      await page.keyboard.press('Enter')
      if (index === 9) {
        await expect(page).toHaveURL(`/${lng}/result/`)
        await page.getByRole('link', { name: result.actions.more_other.replace('{{count}}', '15') }).focus()
        await page.keyboard.press('Enter')
      }
    }
    await expect(page).toHaveURL(`/${lng}/result/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    const marked = page.locator(`main a[href*="/article/"][href*="#"]`).first()
    await marked.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/article\/\w+\/#\w+\.[\w-]+$/)
    await expect(page.locator(':focus')).toHaveAttribute('data-marked')
  })

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
