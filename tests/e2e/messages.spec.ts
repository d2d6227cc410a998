import type { Page } from '@playwright/test'
import { aSecond } from './focus-watch.ts'
import { told, toldTwice, watchMessages } from './messages.ts'
import { expect, lngs, open, test, words } from './support.ts'

/** Expects that these are the messages so far, each after an act of its own, and that for a second none follows. */
async function expectTold(page: Page, ...messages: string[]): Promise<void> {
  const said = async () => (await told(page)).filter(({ length }) => length > 0)
  await expect.poll(said).toEqual(messages.map(one => [one]))
  await aSecond(page)
  expect(await said()).toEqual(messages.map(one => [one]))
}

for (const lng of lngs) {
  const t = words[lng]
  const other = lng === 'fr' ? 'en' : 'fr'

  test(`${lng}: on the way through the questions only the change of language is told, once`, async ({ page }) => {
    await watchMessages(page)
    await open(page, `/${lng}/quiz/1/`)
    await page.getByRole('radio').first().press('Space')
    await page.getByRole('link', { name: t.item.next }).press('Enter')
    await expect(page).toHaveURL(`/${lng}/quiz/2/`)
    await page.locator(`header a[hreflang=${other}]`).press('Enter')
    await expectTold(page, words[other].nav.switched)
    await page.locator(`header a[hreflang=${lng}]`).press('Enter')
    await expectTold(page, words[other].nav.switched, t.nav.switched)
    await page.getByRole('link', { name: t.item.next }).press('Enter')
    await expect(page).toHaveURL(`/${lng}/quiz/3/`)
    await expectTold(page, words[other].nav.switched, t.nav.switched)
  })

  test(`${lng}: what went wrong is told, once`, async ({ page }) => {
    await watchMessages(page)
    await open(page, `/${lng}/again/openness/`)
    await page.getByRole('button', { name: t.again.finish }).press('Enter')
    await expectTold(page, t.again.missing_other.replace('{{count}}', '5'))
    await open(page, `/${lng}/compare/`)
    await page.getByLabel(t.compare.other).selectOption('code')
    await page.getByLabel(t.compare.field).pressSequentially('abc')
    await page.getByRole('button', { name: t.compare.read }).press('Enter')
    await expectTold(page, t.compare.malformed)
  })
}

test('two messages after one act are noticed, and so is one that comes with its words', async ({ page }) => {
  await watchMessages(page)
  await open(page, '/en/about/')
  await page.evaluate(() => {
    for (const role of ['status', 'alert']) document.body.append(Object.assign(document.createElement('p'), { role }))
  })
  await page.keyboard.press('a')
  await page.evaluate(() => {
    for (const region of document.querySelectorAll('body > p[role]')) region.append('filled')
  })
  await page.keyboard.press('b')
  await page.evaluate(() => {
    for (const role of ['status', 'alert'])
      document.body.append(Object.assign(document.createElement('p'), { role, textContent: role }))
  })
  expect(await told(page)).toEqual([[], ['filled', 'filled'], ['alert']])
  expect(await toldTwice(page)).toEqual([['filled', 'filled']])
})
