import type { Page } from '@playwright/test'
import { printOf } from './print-of.ts'
import { expect, lngs, open, remember, responses, test, words } from './support.ts'

/** Spaces depend on how lines break and letters are spaced: words are compared without them. */
function solid(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** The words of each printed page, without spaces, and those that leave the margins: 12 mm, in points. */
async function printed(page: Page): Promise<{ texts: string[]; outside: string[] }> {
  const margin = (12 / 25.4) * 72
  const paper = await printOf(page)
  const texts: string[] = []
  const outside: string[] = []
  for (let n = 1; n <= paper.numPages; n++) {
    const sheet = await paper.getPage(n)
    const [, , right = 0, top = 0] = sheet.view
    const { items } = await sheet.getTextContent()
    const runs = items.filter(item => 'str' in item).filter(({ str }) => str.trim() !== '')
    texts.push(solid(runs.map(({ str }) => str).join('')))
    for (const { str, transform, width } of runs) {
      const [x, y] = [Number(transform[4]), Number(transform[5])]
      if (x < margin - 1 || x + width > right - margin + 1 || y < margin - 1 || y > top - margin) outside.push(str)
    }
  }
  return { texts, outside }
}

// Firefox prints most letters of variable fonts as drawings: there `plan-and-print.spec.ts` counts its pages.
const records = [{ id: 'k2', at: '2026-11-20T09:00Z', name: 'Élan', responses: responses('d') }]

for (const lng of lngs) {
  const t = words[lng]
  const names = ['openness', 'frameworks', 'applications', 'democratisation', 'readiness'].map(
    id => t.questionnaire.sections[id].name,
  )

  test(`${lng}: a printed reading is text that can be searched and copied, all of it between the margins`, {
    tag: '@chromium',
  }, async ({ page }) => {
    await remember(page, { responses: responses('b'), records, legsFiled: 2 })
    await open(page, `/${lng}/result/`)
    await expect(page.locator('#stations')).toBeVisible()
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    const { texts, outside } = await printed(page)
    expect(outside).toEqual([])
    expect(texts).toHaveLength(2)
    for (const word of [title, ...names, t.home.disclaimer, t.result.block.useText])
      expect(texts[0]).toContain(solid(word))
    for (const word of [t.result.stations.title, ...names]) expect(texts[1]).toContain(solid(word))
  })

  test(`${lng}: so are two printed readings`, { tag: '@chromium' }, async ({ page }) => {
    await remember(page, { responses: responses('b'), records, legsFiled: 2 })
    await open(page, `/${lng}/compare/`)
    await expect(page.getByRole('heading', { name: t.compare.changed })).toBeVisible()
    const { texts, outside } = await printed(page)
    expect(outside).toEqual([])
    for (const word of [t.compare.title, t.compare.now, 'Élan', ...names, t.compare.note])
      expect(texts[0]).toContain(solid(word))
    for (const word of [t.compare.changed, t.compare.stations]) expect(texts[1]).toContain(solid(word))
  })
}
