import type { Page } from '@playwright/test'
import { expect, kept, lngs, open, remember, responses, sequence, test, words } from './support.ts'
import { walk } from './walk.ts'

/** Presses Tab until something has the focus, at most so often. */
async function tabTo(page: Page, name: string | RegExp, most = 40): Promise<void> {
  const link = page.getByRole('link', { name, exact: true }).first()
  for (let count = 0; count < most; count += 1) {
    if (await link.evaluate(one => one === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(link).toBeFocused()
}

for (const lng of lngs) {
  const { home, goal, questionnaire, result, item } = words[lng]

  test(`${lng}: both legs by keyboard alone, at most four keys a question, and on to a passage`, async ({ page }) => {
    await open(page, `/${lng}/`)
    await tabTo(page, home.start)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: questionnaire.goals.question })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, goal.first)
    await page.keyboard.press('Enter')

    for (const [index, id] of sequence.entries()) {
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toHaveText(questionnaire.items[id].stem.replaceAll('`', ''))
      await expect(heading).toBeFocused()
      // With a key of ours, with the browser's own, and without ours: four at most.
      const ways = [
        ['Tab', '0', 'Enter'],
        ['Tab', 'Space', 'ArrowDown', 'Enter'],
      ]
      const keys = ways[index % 2] ?? []
      expect(keys.length).toBeLessThanOrEqual(4)
      for (const key of keys.slice(0, -1)) await page.keyboard.press(key)
      await expect(page.locator(`input[name="${id}"]:checked`)).toBeFocused()
      await expect(heading).toHaveText(questionnaire.items[id].stem.replaceAll('`', ''))
      await page.keyboard.press('Enter')
      if (index === 9) {
        await expect(page).toHaveURL(`/${lng}/result/`)
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
        await tabTo(page, result.actions.more_other.replace('{{count}}', '15'))
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

  test(`${lng}: without our keys the radios and the way on are the browser's, and it is kept`, async ({ page }) => {
    await open(page, `/${lng}/quiz/1/`)
    const switches = page.getByRole('checkbox', { name: item.keys.title })
    await switches.press('Space')
    await expect(switches).not.toBeChecked()
    await expect(page.getByText(item.keys.next, { exact: true })).toBeHidden()
    await expect.poll(async () => (await kept(page)).shortcuts).toBe(false)
    await open(page, `/${lng}/quiz/1/`)
    await expect(switches).not.toBeChecked()
    await page.getByRole('radio').first().focus()
    for (const key of ['3', '0', 'Enter']) await page.keyboard.press(key)
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio').nth(1)).toBeChecked()
    await tabTo(page, item.next)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/${lng}/quiz/2/`)
    await switches.check()
    await page.getByRole('radio').first().focus()
    await page.keyboard.press('0')
    await expect(page.locator('input[value="unsure"]')).toBeChecked()
  })
}

test('picking, by arrows through every option of every question, changes nothing else', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 1280, height: 1100 })
  await open(page, '/en/quiz/1/')
  const there = () => page.evaluate(() => [location.href, document.title, scrollY, document.activeElement?.tagName])
  for (const id of sequence) {
    await expect(page.locator(`input[name="${id}"]`).first()).toBeVisible()
    await page.locator(`input[name="${id}"]`).first().focus()
    await page.keyboard.press('Space')
    const before = await there()
    const count = await page.locator(`input[name="${id}"]`).count()
    for (let option = 1; option <= count; option += 1) {
      await page.keyboard.press('ArrowDown')
      await expect(page.locator(`input[name="${id}"]`).nth(option % count)).toBeChecked()
      expect(await there()).toEqual(before)
    }
    if (id === sequence[9]) await open(page, '/en/quiz/11/')
    else if (id !== sequence[24]) await page.getByRole('link', { name: words.en.item.next }).click()
  }
})

for (const [lng, viewport, address] of [
  // High enough for the header to stay at the top of the window.
  ['fr', { width: 320, height: 700 }, 'quiz/11/'],
  ['fr', { width: 320, height: 256 }, 'quiz/1/'],
  ['fr', { width: 320, height: 700 }, 'article/openness/'],
  ['en', { width: 1280, height: 720 }, 'result/'],
  ['en', { width: 1280, height: 720 }, ''],
] as const)
  test(`${lng}, ${viewport.width} × ${viewport.height}, /${address}: Tab and Shift reach everything, all of it to be seen, and come out`, {
    tag: '@chromium',
  }, async ({ page }) => {
    test.slow()
    await page.setViewportSize(viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await remember(page, { responses: responses('b'), goal: 'teacher' })
    await open(page, `/${lng}/${address}`)
    expect(await walk(page, 'Tab', '.skip')).toEqual([])
    expect(await walk(page, 'Shift+Tab')).toEqual([])
  })

test('the first stop leads past the header, into the page', async ({ page }) => {
  await open(page, '/en/method/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: words.en.nav.skip })).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main')
})
