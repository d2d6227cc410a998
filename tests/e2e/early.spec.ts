import { holdIdle } from './breaking.ts'
import { alive, expect, holdScripts, kept, open, sequence, test, words, writtenOf } from './support.ts'

for (const lng of ['fr', 'en'] as const) {
  const { item } = words[lng]

  test(`${lng}: what is picked before a page is alive stands when it is, and focus stays`, async ({ page }) => {
    const letGo = await holdScripts(page)
    await page.goto(`/${lng}/quiz/1/`, { waitUntil: 'commit' })
    const picked = page.getByRole('radio').nth(2)
    await picked.check()
    const { y } = (await picked.boundingBox()) ?? { y: 0 }
    letGo()
    await alive(page)
    await expect(picked).toBeChecked()
    await expect(picked).toBeFocused()
    expect((await picked.boundingBox())?.y).toBe(y)
    await expect
      .poll(async () => (await kept(page)).responses)
      .toEqual({ [`${sequence[0]}`]: await picked.inputValue() })
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter(key => key.includes('early')))).toEqual([])
  })

  test(`${lng}: one may go on and come back before any page is alive, and all picks stand`, async ({ page }) => {
    const letGo = await holdScripts(page)
    await page.goto(`/${lng}/quiz/`, { waitUntil: 'commit' })
    await page.locator('input[value="maker"]').check()
    await page.locator('main a.btn').last().click()
    await page.waitForURL(/\/quiz\/1\/$/, { waitUntil: 'commit' })
    await page.getByRole('radio').nth(2).check()
    await page.getByRole('link', { name: item.next }).click()
    await page.waitForURL(/\/quiz\/2\/$/, { waitUntil: 'commit' })
    await page.getByRole('radio').nth(1).check()
    await page.getByRole('radio').nth(3).check()
    letGo()
    await alive(page)
    await expect(page.getByRole('radio').nth(3)).toBeChecked()
    await expect.poll(async () => Object.keys((await kept(page)).responses)).toEqual(sequence.slice(0, 2))
    await page.getByRole('link', { name: item.back }).click()
    await expect(page.getByRole('radio').nth(2)).toBeChecked()
    await expect.poll(async () => (await kept(page)).goal).toBe('maker')
  })

  test(`${lng}: a pick stands where the next page is no question`, async ({ page }) => {
    const letGo = await holdScripts(page)
    await page.goto(`/${lng}/quiz/3/`, { waitUntil: 'commit' })
    const picked = page.getByRole('radio').nth(2)
    await picked.check()
    const value = await picked.inputValue()
    await page.goto(`/${lng}/result/`, { waitUntil: 'commit' })
    letGo()
    await alive(page)
    await expect(page.getByRole('region', { name: words[lng].share.title })).toBeVisible()
    await expect.poll(async () => (await kept(page)).responses).toEqual({ [`${sequence[2]}`]: value })
  })
}

test('what other pages kept meanwhile stands when a page comes back from the browser’s cache, and is picked on again', async ({
  page,
}) => {
  const letGo = await holdScripts(page)
  await page.goto('/fr/quiz/1/', { waitUntil: 'commit' })
  await page.getByRole('radio').nth(1).check()
  await page.evaluate(item => {
    const kept = JSON.parse(sessionStorage.getItem('repere.early') ?? '[]')
    sessionStorage.setItem('repere.early', JSON.stringify([...kept, [item, 'b']]))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  }, sequence[1])
  const last = page.getByRole('radio').nth(2)
  await last.check()
  letGo()
  await alive(page)
  await expect
    .poll(async () => (await kept(page)).responses)
    .toEqual({ [`${sequence[0]}`]: await last.inputValue(), [`${sequence[1]}`]: 'b' })
})

for (const refusal of ['from the start', 'after the first pick'])
  test(`a tab that lets nothing be kept ${refusal} still takes what is picked on the page itself`, async ({ page }) => {
    await page.addInitScript(
      least => {
        const { setItem } = Storage.prototype
        let count = 0
        Storage.prototype.setItem = function (...pair) {
          if (this === sessionStorage) count += 1
          if (this === sessionStorage && count > least) throw new DOMException('full', 'QuotaExceededError')
          setItem.apply(this, pair)
        }
      },
      refusal === 'from the start' ? 0 : 1,
    )
    const letGo = await holdScripts(page)
    await page.goto('/en/quiz/1/', { waitUntil: 'commit' })
    await page.getByRole('radio').nth(1).check()
    const last = page.getByRole('radio').nth(3)
    await last.check()
    letGo()
    await alive(page)
    await expect(last).toBeChecked()
    await expect.poll(async () => (await kept(page)).responses).toEqual({ [`${sequence[0]}`]: await last.inputValue() })
  })

test('a tab that lets nothing be read back keeps the picks of a page through the browser’s cache', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    }),
  )
  const letGo = await holdScripts(page)
  await page.goto('/fr/quiz/1/', { waitUntil: 'commit' })
  const picked = page.getByRole('radio').nth(1)
  await picked.check()
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  letGo()
  await alive(page)
  await expect.poll(async () => (await kept(page)).responses).toEqual({ [`${sequence[0]}`]: await picked.inputValue() })
})

test('what home leads on to is fetched ahead, also when the answers come after it is alive', async ({ page }) => {
  await holdIdle(page)
  await open(page, '/en/')
  const ahead = page.waitForRequest(/\/items-frameworks-/)
  await page.evaluate(
    newValue => dispatchEvent(new StorageEvent('storage', { key: 'repere', newValue })),
    writtenOf(Object.fromEntries(sequence.slice(0, 3).map(id => [id, 'b']))),
  )
  await ahead
})

test('where a host has changed what a page carries, its script is refused, and the page comes alive all the same', {
  tag: '@chromium',
}, async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', message => said.push(message.text()))
  await page.route('**/fr/quiz/1/', async route => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('repere.early', 'repere.other') })
  })
  await page.goto('/fr/quiz/1/')
  await alive(page)
  expect(await page.evaluate(() => window.early)).toBeUndefined()
  await page.getByRole('radio').nth(2).check()
  await page.getByRole('link', { name: words.fr.item.next }).click()
  await expect(page).toHaveURL('/fr/quiz/2/')
  await page.getByRole('link', { name: words.fr.item.back }).click()
  await expect(page.getByRole('radio').nth(2)).toBeChecked()
  expect(said.filter(text => text.includes('hydration'))).toEqual([])
  expect(said.join()).toContain('Content Security Policy')
  await context.close()
})

test('without scripts the way on is there at once', { tag: '@chromium' }, async ({ browser }) => {
  const still = await browser.newPage({ javaScriptEnabled: false })
  await still.goto('/fr/quiz/1/')
  await expect(still.getByRole('link', { name: words.fr.item.next })).toBeVisible()
  await still.close()
})

test('the page most readers go to next is fetched ahead', { tag: '@chromium' }, async ({ page }) => {
  const ahead = page.waitForRequest('**/fr/quiz/2/')
  await page.goto('/fr/quiz/1/')
  expect((await ahead).isNavigationRequest()).toBe(false)
})
