import { printOf } from './print-of.ts'
import { expect, kept, open, remember, responses, test, words } from './support.ts'

test('a fragment opens the box it names and gives it focus', async ({ page }) => {
  await open(page, '/en/article/openness/#openness.law')
  const box = page.locator('[id="openness.law"]')
  await expect(box.locator('details')).toHaveAttribute('open')
  await expect(box).toBeFocused()
  await expect(box).toBeInViewport()
})

test('from a marked passage to the question that marked it, and Back to the passage', async ({ page }) => {
  await remember(page, { responses: responses('a', 10) })
  await open(page, '/fr/article/openness/')
  const passage = page.locator('[id="openness.licence"]')
  await expect(passage).toHaveAttribute('data-marked')
  await passage.getByRole('link', { name: words.fr.chapter.back.replace('{{n}}', '1') }).click()
  await expect(page).toHaveURL('/fr/quiz/1/')
  await page.goBack()
  await expect(page).toHaveURL('/fr/article/openness/#openness.licence')
  await expect(passage).toBeFocused()
})

test('as written, nothing is marked and nothing is missing; the choice is kept', async ({ page }) => {
  await remember(page, { responses: responses('a') })
  await open(page, '/en/article/frameworks/')
  const ids = () => page.locator('main section[id^="frameworks."]').evaluateAll(all => all.map(({ id }) => id))
  const tailored = await ids()
  await expect(page.locator('[data-marked]').first()).toBeVisible()
  await page.getByRole('radio', { name: words.en.chapter.tailor.written }).check()
  await expect(page.locator('[data-marked]')).toHaveCount(0)
  expect(await ids()).toEqual(tailored)
  await page.reload()
  await expect(page.getByRole('radio', { name: words.en.chapter.tailor.written })).toBeChecked()
})

test('the reader’s bubble is placed by keyboard, kept, and told on the plate', async ({ page }) => {
  await remember(page, { responses: responses('c', 10) })
  await open(page, '/en/article/readiness/')
  await page.getByRole('slider').focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.reload()
  await expect(page.getByRole('slider')).toHaveValue('-2')
  await open(page, '/en/result/')
  const before = await page.getByRole('table').first().innerText()
  await open(page, '/en/article/readiness/')
  await page.getByRole('slider').focus()
  await page.keyboard.press('End')
  await open(page, '/en/result/')
  expect(await page.getByRole('table').first().innerText()).not.toBe(before)
})

test('a step that is ticked stays ticked', async ({ page }) => {
  await remember(page, { responses: responses('b', 10) })
  await open(page, '/fr/result/')
  const ticks = page.getByRole('region', { name: words.fr.result.steps.title }).getByRole('checkbox')
  await ticks.first().check()
  await page.reload()
  expect((await kept(page)).ticked).toHaveLength(1)
})

test('the result goes as text into the clipboard, and stays selectable where that is refused', async ({
  page,
  context,
}) => {
  await remember(page, { responses: responses('d', 10) })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/en/article/call/')
  const text = await page.getByRole('textbox').inputValue()
  expect(text).toContain(words.en.questionnaire.sections.openness.name)
  expect(text).not.toMatch(/\b38\b/)
  await page.getByRole('checkbox').check()
  expect(await page.getByRole('textbox').inputValue()).toMatch(/\b38\b/)
  await page.locator('main button').click()
  await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.getByRole('textbox').inputValue())
})

test('on paper the result is two pages, and a section prints its closed boxes too', { tag: '@chromium' }, async ({
  page,
}) => {
  await remember(page, { responses: responses('c'), bubbles: { openness: 1 } })
  await open(page, '/fr/result/')
  await expect(page.locator('#stations')).toBeVisible()
  expect((await printOf(page)).numPages).toBe(2)
  await open(page, '/fr/article/openness/')
  await page.emulateMedia({ media: 'print' })
  const closed = page.locator('details:not([open])')
  expect(await closed.count()).toBeGreaterThan(0)
  for (const details of await closed.all()) {
    const heights = await details.evaluate(element => [
      element.clientHeight,
      element.querySelector('summary')?.clientHeight ?? 0,
    ])
    expect(heights[0]).toBeGreaterThan((heights[1] ?? 0) + 60)
  }
})
