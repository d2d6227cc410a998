import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { version } from '../../src/store/read-ledger.ts'
import { keepNothing, noDatabase, store } from './breaking.ts'
import { alive, expect, kept, open, remember, responses, sequence, test, words } from './support.ts'

const { item, keeping, data, erase } = words.en

async function pick(page: Page, option: number): Promise<void> {
  await page.getByRole('radio').nth(option).check()
}

/** Answers two questions and comes back to the first: both stand. */
async function answerTwo(page: Page): Promise<void> {
  await pick(page, 1)
  await page.getByRole('link', { name: item.next }).click()
  await pick(page, 2)
  await page.getByRole('link', { name: item.back }).click()
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
}

/** After a reload the two answers are there still. */
async function expectKept(page: Page): Promise<void> {
  await page.reload()
  await alive(page)
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await page.getByRole('link', { name: item.next }).click()
  await expect(page.getByRole('radio').nth(2)).toBeChecked()
}

function notice(page: Page, told: 'blocked' | 'full' | 'newer' | 'aside') {
  return page.getByRole('region', { name: keeping[told].title })
}

/** What the database holds; null: nothing. */
function indexed(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open('repere')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const { result } = opening
          if (!result.objectStoreNames.contains('kept')) {
            result.close()
            resolve(null)
            return
          }
          const asked = result.transaction('kept').objectStore('kept').get('ledger')
          asked.onsuccess = () => {
            result.close()
            resolve(asked.result ?? null)
          }
        }
      }),
  )
}

/** Ways for localStorage to fail, alone: the database keeps what is done. */
const localFaults: [string, () => void][] = [
  ['is null', () => Object.defineProperty(window, 'localStorage', { value: null })],
  [
    'may not be touched',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      }),
  ],
  [
    'refuses every write',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  ],
  [
    'refuses to be read',
    () => {
      Storage.prototype.getItem = () => {
        throw new DOMException('refused', 'SecurityError')
      }
    },
  ],
  [
    'is full from the second write on',
    () => {
      const { setItem } = Storage.prototype
      let writes = 0
      Storage.prototype.setItem = function (...args) {
        writes += 1
        if (writes > 1) throw new DOMException('full', 'QuotaExceededError')
        setItem.apply(this, args)
      }
    },
  ],
]

for (const [fault, break_] of localFaults)
  test(`localStorage ${fault}: answers stand, and are there after a reload`, async ({ page }) => {
    await page.addInitScript(break_)
    await open(page, '/en/quiz/1/')
    await answerTwo(page)
    await expectKept(page)
    await expect(notice(page, 'blocked')).toHaveCount(0)
  })

function fill(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (let size = 5 * 1024 * 1024; size >= 1; size = Math.floor(size / 2))
      try {
        for (let n = 0; ; n += 1) localStorage.setItem(`other-${size}-${n}`, 'x'.repeat(size))
      } catch {
        // Smaller pieces still fit.
      }
  })
}

test('localStorage is really full before the site is opened: answers stand, and are there after a reload', async ({
  page,
}) => {
  // A text has no icon of its own: browsers ask for one that is not there.
  await page.route('**/favicon.ico', route => route.fulfill({ status: 204 }))
  await page.goto('/robots.txt')
  await fill(page)
  await open(page, '/en/quiz/1/')
  await answerTwo(page)
  await expectKept(page)
})

test('localStorage fills while the site is open: answers stand, and are there after a reload', async ({ page }) => {
  await open(page, '/en/quiz/1/')
  await pick(page, 3)
  await fill(page)
  await answerTwo(page)
  await expectKept(page)
})

/** Ways for the database to fail, alone: localStorage keeps what is done. */
const databaseFaults: [string, () => void][] = [
  ['may not be touched', noDatabase],
  [
    'is not opened',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'InvalidStateError')
      }
    },
  ],
  [
    'never answers',
    () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
    },
  ],
  [
    'aborts every write',
    () => {
      const { put } = IDBObjectStore.prototype
      IDBObjectStore.prototype.put = function (...args) {
        const request = put.apply(this, args)
        this.transaction.abort()
        return request
      }
    },
  ],
]

for (const [fault, break_] of databaseFaults)
  test(`IndexedDB ${fault}: answers stand, and are there after a reload`, async ({ page }) => {
    await page.addInitScript(break_)
    await open(page, '/en/quiz/1/')
    await answerTwo(page)
    await expectKept(page)
    await expect(notice(page, 'blocked')).toHaveCount(0)
  })

for (const [told, name] of [
  ['blocked', 'SecurityError'],
  ['full', 'QuotaExceededError'],
] as const)
  test(`nothing keeps anything (${told}): the quiz works to its end, it is said once, and a copy can be had`, async ({
    page,
  }) => {
    await keepNothing(page, name)
    await open(page, '/en/quiz/1/')
    await answerTwo(page)
    const band = notice(page, told)
    await expect(band).toBeVisible()
    const download = page.waitForEvent('download')
    await band.getByRole('button', { name: keeping.copy }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('o2-licence')
    await band.getByRole('button', { name: keeping.understood }).click()
    await expect(band).toHaveCount(0)
    for (let n = 1; n <= 10; n += 1) {
      await pick(page, 1)
      await page.getByRole('link', { name: n === 10 ? item.result : item.next }).click()
    }
    await expect(page).toHaveURL('/en/result/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(band).toHaveCount(0)
  })

test('storage emptied by somebody else half way: nothing on the screen is lost, and it is kept again', async ({
  page,
}) => {
  await open(page, '/en/quiz/1/')
  await pick(page, 1)
  await page.evaluate(() => localStorage.clear())
  await page.getByRole('link', { name: item.next }).click()
  await pick(page, 2)
  expect((await kept(page)).responses).toEqual({ [sequence[0] ?? '']: 'd', [sequence[1] ?? '']: expect.any(String) })
  await page.getByRole('link', { name: item.back }).click()
  await expectKept(page)
})

test('the two places disagree: of each question the later answer stands', async ({ page }) => {
  await open(page, '/en/quiz/1/')
  await pick(page, 1)
  await expect.poll(() => indexed(page)).not.toBeNull()
  const before = await page.evaluate(() => localStorage.getItem('repere'))
  await pick(page, 3)
  await page.getByRole('link', { name: item.next }).click()
  await pick(page, 2)
  await expect.poll(() => indexed(page)).toContain(sequence[1])
  await page.evaluate(text => localStorage.setItem('repere', text ?? ''), before)
  await open(page, '/en/quiz/1/')
  await expect(page.getByRole('radio').nth(3)).toBeChecked()
  await page.getByRole('link', { name: item.next }).click()
  await expect(page.getByRole('radio').nth(2)).toBeChecked()
})

const record = { at: '2026-01-01T10:00Z', name: '', responses: { 'o2-licence': 'a' } }
const damaged: [string, string][] = [
  ['cut short', '{"version":2,"life":"x","count":3,"entr'],
  ['empty', ''],
  ['null', 'null'],
  ['a number', '5'],
  ['a list', '[1,2]'],
  ['of another shape', '{"version":2,"life":"x","count":1,"entries":[1]}'],
  ['of wrong types', '{"version":2,"life":7,"count":"many","entries":{}}'],
  ['of a version in words', '{"version":"2","life":"x","count":0,"entries":{}}'],
  ['without a version', '{"life":"x","count":0,"entries":{}}'],
  ['about questions that never were', '{"version":2,"life":"x","count":1,"entries":{"response:gone":[1,"a"]}}'],
  ['out of range', '{"version":2,"life":"x","count":1,"entries":{"bubble:openness":[1,99]}}'],
  [
    'after the prototype',
    '{"version":2,"life":"x","count":1,"entries":{"__proto__":[1,"a"],"response:constructor":[1,"a"]}}',
  ],
  ['of another program', '{"theme":"dark","version":1}'],
  [
    'of a megabyte',
    JSON.stringify({
      version: 2,
      life: 'x',
      count: 9000,
      entries: Object.fromEntries(Array.from({ length: 9000 }, (_, n) => [`record:k${n}`, [n, record]])),
    }),
  ],
]

for (const [what, text] of damaged)
  test(`what is stored is ${what}: it is set aside, told, and handed over; the quiz works`, async ({ page }) => {
    await store(page, text)
    await open(page, '/en/quiz/1/')
    const band = notice(page, 'aside')
    await expect(band).toBeVisible()
    const download = page.waitForEvent('download')
    await band.getByRole('button', { name: keeping.saveAside }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(text)
    await answerTwo(page)
    await expectKept(page)
    expect(await page.evaluate(() => localStorage.getItem('repere.aside.1'))).toBe(text)
    await expect(band).toHaveCount(0)
  })

test('what an older version stored is read, and a newer one’s is left as it was', async ({ page }) => {
  await remember(page, { responses: responses('b', 1) })
  await open(page, '/en/quiz/1/')
  await expect(page.locator('input[value="b"]')).toBeChecked()
  const newer = JSON.stringify({ version: version + 1, of: 'the future' })
  await page.evaluate(text => localStorage.setItem('repere', text), newer)
  await open(page, '/en/quiz/1/')
  await expect(notice(page, 'newer')).toBeVisible()
  await answerTwo(page)
  expect(await page.evaluate(() => localStorage.getItem('repere'))).toBe(newer)
})

test('a page that crashes loses nothing', { tag: '@chromium' }, async ({ context }) => {
  const page = await context.newPage()
  await open(page, '/en/quiz/1/')
  await pick(page, 1)
  const crashed = page.waitForEvent('crash')
  const session = await context.newCDPSession(page)
  session.send('Page.crash').catch(() => undefined)
  await crashed
  const again = await context.newPage()
  await open(again, '/en/quiz/1/')
  await expect(again.getByRole('radio').nth(1)).toBeChecked()
})

test('back, forward and a reload keep the place and the answers', async ({ page }) => {
  await open(page, '/en/quiz/1/')
  await answerTwo(page)
  await page.goForward({ waitUntil: 'commit' }).catch(() => null)
  await page.goBack()
  await page.reload()
  await alive(page)
  const n = Number(new URL(page.url()).pathname.match(/quiz\/(\d+)/)?.[1])
  await expect(page.getByRole('radio').nth(n === 1 ? 1 : 2)).toBeChecked()
})

test('clocks that jump a year back and forth change nothing of the order', async ({ page }) => {
  await page.clock.install({ time: new Date('2027-11-25T10:00:00Z') })
  await open(page, '/en/quiz/1/')
  await pick(page, 1)
  await page.clock.setSystemTime(new Date('2025-11-25T10:00:00Z'))
  await pick(page, 3)
  await page.reload()
  await alive(page)
  await expect(page.getByRole('radio').nth(3)).toBeChecked()
})

test('a page out of the browser’s cache shows what was done elsewhere meanwhile', async ({
  browser,
  launchOptions,
  baseURL,
}) => {
  const cached = { ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }
  const caching = await browser.browserType().launch(cached)
  const context = await caching.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(() =>
    addEventListener('pageshow', ({ persisted }) =>
      document.documentElement.setAttribute('data-cached', `${persisted}`),
    ),
  )
  await open(page, '/en/quiz/1/')
  await pick(page, 1)
  await page.goto('/404.html')
  const other = await context.newPage()
  await open(other, '/en/quiz/1/')
  await pick(other, 3)
  // Playwright does not hear of a page that Firefox takes out of its cache: the page itself is asked, until it answers.
  await page.evaluate(() => void setTimeout(() => history.back()))
  const ask = <Told>(about: () => Told) => expect.poll(() => page.evaluate(about).catch(() => null))
  await ask(() => document.documentElement.getAttribute('data-cached')).toBe('true')
  await ask(() => document.querySelectorAll<HTMLInputElement>('main input[type=radio]')[3]?.checked).toBe(true)
  await caching.close()
})

test('a huge address changes nothing of the reader’s own', async ({ page }) => {
  await remember(page, { responses: responses('c', 10) })
  await open(page, '/en/result/')
  await expect.poll(async () => (await kept(page)).legsFiled).toBe(1)
  const before = await kept(page)
  for (const text of ['x'.repeat(1_000_000), '%', '%E0%A4%A', '<img src=x onerror=alert(1)>', '__proto__', '\u0000'])
    await page.evaluate(fragment => {
      location.hash = `r=${fragment}`
    }, text)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await kept(page)).toEqual(before)
})

test('a copy of the data goes to another browser, and what is no copy changes nothing', async ({ page, browser }) => {
  await remember(page, { responses: responses('c', 10), goal: 'maker' })
  await open(page, '/en/about/')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: data.save }).click()
  const file = await (await download).path()
  await expect(page.getByText(data.saved)).toBeVisible()

  const elsewhere = await browser.newContext({ serviceWorkers: 'block' })
  const there = await elsewhere.newPage()
  await open(there, new URL('/en/about/', page.url()).href)
  const chooser = there.waitForEvent('filechooser')
  await there.getByRole('button', { name: data.restore }).click()
  await (await chooser).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('not a copy') })
  await expect(there.getByText(data.damaged)).toBeVisible()
  expect((await kept(there)).responses).toEqual({})
  // Firefox, driven, leaves the first chooser of an input open.
  await there.reload()
  await alive(there)
  const second = there.waitForEvent('filechooser')
  await there.getByRole('button', { name: data.restore }).click()
  await (await second).setFiles(file)
  await expect(there.getByText(data.done)).toBeVisible()
  expect(await kept(there)).toMatchObject({ responses: responses('c', 10), goal: 'maker' })
  await elsewhere.close()
})

test('erasing leaves nothing in any place', async ({ page }) => {
  await remember(page, { responses: responses('c', 10) })
  await open(page, '/en/about/')
  await expect.poll(() => indexed(page)).toContain('o2-licence')
  await page.getByRole('button', { name: erase.open }).click()
  await page.getByRole('button', { name: erase.erase, exact: true }).click()
  await expect.poll(() => indexed(page)).toBeNull()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.reload()
  await alive(page)
  expect(await indexed(page)).toBeNull()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})
