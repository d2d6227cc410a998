import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { alive, expect, lngs, open, test, words } from './support.ts'

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly {
    readonly type: number
    readonly params?: { readonly url?: string }
  }[]
}

/** What Chromium asks for of its own accord, whatever page is open; some of it cannot be switched off. */
const itsOwn = /(?:^|\.)google(?:apis)?\.com$/
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

test(
  'in the browser’s own log of the whole way there is the site, and nothing else',
  { tag: '@chromium' },
  async ({ launchOptions, baseURL }, testInfo) => {
    const log = testInfo.outputPath('net.json')
    const args = [...(launchOptions.args ?? []), ...quiet, `--log-net-log=${log}`, '--net-log-capture-mode=Everything']
    const browser = await chromium.launch({ ...launchOptions, args })
    const context = await browser.newContext({ baseURL: baseURL ?? '' })
    const page = await context.newPage()
    for (const lng of lngs) {
      const t = words[lng]
      await open(page, `/${lng}/quiz/1/`)
      for (let n = 1; n <= 10; n += 1) {
        await page.getByRole('radio').nth(2).check()
        await page.getByRole('link', { name: n === 10 ? t.item.result : t.item.next }).click()
      }
      await expect(page).toHaveURL(`/${lng}/result/`)
      await page.getByRole('button', { name: t.share.make }).click()
      const link = await page.getByLabel(t.share.field).inputValue()
      await page.locator('main a[href*="/article/"][href*="#"]').first().click()
      await expect(page).toHaveURL(/\/article\/\w+\/#/)
      await page.goto(link)
      await alive(page)
    }
    const code = new URL(page.url()).hash
    expect(code.length).toBeGreaterThan(10)
    expect(await context.cookies()).toEqual([])
    await browser.close()

    const { constants, events }: NetLog = JSON.parse(readFileSync(log, 'utf8'))
    const { URL_REQUEST_START_JOB } = constants.logEventTypes
    const requests = events
      .filter(({ type }) => type === URL_REQUEST_START_JOB)
      .flatMap(({ params }) => params?.url ?? [])
    const { host } = new URL(baseURL ?? '')
    expect(requests.length).toBeGreaterThan(20)
    const asked = [...new Set(requests.filter(url => /^https?:/.test(url)).map(url => new URL(url).host))]
    expect(asked.filter(name => !itsOwn.test(name))).toEqual([host])
    // The log has addresses whole; what follows the # never leaves the browser.
    expect(requests.filter(url => url.replace(/#.*/, '').includes(code.slice(3)))).toEqual([])
  },
)
