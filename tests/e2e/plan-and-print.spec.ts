import type { Locator, Page } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import { printOf } from './print-of.ts'
import { expect, type Lng, lngs, open, remember, responses, test, unarrived, words } from './support.ts'

/** What a phone reads in a drawing, from its very pixels. */
async function scan(page: Page, drawing: Locator): Promise<string> {
  const png = (await drawing.screenshot()).toString('base64')
  const blank = await page.context().newPage()
  const { width, height, data } = await blank.evaluate(async encoded => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${encoded}`)).blob())
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(bitmap, 0, 0)
    const image = context.getImageData(0, 0, bitmap.width, bitmap.height)
    return { width: image.width, height: image.height, data: [...image.data] }
  }, png)
  await blank.close()
  return decodeQR({ width, height, data: Uint8ClampedArray.from(data) })
}

/** Asks for a QR code on the print of a whole reading. */
async function askForCode(page: Page, lng: Lng): Promise<Locator> {
  const { printing } = words[lng]
  await remember(page, { responses: responses('c'), bubbles: { openness: 1 } })
  await open(page, `/${lng}/result/`)
  await page.getByRole('main').getByRole('button', { name: printing.add }).click()
  const code = page.getByRole('img', { name: printing.label })
  await expect(code).toBeVisible()
  return code
}

for (const lng of lngs) {
  test(`${lng}: the reading plan fits the time, and what is read stays read`, async ({ page }) => {
    const { plan } = words[lng]
    await remember(page, { responses: responses('b') })
    await open(page, `/${lng}/result/`)
    const region = page.getByRole('region', { name: plan.title })
    const links = region.getByRole('listitem').getByRole('link')
    await expect(links.first()).toBeVisible()
    const five = await links.count()
    await region.getByRole('radio', { name: plan.minutes.replace('{{minutes}}', '2') }).check()
    expect(await links.count()).toBeLessThan(five)
    const href = await links.first().getAttribute('href')
    await region.getByRole('checkbox').first().check()
    await expect(links.first()).toHaveAttribute('href', href ?? '')
    await page.reload()
    await expect(region.getByText(plan.done_one.replace('{{count}}', '1'))).toBeVisible()
    await expect(region.locator(`a[href="${href}"]`)).toHaveCount(0)
    await links.first().click()
    await expect(page.locator('main section:focus, main [id]:focus')).toBeInViewport()
  })

  test(`${lng}: Back from a passage finds the plan as it was, with focus on its link`, async ({ page }) => {
    const { plan } = words[lng]
    await remember(page, { responses: responses('b') })
    await open(page, `/${lng}/result/`)
    const region = page.getByRole('region', { name: plan.title })
    const ten = region.getByRole('radio', { name: plan.minutes.replace('{{minutes}}', '10') })
    await ten.check()
    const links = region.getByRole('listitem').getByRole('link')
    const titles = await links.allTextContents()
    expect(titles.length).toBeGreaterThan(1)
    await links.last().focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/article/)
    await page.goBack()
    await expect(ten).toBeChecked()
    expect(await links.allTextContents()).toEqual(titles)
    await expect(links.last()).toBeFocused()
    await expect(links.last()).toBeInViewport()
  })

  test(`${lng}: a passage ticked in the text is read in the plan too`, async ({ page }) => {
    const { chapter, plan } = words[lng]
    await remember(page, { responses: responses('b') })
    await open(page, `/${lng}/article/openness/`)
    const box = page.getByRole('checkbox', { name: chapter.read }).first()
    const target = await box.locator('..').boundingBox()
    expect(target?.height).toBeGreaterThanOrEqual(44)
    await box.focus()
    await page.keyboard.press('Space')
    await open(page, `/${lng}/result/`)
    await expect(page.getByText(plan.done_one.replace('{{count}}', '1'))).toBeVisible()
  })

  test(`${lng}: on paper the figures of a station’s rule are seven points high at least`, { tag: '@chromium' }, async ({
    page,
  }) => {
    await remember(page, { responses: responses('b') })
    await open(page, `/${lng}/result/`)
    await page.setViewportSize({ width: 794, height: 1123 })
    await page.emulateMedia({ media: 'print' })
    const stations = page.getByRole('region', { name: words[lng].result.stations.title })
    await expect(stations.locator('svg')).toHaveCount(5)
    const sizes = await stations.locator('svg text').evaluateAll(texts =>
      texts.map(text => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0
        return Number.parseFloat(getComputedStyle(text).fontSize) * scale * 0.75
      }),
    )
    expect(sizes.length).toBe(25)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7)
  })

  test.describe('from its picture', () => {
    // To take one, Playwright adds a style; in Firefox the policy refuses it.
    test.use({ expected: ({ browserName }, use) => use(browserName === 'firefox' ? /style-src-elem/ : /^$/) })
    test(`${lng}: the QR code is read back as the share link, and the print is still two pages`, async ({ page }) => {
      const code = await askForCode(page, lng)
      const link = await scan(page, code)
      expect(link).toMatch(new RegExp(`^http://[^/]+/${lng}/result/#r=.+`))
      expect((await printOf(page)).numPages).toBe(2)
    })

    test(`${lng}: the QR code is read on paper too, in the dark scheme, beside its warning`, {
      tag: '@chromium',
    }, async ({ page }) => {
      const code = await askForCode(page, lng)
      const link = await scan(page, code)
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      expect(await scan(page, code)).toBe(link)
      await expect(page.getByRole('main').getByText(words[lng].printing.warning, { exact: true })).toBeVisible()
    })
  })
}

test.describe('when what draws QR codes cannot be fetched', () => {
  test.use({ expected: unarrived })
  test('it is said, and the print does without', async ({ page }) => {
    const { printing } = words.fr
    await remember(page, { responses: responses('c') })
    await page.route(/assets\/qr-[^/]*\.js/, route => route.abort())
    await open(page, '/fr/result/')
    await page.getByRole('button', { name: printing.add }).click()
    await expect(page.getByText(printing.failed)).toBeVisible()
    await page.unrouteAll()
    await page.getByRole('button', { name: printing.reload }).click()
    await page.getByRole('button', { name: printing.add }).click()
    await expect(page.getByRole('img', { name: printing.label })).toBeVisible()
  })
})
