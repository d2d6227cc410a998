import { rmSync } from 'node:fs'
import type { Page, Route } from '@playwright/test'
import type { FaultMode } from '../support/host.ts'
import { folder, holdIdle } from './breaking.ts'
import { expectAnswersKept, expectWhole, publishedAnew, test } from './faults.ts'
import { alive, expect, lngs, open, remember, responses, words } from './support.ts'

const parts = {
  code: /\/Contents-[^/]*\.js$/,
  style: /\/Contents-[^/]*\.css$/,
  words: /\/fr-[^/]*\.js$/,
  questions: /\/items-frameworks-[^/]*\.js$/,
}
function isStyled(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.styleSheets].some(({ href, cssRules }) => href?.includes('/Contents-') && cssRules.length > 0),
  )
}

for (const [part, mode] of [
  ['code', '404'],
  ['code', 'html'],
  ['code', 'reset'],
  ['code', 'trunc'],
  ['code', 'type'],
  ['style', '404'],
  ['style', 'reset'],
  ['words', '404'],
  ['words', 'trunc'],
] satisfies [keyof typeof parts, FaultMode][])
  test(`the ${part} of a page fails once (${mode}): the page opens all the same`, async ({ page, host }) => {
    await holdIdle(page)
    await remember(page, { responses: responses('b', 3) })
    await open(page, '/fr/')
    const asked = host.requests.length
    host.fault(parts[part], mode, 1)
    await page.getByRole('link', { name: words.fr.nav.article, exact: true }).click()
    await expect(page).toHaveURL('/fr/article/')
    await expectWhole(page)
    await expect(page.locator('main h1')).toHaveText(words.fr.contents.title)
    await expect.poll(() => isStyled(page)).toBe(true)
    expect(host.requests.slice(asked).filter(one => parts[part].test(one)).length).toBeGreaterThan(1)
    await expectAnswersKept(page)
  })

test('the questions of the next section fail once, ahead of need: they open all the same', async ({ page, host }) => {
  await holdIdle(page)
  await remember(page, { responses: responses('b', 3) })
  host.fault(parts.questions, '404', 1)
  await open(page, '/fr/quiz/2/')
  await expect.poll(() => host.requests.filter(one => parts.questions.test(one)).length).toBe(1)
  await page.getByRole('link', { name: words.fr.item.next }).click()
  await expect(page).toHaveURL('/fr/quiz/3/')
  await expectWhole(page)
  await expect(page.locator('#question')).toHaveText(words.fr.questionnaire.items['f1-breaks'].stem)
  await expectAnswersKept(page)
})

test('a style that failed ahead of need is not done without', async ({ page, host }) => {
  host.fault(parts.style, '404', 1)
  const lost = page.waitForEvent('requestfailed', request => parts.style.test(request.url()))
  await open(page, '/fr/')
  await lost
  await page.getByRole('link', { name: words.fr.nav.article, exact: true }).click()
  await expect(page).toHaveURL('/fr/article/')
  await expectWhole(page)
  expect(await isStyled(page)).toBe(true)
})

for (const lng of lngs) {
  const other = lng === 'fr' ? 'en' : 'fr'
  const t = words[lng]

  test(`${lng}: a page whose code is gone for good can be read, says so, and comes alive later`, async ({
    page,
    host,
  }) => {
    await open(page, `/${lng}/`)
    host.fault(/\/About-/, '404')
    await page.getByRole('link', { name: t.about.title }).click()
    await expect(page).toHaveURL(`/${lng}/about/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('alert')).toContainText(t.failed.start.title)
    host.heal()
    await page.getByRole('button', { name: t.failed.reload }).click()
    await expectWhole(page)
  })

  test(`${lng}: a first visit cut off half way leaves a question that can be read and picked from`, async ({
    page,
    host,
  }) => {
    host.fault(new RegExp(`/${lng}-[^/]*\\.js$`), 'reset')
    await page.goto(`/${lng}/quiz/1/`)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(t.failed.start.title)
    await page.getByRole('button', { name: t.failed.stay }).click()
    await expect(alert).toHaveCount(0)
    await page.getByRole('radio').nth(2).check()
    await expect(page.locator('[class*="needle"]')).toHaveCSS('opacity', '1')
    await page.reload()
    await expect(alert).toContainText(t.failed.start.title)
    await host.stop()
    await page.getByRole('button', { name: t.failed.reload }).click()
    await expect(alert).toContainText(t.failed.silent)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    host.heal()
    await host.restart()
    await page.getByRole('button', { name: t.failed.reload }).click()
    await expectWhole(page)
  })

  test(`${lng}: with the host gone the page stays, says so, and goes on when the host is back`, async ({
    page,
    host,
  }) => {
    await holdIdle(page)
    await remember(page, { responses: responses('b', 3) })
    const ahead = page.waitForResponse(parts.questions)
    await open(page, `/${lng}/`)
    await (await ahead).finished()
    await host.stop()
    const link = page.getByRole('link', { name: t.nav.article, exact: true })
    await link.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('region', { name: t.failed.page.title })
    await expect(panel.getByRole('alert')).toContainText(t.failed.silent)
    await expect(panel.getByRole('button', { name: t.failed.again })).toBeFocused()
    expect(new URL(page.url()).pathname).toBe(`/${lng}/`)
    await panel.getByRole('button', { name: t.failed.stay }).click()
    await expect(panel).toHaveCount(0)
    await expect(link).toBeFocused()
    // What is on the device already goes on working.
    await page.getByRole('link', { name: t.home.resume.replace('{{n}}', '4') }).click()
    await expect(page).toHaveURL(`/${lng}/quiz/4/`)
    await page.goBack()
    await expect(page).toHaveURL(`/${lng}/`)
    await link.click()
    await expect(panel.getByRole('button', { name: t.failed.again })).toBeFocused()
    // The button has the focus while it is pressed too: the host comes back once that try is over.
    const failed = page.waitForEvent('requestfailed')
    await panel.getByRole('button', { name: t.failed.again }).click()
    await failed
    await expect(panel.getByRole('button', { name: t.failed.again })).toBeFocused()
    await host.restart()
    await panel.getByRole('button', { name: t.failed.again }).click()
    await expect(page).toHaveURL(`/${lng}/article/`)
    await expectWhole(page)
    await expectAnswersKept(page)
  })

  test(`${lng}: when the other language does not arrive the page stays in its own and says so`, async ({
    page,
    host,
  }) => {
    await remember(page, { responses: responses('b', 3) })
    host.fault(new RegExp(`/${other}-[^/]*\\.js$`), '404')
    await open(page, `/${lng}/quiz/3/`)
    const stem = await page.getByRole('heading', { level: 1 }).innerText()
    await page.locator(`nav a[hreflang="${other}"]`).click()
    const panel = page.getByRole('region', { name: t.failed.switch.title })
    await expect(panel.getByRole('alert')).toContainText(t.failed.switch.text)
    await expect(page).toHaveURL(`/${lng}/quiz/3/`)
    await expect(page.locator('html')).toHaveAttribute('lang', lng)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(stem)
    host.heal()
    await panel.getByRole('button', { name: t.failed.again }).click()
    await expect(page).toHaveURL(`/${other}/quiz/3/`)
    await expectWhole(page)
    await expect(page.locator('input[value="b"]')).toBeChecked()
  })

  test(`${lng}: a slow page says that it is on its way, then offers another, and the last one asked for wins`, async ({
    page,
  }) => {
    const held: Route[] = []
    await page.route('**/About-*.js', route => void held.push(route))
    await page.clock.install()
    await open(page, `/${lng}/`)
    const about = page.getByRole('link', { name: t.about.title })
    const panel = page.getByRole('region', { name: t.failed.late.title })
    await about.click()
    await page.clock.fastForward(1000)
    await expect(page.getByRole('status').first()).toHaveText(t.failed.loading)
    await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true')
    await page.clock.fastForward(9000)
    await expect(panel.getByRole('link', { name: t.failed.open })).toHaveAttribute('href', `/${lng}/about/`)
    await page.locator('main .btn').first().click()
    await expect(page).toHaveURL(`/${lng}/quiz/`)
    await expect(panel).toHaveCount(0)
    await page.goBack()
    await about.click()
    await page.clock.fastForward(10_000)
    await expect(panel).toBeVisible()
    await page.getByRole('link', { name: t.method.title }).click()
    await expect(page).toHaveURL(`/${lng}/method/`)
    await Promise.all(held.map(route => route.continue()))
    // The page asked for before has all it needs by the time this import is done.
    await page.evaluate(address => import(address), held[0]?.request().url() ?? '')
    expect(new URL(page.url()).pathname).toBe(`/${lng}/method/`)
    await about.click()
    await expect(page).toHaveURL(`/${lng}/about/`)
    await expectWhole(page)
  })
}

test('a slow first page can be read, says so after a while, and comes alive in its own time', async ({ page }) => {
  const held: Route[] = []
  await page.route('**/fr-*.js', route => void held.push(route))
  await page.clock.install()
  await page.goto('/fr/quiz/1/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await page.clock.fastForward(10_000)
  await expect(page.getByRole('alert')).toContainText(words.fr.failed.start.title)
  await Promise.all(held.map(route => route.continue()))
  await expectWhole(page)
})

test('a site published anew while a page is open: every page opens, and the answers are there', async ({
  page,
  host,
}) => {
  const next = publishedAnew()
  const documents: string[] = []
  page.on('request', request => {
    if (request.isNavigationRequest()) documents.push(new URL(request.url()).pathname)
  })
  await holdIdle(page)
  await remember(page, { responses: responses('b', 3) })
  await open(page, '/fr/')
  host.serve(next)
  await page.getByRole('link', { name: words.fr.nav.article, exact: true }).click()
  await expect(page).toHaveURL('/fr/article/')
  await expectWhole(page)
  host.serve(folder)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/article/')
  await expectWhole(page)
  expect(documents).toEqual(['/fr/', '/fr/article/', '/en/article/'])
  await expectAnswersKept(page)
  rmSync(next, { recursive: true })
})

test('Back to a page that does not arrive: the page on show stays, and the address is its own again', async ({
  page,
  host,
}) => {
  await holdIdle(page)
  await page.goto('/fr/about/')
  await alive(page)
  await page.goto('/fr/')
  await alive(page)
  // In one document: the page left behind is fetched again when it is gone back to.
  await page.evaluate(() => history.replaceState(null, '', '/fr/glossary/'))
  await page.evaluate(() => history.pushState(null, '', '/fr/'))
  await host.stop()
  await page.goBack()
  const panel = page.getByRole('region', { name: words.fr.failed.page.title })
  await expect(panel).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words.fr.home.question[0])
  // Whatever makes the window draw itself again, it draws the page on show.
  await page.keyboard.press('Tab')
  await panel.getByRole('button', { name: words.fr.failed.stay }).click()
  await expect(page).toHaveURL('/fr/')
  await page.getByRole('link', { name: words.fr.home.start }).click()
  await expect(page).toHaveURL('/fr/quiz/')
})
