import { expect, lngs, open, test, unarrived, words } from './support.ts'

const names = { fr: { en: 'anglais' }, en: { fr: 'French' } } as const
const otherOf = { fr: 'en', en: 'fr' } as const

function labelOf(lng: 'fr' | 'en', key: 'open' | 'whole'): string {
  return words[lng].glance[key].replace('{{language}}', Object.values(names[lng])[0])
}

for (const lng of lngs)
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ])
    test(`${lng}, ${viewport.width} px: a glance at the other language moves nothing and changes nothing`, async ({
      page,
    }) => {
      const other = otherOf[lng]
      await page.setViewportSize(viewport)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await open(page, `/${lng}/quiz/1/`)
      await page.getByRole('radio').nth(1).check()
      const tops = () =>
        page
          .locator('main [role=radiogroup] label')
          .evaluateAll(labels => labels.map(label => label.getBoundingClientRect().top + scrollY))
      const before = await tops()
      const fold = page.getByText(labelOf(lng, 'open'), { exact: true })
      await fold.press('Enter')
      const told = page.locator(`main [lang="${other}"]`)
      await expect(told).toBeInViewport()
      const item = words[other].questionnaire.items['o2-licence']
      await expect(told).toContainText(item.stem)
      for (const option of Object.values<string>(item.options)) await expect(told).toContainText(option)
      // To the pixel: Firefox scrolls by parts of one.
      for (const [index, top] of (await tops()).entries()) expect(Math.abs(top - (before[index] ?? 0))).toBeLessThan(1)
      await expect(page.locator('html')).toHaveAttribute('lang', lng)
      await expect(page.getByRole('radio').nth(1)).toBeChecked()
      await fold.press('Enter')
      await expect(told).toBeHidden()
    })

test.describe('without JavaScript', () => {
  // What is announced ahead is not fetched.
  test.use({ javaScriptEnabled: false, expected: /requestfailed/ })
  test('the fold leads to the whole page in the other language', { tag: '@chromium' }, async ({ page }) => {
    await page.goto('/fr/quiz/3/')
    await page.getByText(labelOf('fr', 'open'), { exact: true }).click()
    await page.getByRole('link', { name: labelOf('fr', 'whole') }).click()
    await expect(page).toHaveURL(/\/en\/quiz\/3\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test.describe('when the other language cannot be fetched', () => {
  test.use({ expected: unarrived })
  test('it is said politely, and a reload brings it', async ({ page }) => {
    await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
    await page.route(/assets\/en-[^/]*\.js/, route => route.abort())
    await open(page, '/fr/quiz/1/')
    await page.getByText(labelOf('fr', 'open'), { exact: true }).click()
    await expect(page.getByText(words.fr.glance.failed)).toBeVisible()
    await page.unrouteAll()
    await page.getByRole('button', { name: words.fr.glance.reload }).click()
    await expect(page.getByText(words.fr.glance.failed)).toBeHidden()
    await page.getByText(labelOf('fr', 'open'), { exact: true }).click()
    await expect(page.locator('main [lang="en"]')).toBeVisible()
  })
})
