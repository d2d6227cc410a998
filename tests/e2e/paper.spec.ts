import type { Page } from '@playwright/test'
import { printOf } from './print-of.ts'
import { expect, lngs, open, remember, responses, test, words } from './support.ts'

/** What lies between the margins of a sheet of A4, in CSS pixels. */
const sheet = { height: ((297 - 2 * 12) / 25.4) * 96 }

/** Lays the page out as on a sheet of A4; the window is the whole sheet, as it is to media queries in print. */
async function layOut(page: Page): Promise<void> {
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => {
    document.body.style.marginInline = '12mm'
  })
}

/** Words that would not be whole on paper: outside the margins, or outside a box that hides what leaves it. */
async function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sides = document.body.getBoundingClientRect()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const owner = node.parentElement
      if (!node.textContent?.trim() || !owner?.checkVisibility() || owner.closest('.vh, script, select')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = [sides]
      for (let box: Element | null = owner; box && box !== document.body; box = box.parentElement)
        if (!(box instanceof SVGElement) && getComputedStyle(box).overflowX !== 'visible')
          boxes.push(box.getBoundingClientRect())
      const isCut = [...range.getClientRects()].some(text =>
        boxes.some(box => text.left < box.left - 1 || text.right > box.right + 1),
      )
      if (isCut) found.push(node.textContent)
    }
    return found
  })
}

/** The number of pages that come out of the printer. */
async function pagesOf(page: Page): Promise<number> {
  return (await printOf(page)).numPages
}

const records = [
  // As long as a name may be, in one word.
  { id: 'k1', at: '2026-09-03T14:05Z', name: 'W'.repeat(60), responses: responses('a', 10) },
  { id: 'k2', at: '2026-11-20T09:00Z', name: '', responses: { ...responses('d'), 'o3-claim': 'unsure' } },
]
const past = { responses: responses('b'), records, legsFiled: 2, goal: 'teacher' }

for (const lng of lngs) {
  const t = words[lng]

  test(`${lng}: two readings compared print as a plate that stands alone, then what to talk about`, {
    tag: '@chromium',
  }, async ({ page }) => {
    await remember(page, past)
    await open(page, `/${lng}/compare/`)
    for (const record of ['k1', 'k2']) {
      await page.getByLabel(t.compare.other).selectOption(record)
      expect(await pagesOf(page)).toBe(2)
    }
    await layOut(page)
    expect(await cutWords(page)).toEqual([])
    const plate = page.getByRole('region', { name: t.compare.legend })
    expect((await plate.boundingBox())?.height).toBeLessThan(sheet.height - 60)
    await expect(plate.getByText(t.result.block.useText)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByLabel(t.compare.one)).toBeHidden()
    await expect(page.getByRole('heading', { name: t.records.title })).toBeHidden()
  })

  test(`${lng}: five items measured again print whole, without what only a screen can do`, {
    tag: '@chromium',
  }, async ({ page }) => {
    await open(page, `/${lng}/again/openness/`)
    await layOut(page)
    expect(await cutWords(page)).toEqual([])
    await expect(page.getByText(t.again.finish)).toBeHidden()
    await page.emulateMedia({ media: null })
    for (const item of await page.locator('fieldset').all()) await item.locator('label').first().click()
    await page.getByRole('button', { name: t.again.finish }).click()
    await layOut(page)
    expect(await cutWords(page)).toEqual([])
    await expect(page.getByRole('heading', { name: t.again.after })).toBeVisible()
    await expect(page.getByText(t.again.result)).toBeHidden()
  })

  test(`${lng}: a reading prints whole, and so does a shared one, its plate on one page and named as shared`, {
    tag: '@chromium',
  }, async ({ page }) => {
    await remember(page, past)
    await open(page, `/${lng}/result/`)
    await page.evaluate(() => Object.assign(navigator, { share: undefined }))
    await page.getByRole('button', { name: t.share.make }).click()
    const link = await page.getByLabel(t.share.field).inputValue()
    await layOut(page)
    expect(await cutWords(page)).toEqual([])
    await page.emulateMedia({ media: null })
    // Only what follows the mark changes: the page has to be asked for anew.
    await page.goto(link)
    await page.reload()
    // The title is there before the reading is.
    await expect(page.getByRole('link', { name: t.share.band.compare })).toBeVisible()
    expect(await pagesOf(page)).toBe(2)
    await layOut(page)
    expect(await cutWords(page)).toEqual([])
    const plate = page.locator('main section:has(#answer)')
    await expect(plate.getByText(t.share.band.title)).toBeVisible()
    expect((await plate.boundingBox())?.height).toBeLessThan(sheet.height)
  })
}
