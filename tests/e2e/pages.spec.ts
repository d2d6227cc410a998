import { addresses, alive, expect, lngs, test, words } from './support.ts'

for (const lng of lngs) {
  test(`${lng}: every address answers with a whole page of its language, without foreign scripts or styled elements inside it`, async ({
    request,
  }) => {
    for (const address of addresses(lng)) {
      const response = await request.get(address)
      expect([address, response.status()]).toEqual([address, 200])
      const html = await response.text()
      expect([address, html.match(/<html lang="(\w+)"/)?.[1]]).toEqual([address, lng])
      expect([address, html.match(/<h1[ >]/g)?.length]).toEqual([address, 1])
      // A question hears the first picks by a script of its own, and a section keeps a place by one; React would add some to
      // a page that it sent in parts.
      const inline = html.match(/<script(?![^>]*\ssrc=)/g) ?? []
      expect([address, inline.length]).toEqual([address, /\/quiz\/|\/article\/(?!call\/)\w/.test(address) ? 1 : 0])
      expect([address, html.match(/\sstyle="|<style\s|hidden id="S:/g)]).toEqual([address, null])
      expect([address, html.match(/rel="alternate" hreflang="([\w-]+)"/g)?.length]).toEqual([address, 3])
      expect([address, html.includes(`rel="canonical" href="http://127.0.0.1:4173${address}"`)]).toEqual([
        address,
        true,
      ])
      expect([address, /og:image" content="http/.test(html)]).toEqual([address, true])
    }
  })

  test(`${lng}: without JavaScript a question shows its options and its way on, and the text can be read`, {
    tag: '@chromium',
  }, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`/${lng}/quiz/1/`)
    await page.getByRole('radio').nth(2).check()
    await page.getByRole('link', { name: words[lng].item.next }).click()
    await expect(page).toHaveURL(`/${lng}/quiz/2/`)
    await page.goto(`/${lng}/article/openness/`)
    await expect(page.locator('[id="openness.bitcoin"]')).toContainText('2017')
    await page.goto(`/${lng}/result/`)
    await expect(page.locator('main a.btn')).toHaveAttribute('href', `/${lng}/quiz/`)
    await context.close()
  })
}

test('the top of the site leads to the browser’s language, and to French for others', async ({ browser }) => {
  for (const [locale, home] of [
    ['en-US', '/en/'],
    ['fr-CA', '/fr/'],
    ['de-DE', '/fr/'],
  ] as const) {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page).toHaveURL(home)
    await context.close()
  }
})

test('without JavaScript the top of the site offers both languages', { tag: '@chromium' }, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/')
  for (const lng of lngs) await expect(page.getByRole('link', { name: words[lng].crossroads.go })).toBeVisible()
  await context.close()
})

test.describe('an address where nothing lives', () => {
  // The browser itself reports the 404 of the page on the console.
  test.use({ expected: /404/ })
  for (const address of ['/de/', '/fr/nowhere/', '/en/quiz/26/', '/en/article/unknown/'])
    test(`${address} is helped along in both languages`, async ({ page }) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(404)
      for (const lng of lngs) await expect(page.getByRole('link', { name: words[lng].crossroads.go })).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words.fr.crossroads.lost)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words.en.crossroads.lost)
    })
})

test('an address without its trailing slash opens too', async ({ page }) => {
  await page.goto('/en/quiz/3')
  await alive(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.questionnaire.items['f1-breaks'].stem)
})

test('companions of the pages are there', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  for (const lng of lngs)
    for (const address of addresses(lng)) expect(sitemap).toContain(`<loc>http://127.0.0.1:4173${address}</loc>`)
  for (const file of ['/robots.txt', '/icon.svg', '/icon-180.png', '/share-fr.png', '/share-en.png'])
    expect([file, (await request.get(file)).status()]).toEqual([file, 200])
  const icon = /<link rel="icon" href="([^"]+)"/.exec(await (await request.get('/fr/')).text())?.[1]
  const drawn = await request.get(`${icon}`)
  expect([icon, drawn.status(), drawn.headers()['content-type']]).toEqual([icon, 200, 'image/png'])
  for (const lng of lngs) {
    const manifest = await (await request.get(`/${lng}/manifest.webmanifest`)).json()
    expect([manifest.lang, manifest.name, manifest.start_url]).toEqual([lng, words[lng].site.name, `/${lng}/`])
  }
})
