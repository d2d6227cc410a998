import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { makeDeployment } from '../support/deployments.ts'
import { expect, kept, open, remember, responses, unarrived, words } from './support.ts'
import { test as base, built, countKept, hasWorker, waitUntilKept } from './worker.ts'

const t = words.en

/** A test that can make deployments of the site: the same pages under other hashes. */
const test = base.extend<{ deployment: (n: number) => Promise<string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs here.
  deployment: async ({}, use, testInfo) => {
    await use(n => makeDeployment(built, testInfo.outputPath('deployments'), n))
  },
})

test.use({ serviceWorkers: 'allow' })

const deployed = (page: Page) => page.locator('html').getAttribute('data-deployment')

/** Has the browser look for a newer worker, as it does by itself when pages are opened, and waits until one is ready. */
async function findUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
  })
  const isWaiting = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
  await expect.poll(isWaiting).toBe(true)
}

const offer = (page: Page) => page.getByRole('button', { name: t.update.show })

test('a new version waits until the reader asks for it, and never shows up during the quiz', async ({
  page,
  host,
  deployment,
}) => {
  host.serve(await deployment(0))
  await remember(page, { responses: responses('c', 4) })
  await open(page, '/en/quiz/5/')
  await waitUntilKept(page)
  host.serve(await deployment(1))
  await findUpdate(page)
  await page.getByRole('radio').nth(1).check()
  for (let n = 5; n <= 9; n += 1) {
    await page.getByRole('link', { name: t.item.next }).click()
    await expect(page).toHaveURL(`/en/quiz/${n + 1}/`)
    await page.getByRole('radio').nth(1).check()
    await expect(offer(page)).toHaveCount(0)
  }
  await page.getByRole('link', { name: t.item.result }).click()
  await expect(page.getByRole('status').filter({ has: offer(page) })).toBeVisible()
  expect(await deployed(page)).toBe('0')
  // It is filed once it is painted.
  await expect.poll(async () => (await kept(page)).legsFiled).toBe(1)
  const before = await kept(page)
  await offer(page).click()
  await expect(page.locator('html')).toHaveAttribute('data-deployment', '1')
  await expect(page).toHaveURL('/en/result/')
  expect(await kept(page)).toEqual(before)
  await expect(offer(page)).toHaveCount(0)
})

test('a tab of the old version goes on with its own parts after another tab took the new one', async ({
  page,
  host,
  context,
  deployment,
}) => {
  host.serve(await deployment(0))
  await open(page, '/en/')
  await waitUntilKept(page)
  const asked = await context.newPage()
  await open(asked, '/en/quiz/1/')
  const other = await context.newPage()
  await open(other, '/en/about/')
  host.serve(await deployment(1))
  await findUpdate(other)
  await other.getByRole('link', { name: t.method.title }).click()
  await offer(other).click()
  await expect(other.locator('html')).toHaveAttribute('data-deployment', '1')
  // The old build's files are gone from the host. A question is not taken from under the reader's hand.
  await asked.getByRole('radio').nth(1).check()
  await asked.getByRole('link', { name: t.item.next }).click()
  await expect(asked).toHaveURL('/en/quiz/2/')
  await expect(offer(asked)).toHaveCount(0)
  expect(await deployed(asked)).toBe('0')
  await page.getByRole('link', { name: t.method.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.method.title)
  await page.getByRole('link', { name: t.about.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.about.title)
  expect(await deployed(page)).toBe('0')
  await asked.close()
  // Once they are closed nobody needs the old copies, and they go.
  const both = await countKept(other)
  await page.close()
  await other.reload()
  await expect.poll(() => countKept(other)).toBeLessThan(both)
})

test('an update that arrives damaged is not offered, and what is kept stays whole', async ({
  page,
  host,
  deployment,
}) => {
  host.serve(await deployment(0))
  await open(page, '/en/')
  await waitUntilKept(page)
  host.serve(await deployment(1))
  host.fault(/\/assets\/method-/, 'html')
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const { installing } = registration
    if (installing) await new Promise(done => installing.addEventListener('statechange', done, { once: true }))
    return installing?.state
  })
  expect(state).toBe('redundant')
  await host.stop()
  await page.getByRole('link', { name: t.method.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.method.title)
  await expect(offer(page)).toHaveCount(0)
  await open(page, '/fr/method/')
  expect(await deployed(page)).toBe('0')
  await host.restart()
  host.heal()
  await findUpdate(page)
})

test.describe('while the old files are gone from the host', () => {
  // The browser complains of what it fetched ahead and did not get.
  test.use({ expected: unarrived })

  test('ten deployments while the site is in use: no page fails', async ({ page, host, deployment }) => {
    test.slow()
    const folders: string[] = []
    for (let n = 0; n <= 10; n += 1) folders.push(await deployment(n))
    host.serve(folders[0] ?? '')
    await open(page, '/en/')
    const ways = [
      [t.nav.article, t.contents.title],
      [t.about.title, t.about.title],
      [t.method.title, t.method.title],
    ] as const
    for (const [n, folder] of folders.slice(1).entries()) {
      host.serve(folder)
      const [link, title] = ways[n % ways.length] ?? ways[0]
      await page.getByRole('link', { name: link, exact: true }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      if (n % 3 === 2) {
        await page.reload()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      }
      // From here on the pages come from the device.
      if (n === 4) await waitUntilKept(page)
    }
    await findUpdate(page)
    await page.getByRole('link', { name: t.nav.article, exact: true }).first().click()
    await offer(page).click()
    await expect(page.locator('html')).toHaveAttribute('data-deployment', '10')
    // Of all the deployments that passed by, one is kept.
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1)
  })
})

test('without a worker, too, a new deployment breaks no open tab', async ({ browser, host, deployment }) => {
  const context = await browser.newContext({ serviceWorkers: 'block', baseURL: host.url })
  const page = await context.newPage()
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
  host.serve(await deployment(0))
  await open(page, '/en/')
  host.serve(await deployment(1))
  await page.getByRole('link', { name: t.nav.article, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.contents.title)
  expect(await deployed(page)).toBe('1')
  await context.close()
})

test.describe('on the day the worker must go', () => {
  test.use({ expected: /register-|ERR_FAILED/ })
  test('the switch-off worker ends the worker on every device, and leaves the answers', async ({
    page,
    host,
    deployment,
  }) => {
    const folder = await deployment(0)
    host.serve(folder)
    await open(page, '/en/quiz/1/')
    await page.getByRole('radio').nth(1).check()
    await waitUntilKept(page)
    await cp(path.join(folder, 'sw-off.js'), path.join(folder, 'sw.js'))
    for (const file of ['en/index.html', 'en/quiz/1/index.html']) {
      const html = await readFile(path.join(folder, file), 'utf8')
      await writeFile(path.join(folder, file), html.replace('data-deployment="0"', 'data-deployment="mended"'))
    }
    // Registering again is what brings a worker back: pages of the day the switch is used have none.
    await page.route('**/register-*.js', route => route.abort())
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await expect.poll(() => hasWorker(page)).toBe(false)
    await expect.poll(() => countKept(page)).toBe(0)
    await page.reload()
    expect(await deployed(page)).toBe('mended')
    await expect(page.getByRole('radio').nth(1)).toBeChecked()
  })
})
