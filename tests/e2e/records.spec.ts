import { bech32m } from 'bech32'
import { expect, kept, lngs, open, remember, responses, test, unarrived, words } from './support.ts'

const openness = ['o1-open-parts', 'o2-licence', 'o3-claim', 'o4-misuse', 'o5-reserve']

for (const lng of lngs) {
  const t = words[lng]

  test(`${lng}: a station is measured again from the result, filed, and compared with the record before`, async ({
    page,
  }) => {
    await remember(page, { responses: responses('a') })
    await open(page, `/${lng}/result/`)
    await page.getByRole('link', { name: t.result.again }).first().click()
    await expect(page).toHaveURL(`/${lng}/again/openness/`)
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await page.locator('fieldset').nth(0).getByRole('radio').nth(1).check()
    await page.getByRole('button', { name: t.again.finish }).click()
    await expect(page.locator('main [role=status] + ul').getByRole('link')).toHaveCount(4)
    // Nothing is lost by a reload.
    await page.reload()
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1)
    for (const [index] of openness.entries()) await page.locator('fieldset').nth(index).locator('label').nth(0).click()
    await page.getByRole('button', { name: t.again.finish }).click()
    await expect(page.getByRole('heading', { name: t.again.after })).toBeFocused()
    const state = await kept(page)
    expect(state.records).toHaveLength(2)
    expect(Object.entries(state.responses).filter(([id, one]) => one !== 'a' && !openness.includes(id))).toEqual([])
    await page.getByRole('link', { name: t.again.compare }).click()
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(7)
    const cells = () => page.getByRole('table').getByRole('cell').allTextContents()
    const before = await cells()
    await page.getByRole('button', { name: t.compare.swap }).click()
    expect(await cells()).not.toEqual(before)
    await page.getByRole('button', { name: t.compare.swap }).click()
    expect(await cells()).toEqual(before)
  })

  test(`${lng}: a link is made, opened elsewhere, switched, compared, and leaves no trace of it`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const requests: string[] = []
    await remember(page, { responses: responses('b') })
    await open(page, `/${lng}/result/`)
    await page.evaluate(() => Object.assign(navigator, { share: undefined }))
    await page.getByRole('button', { name: t.share.make }).click()
    const link = await page.getByLabel(t.share.field).inputValue()
    expect(link).toMatch(/\/result\/#r=[02-9ac-hj-np-z]{21}$/)
    expect(page.url()).not.toContain('#')

    const context = await browser.newContext(baseURL ? { baseURL } : {})
    const other = await context.newPage()
    other.on('request', request => requests.push(request.url()))
    await remember(other, { responses: responses('d', 10), legsFiled: 1 })
    await other.goto(link)
    await expect(other.getByRole('heading', { level: 2, name: t.share.band.title })).toBeVisible()
    await expect(other.getByRole('link', { name: t.share.band.compare })).toBeVisible()
    const elsewhere = lng === 'fr' ? 'en' : 'fr'
    await other.locator(`nav a[hreflang="${elsewhere}"]`).click()
    await expect(other.getByRole('link', { name: words[elsewhere].share.band.compare })).toBeVisible()
    expect(other.url()).toContain(`/${elsewhere}/result/${new URL(link).hash}`)
    await other.getByRole('link', { name: words[elsewhere].share.band.compare }).click()
    await expect(other.getByRole('table').getByRole('row')).toHaveCount(7)
    expect(other.url()).toContain(`/${elsewhere}/compare/${new URL(link).hash}`)
    const code = new URL(link).hash.slice(3)
    expect(await other.title()).not.toContain(code)
    expect(requests.filter(url => url.split('#')[0]?.includes(code))).toEqual([])
    expect((await kept(other)).responses).toEqual(responses('d', 10))
    await context.close()
  })

  test(`${lng}: a record erased by mistake is put back, and is there after a reload`, async ({ page }) => {
    const records = [
      { id: 'k1', at: '2026-09-03T14:05Z', name: 'Before', responses: responses('a', 10) },
      { id: 'k2', at: '2026-11-20T09:00Z', name: 'After', responses: responses('b') },
    ]
    await remember(page, { responses: responses('b'), records, legsFiled: 2 })
    await open(page, `/${lng}/compare/`)
    await page.getByRole('button', { name: t.records.eraseOne.replace('{{name}}', 'Before') }).click()
    await expect.poll(async () => (await kept(page)).records.map(({ name }) => name)).toEqual(['After'])
    await page.keyboard.press('Tab')
    const undo = page.getByRole('button', { name: t.records.undo })
    await expect(undo).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await kept(page)).records).toEqual(records)
    await page.reload()
    await expect(page.getByRole('textbox', { name: /2026/ })).toHaveCount(2)
    expect((await kept(page)).records).toEqual(records)
  })

  test(`${lng}: the reading that was sent stays at hand through the measure, and goes with all the rest`, async ({
    page,
  }) => {
    await remember(page, { responses: responses('b') })
    await open(page, `/${lng}/result/`)
    await page.getByRole('button', { name: t.share.make }).click()
    const link = await page.getByLabel(t.share.field).inputValue()
    await page.getByRole('button', { name: t.erase.open }).click()
    await page.getByRole('dialog').getByRole('button', { name: t.erase.erase }).click()
    await page.goto(link)
    await page.getByRole('link', { name: t.share.band.take }).click()
    await page.goto(`/${lng}/quiz/1/`)
    await page.locator('main label').first().click()
    await open(page, `/${lng}/result/`)
    const received = page.getByRole('link', { name: t.share.received })
    await received.click()
    await expect(page).toHaveURL(`/${lng}/compare/${new URL(link).hash}`)
    await open(page, `/${lng}/result/`)
    await expect(received).toBeVisible()
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(new URL(link).hash.slice(3))
    await page.getByRole('button', { name: t.erase.open }).click()
    await page.getByRole('dialog').getByRole('button', { name: t.erase.erase }).click()
    await page.goto(`/${lng}/quiz/1/`)
    await page.locator('main label').first().click()
    await open(page, `/${lng}/result/`)
    await expect(page.getByRole('region', { name: t.share.title })).toBeVisible()
    await expect(received).toHaveCount(0)
  })

  test(`${lng}: codes that cannot be read are told above the reader’s own result`, async ({ page }) => {
    await remember(page, { responses: responses('c'), legsFiled: 2 })
    await open(page, `/${lng}/result/`)
    for (const [hash, problem] of [
      ['#r=', 'malformed'],
      ['#r=%', 'malformed'],
      ['#r=qqqqqqqqqqqqqqqqqqqqq', 'damaged'],
      [`#r=${bech32m.encode('r', [2, ...Array(14).fill(31)]).slice(2)}`, 'newer'],
    ] as const) {
      await page.evaluate(to => {
        location.hash = to
      }, hash)
      await expect(page.getByText(t.share[problem])).toBeVisible()
      await expect(page.getByRole('button', { name: t.erase.open })).toBeVisible()
    }
    expect((await kept(page)).responses).toEqual(responses('c'))
  })

  test.describe('while a part of the page does not arrive', () => {
    test.use({ expected: unarrived })
    test(`${lng}: what shows a shared reading may fail to arrive, and that is told`, async ({ page }) => {
      await page.route('**/SharedReading-*.js', route => route.fulfill({ status: 404, body: '' }))
      await remember(page, { responses: responses('c'), legsFiled: 2 })
      await page.goto(`/${lng}/result/#r=qqqqqqqqqqqqqqqqqqqqq`)
      await expect(page.getByText(t.share.failed)).toBeVisible()
    })
  })
}
