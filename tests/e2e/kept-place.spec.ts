import type { Page } from '@playwright/test'
import { alive, expect, holdScripts, rememberWritten, responses, test, unarrived, words } from './support.ts'

/** How far below the top of the document the text of a section begins, in pixels. */
function textAt(page: Page): Promise<number> {
  return page
    .locator('[data-mine] + div')
    .evaluate(text => Math.round(text.getBoundingClientRect().top + window.scrollY))
}

for (const lng of ['fr', 'en'] as const)
  for (const { width, height } of [
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ])
    test(`${lng}, ${width} px wide: what is the reader’s comes into a place that was kept for it above the text`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await rememberWritten(page, responses('b', 10))
      const letGo = await holdScripts(page)
      await page.goto(`/${lng}/article/openness/`, { waitUntil: 'commit' })
      const text = page.locator('[data-mine] + div')
      await text.waitFor()
      const before = await textAt(page)
      letGo()
      await alive(page)
      await expect(page.getByRole('group', { name: words[lng].chapter.tailor.legend })).toBeVisible()
      // Its height is the words', and so near what was kept, not the same.
      expect(Math.abs((await textAt(page)) - before)).toBeLessThan(80)
      expect(await page.evaluate(() => document.documentElement.dataset['mine'])).toBeUndefined()
    })

test('for who reads the text as written the place of the choice alone is kept; for a stranger none', async ({
  page,
}) => {
  const heights: number[] = []
  for (const more of [null, { untailored: true as const }]) {
    if (more) await rememberWritten(page, responses('b', 10), more)
    const letGo = await holdScripts(page)
    await page.goto('/en/article/openness/', { waitUntil: 'commit' })
    await page.locator('[data-mine] + div').waitFor()
    const before = await textAt(page)
    letGo()
    await alive(page)
    await expect(page.getByRole('group', { name: words.en.chapter.tailor.legend })).toHaveCount(more ? 1 : 0)
    expect(Math.abs((await textAt(page)) - before)).toBeLessThan(32)
    heights.push(before)
    await page.unroute(/\/assets\/[^/]+\.js$/)
  }
  expect(heights[1]).toBeGreaterThan(heights[0] ?? 0)
})

test.describe('where what makes the page alive does not arrive', () => {
  test.use({ expected: unarrived })
  test('the place is given back', async ({ page }) => {
    await rememberWritten(page, responses('b', 10))
    await page.route(/\/chapter-|\/Chapter-/, route => route.abort())
    await page.goto('/fr/article/openness/')
    await expect(page.getByRole('alert')).toContainText(words.fr.failed.start.title)
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['mine'])).toBeUndefined()
  })
})
