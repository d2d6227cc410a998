import type { FaultMode } from '../support/host.ts'
import { startHost } from '../support/host.ts'
import { addresses, alive, expect, lngs, open, remember, responses, words } from './support.ts'
import { countKept, hasWorker, test, visit, waitUntilKept } from './worker.ts'

test.use({ serviceWorkers: 'allow' })

/** Opened as a reader does: one page of each kind, both ends of the questions, every chapter. Of the others, the answer. */
const opened = /^\/..\/(?:[a-z]*\/?|quiz\/(?:1|25)\/|again\/openness\/|article\/[a-z]+\/)$/

for (const lng of lngs)
  test(`after one visit every page in ${lng} opens with the host stopped`, async ({ page, host }) => {
    test.slow()
    await open(page, lng === 'fr' ? '/en/' : '/fr/')
    await waitUntilKept(page)
    await host.stop()
    const answers = await page.evaluate(
      all =>
        Promise.all(
          all.map(async address => {
            const answer = await fetch(address)
            return [address, answer.status, (await answer.text()).includes('<h1')]
          }),
        ),
      addresses(lng),
    )
    expect(answers).toEqual(addresses(lng).map(address => [address, 200, true]))
    for (const address of addresses(lng).filter(one => opened.test(one))) {
      expect([address, await visit(page, address)]).toEqual([address, 200])
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', lng)
    }
  })

test('a browser started anew opens the site with the host stopped', async ({
  browser,
  host,
  launchOptions,
}, testInfo) => {
  const profile = testInfo.outputPath('profile')
  const first = await browser.browserType().launchPersistentContext(profile, { ...launchOptions, baseURL: host.url })
  const page = await first.newPage()
  await open(page, '/fr/')
  await waitUntilKept(page)
  await first.close()
  await host.stop()

  const second = await browser.browserType().launchPersistentContext(profile, { ...launchOptions, baseURL: host.url })
  const again = await second.newPage()
  await again.goto('/')
  await expect(again).toHaveURL('/en/')
  for (const lng of lngs) {
    expect(await visit(again, `/${lng}/?from=a-message`)).toBe(200)
    await expect(again.getByRole('link', { name: words[lng].home.start })).toBeVisible()
  }
  await second.close()
})

test('the whole way is open with the host stopped: questions, result, text, sharing', async ({
  page,
  host,
  context,
}) => {
  const t = words.en
  await open(page, '/en/')
  await waitUntilKept(page)
  await host.stop()
  await page.getByRole('link', { name: t.home.start }).click()
  await page.getByRole('link', { name: t.goal.first }).click()
  for (let n = 1; n <= 10; n++) {
    await page
      .getByRole('radio')
      .nth(n % 4)
      .check()
    await page.getByRole('link', { name: n === 10 ? t.item.result : t.item.next }).click()
  }
  await expect(page).toHaveURL('/en/result/')
  await page.getByRole('button', { name: t.share.make }).click()
  const link = await page.getByLabel(t.share.field).inputValue()
  await page.locator('main a[href*="/article/"][href*="#"]').first().click()
  await expect(page).toHaveURL(/\/en\/article\/\w+\/#/)
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(/\/fr\/article\//)

  const other = await context.newPage()
  await visit(other, new URL(link).pathname + new URL(link).hash)
  await expect(other.getByText(t.share.band.text)).toBeVisible()
})

test('a reading prints with the host stopped', { tag: '@chromium' }, async ({ page, host }) => {
  await remember(page, { responses: responses('b') })
  await open(page, '/en/')
  await waitUntilKept(page)
  await host.stop()
  await visit(page, '/en/result/')
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: words.en.share.make })).toBeHidden()
})

test.describe('where nothing lives', () => {
  test.use({ expected: /404/ })
  test('an address where nothing lives is asked of the host, and is 404 when there is none', async ({ page, host }) => {
    await open(page, '/fr/')
    await waitUntilKept(page)
    host.requests.length = 0
    expect((await page.goto('/en/nowhere/'))?.status()).toBe(404)
    expect(host.requests).toContain('/en/nowhere/')
    await host.stop()
    expect((await page.goto('/fr/nowhere/'))?.status()).toBe(404)
    await alive(page)
    await expect(page.getByText(words.fr.crossroads.lost)).toBeVisible()
  })
})

const faults: [FaultMode, RegExp][] = [
  ['html', /\/assets\/method-.*\.js$/],
  ['404', /\/assets\/method-.*\.js$/],
  ['type', /\/assets\/method-.*\.js$/],
  ['trunc', /\/assets\/method-.*\.js$/],
  ['reset', /\/assets\/method-.*\.js$/],
  ['html', /\/en\/method\/$/],
]
for (const [mode, pattern] of faults)
  test(`a host that answers "${mode}" for ${pattern.source} leaves nothing wrong behind`, async ({ page, host }) => {
    host.fault(pattern, mode)
    await open(page, '/fr/')
    await expect.poll(() => host.requests.filter(path => pattern.test(path)).length).toBeGreaterThan(0)
    await expect.poll(() => hasWorker(page)).toBe(false)
    host.heal()
    await page.reload()
    await waitUntilKept(page)
    await host.stop()
    for (const lng of lngs) {
      await visit(page, `/${lng}/method/`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[lng].method.title)
    }
  })

test('what the browser threw away is fetched from the host, and kept again', async ({ page, host }) => {
  await open(page, '/fr/')
  await waitUntilKept(page)
  const whole = await countKept(page)
  expect(whole).toBeGreaterThan(100)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await page.getByRole('link', { name: words.fr.nav.article, exact: true }).click()
  await expect(page).toHaveURL('/fr/article/')
  await page.reload()
  await expect.poll(() => countKept(page)).toBe(whole)
  await host.stop()
  expect(await visit(page, '/en/article/call/')).toBe(200)
})

test.describe('where the worker is not to be had the site works as it does online', () => {
  test('because the browser refuses', async ({ page }) => {
    await page.addInitScript(() => {
      if (origin === 'null') return
      Object.assign(window, { refusals: 0 })
      ServiceWorkerContainer.prototype.register = () => {
        Object.assign(window, { refusals: 1 })
        return Promise.reject(new DOMException('refused', 'SecurityError'))
      }
    })
    await open(page, '/fr/quiz/1/')
    await page.waitForFunction(() => 'refusals' in window && window.refusals === 1)
    await page.getByRole('radio').nth(1).check()
    await page.getByRole('link', { name: words.fr.item.next }).click()
    await expect(page).toHaveURL('/fr/quiz/2/')
  })

  test('because there is no room', { tag: '@chromium' }, async ({ page, host, context }) => {
    const session = await context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: 300_000 })
    await open(page, '/fr/quiz/1/')
    await expect.poll(() => host.requests).toContain('/sw.js')
    await expect.poll(() => hasWorker(page)).toBe(false)
    await expect.poll(() => countKept(page)).toBe(0)
    await page.getByRole('radio').nth(1).check()
    await page.reload()
    await expect(page.getByRole('radio').nth(1)).toBeChecked()
  })
})

test('the policy lets the worker’s address through, and no other', async ({ page }) => {
  await page.addInitScript(() => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): object }
    }
    const create = trustedTypes.createPolicy.bind(trustedTypes)
    trustedTypes.createPolicy = (name, rules) => Object.assign(window, { rules, name }) && create(name, rules)
  })
  await open(page, '/fr/')
  await waitUntilKept(page)
  const answers = await page.evaluate(() => {
    const { rules, name } = window as unknown as { rules: { createScriptURL(address: string): string }; name: string }
    const asked = ['/sw.js', '/sw.js?', '/sw-off.js', './sw.js', 'https://example.org/sw.js', '']
    const answer = (address: string) => {
      try {
        return rules.createScriptURL(address)
      } catch (error) {
        return error instanceof TypeError
      }
    }
    return [name, ...asked.map(answer)]
  })
  expect(answers).toEqual(['sw', '/sw.js', true, true, true, true, true])
})

test('the site can be installed', { tag: '@chromium' }, async ({ page, context }) => {
  const session = await context.newCDPSession(page)
  for (const lng of lngs) {
    await open(page, `/${lng}/`)
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    // A test's context is as private as a private window: that one reason is the browser's own.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  }
})

test('what a device is told of the site is one product, in each language', async ({ page, request }) => {
  const ids = new Set<string>()
  for (const lng of lngs) {
    await open(page, `/${lng}/`)
    const manifest = await (await request.get(`/${lng}/manifest.webmanifest`)).json()
    ids.add(manifest.id)
    expect(manifest).toMatchObject({ lang: lng, scope: '/', start_url: `/${lng}/`, name: words[lng].site.name })
    for (const { src, sizes, type } of manifest.icons) {
      const image = await page.evaluate(async address => {
        const drawn = new Image()
        drawn.src = address
        await drawn.decode()
        return `${drawn.naturalWidth}x${drawn.naturalHeight}`
      }, src)
      if (type === 'image/png') expect([src, image]).toEqual([src, sizes])
    }
  }
  expect(ids.size).toBe(1)
})

test('the icon a device may cut to a circle keeps its drawing whole', async ({ page, request }) => {
  await page.goto('/fr/')
  const { icons } = await (await request.get('/fr/manifest.webmanifest')).json()
  const masked = icons.filter(({ purpose = 'any' }: { purpose?: string }) => purpose.includes('maskable'))
  expect(masked).toHaveLength(1)
  const reach = await page.evaluate(async address => {
    const drawn = new Image()
    drawn.src = address
    await drawn.decode()
    const size = drawn.naturalWidth
    const pen = Object.assign(document.createElement('canvas'), { width: size, height: size }).getContext('2d')
    pen?.drawImage(drawn, 0, 0)
    const reds = pen?.getImageData(0, 0, size, size).data.filter((_, index) => index % 4 === 0) ?? []
    const distances = Array.from(reds, (red, at) =>
      Math.abs(red - (reds[0] ?? 0)) < 32 ? 0 : Math.hypot((at % size) - size / 2, Math.floor(at / size) - size / 2),
    )
    return distances.reduce((far, distance) => Math.max(far, distance), 0) / size
  }, masked[0].src)
  expect(reach).toBeGreaterThan(0.2)
  // What every device shows of such an icon: a circle of 80% of its width.
  expect(reach).toBeLessThanOrEqual(0.4)
})

test('in a folder of a host too, and only there', async ({ page }) => {
  const host = await startHost({ folder: 'node_modules/.cache/folder', base: '/folder/' })
  await open(page, `${host.url}/folder/fr/`)
  await waitUntilKept(page)
  await page.evaluate(() => caches.open('of another folder'))
  await host.stop()
  for (const lng of lngs) expect(await visit(page, `${host.url}/folder/${lng}/article/call/`)).toBe(200)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(`${host.url}/folder/`)
  expect(await page.evaluate(() => caches.has('of another folder'))).toBe(true)
})
