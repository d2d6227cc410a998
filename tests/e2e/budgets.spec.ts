import { brotliCompressSync } from 'node:zlib'
import { alive, expect, test } from './support.ts'

/** What a first visit to a page may cost: kilobytes on the way by kind, requests, and elements once it is alive. */
const budgets = {
  '/fr/': { page: 8, style: 11, early: 0, script: 127, font: 61, image: 1, requests: 12, elements: 210 },
  '/fr/quiz/1/': { page: 8, style: 11, early: 0.5, script: 128, font: 28, image: 1, requests: 12, elements: 210 },
  '/fr/result/': { page: 9, style: 14, early: 0, script: 148, font: 61, image: 1, requests: 17, elements: 350 },
  '/fr/article/openness/': {
    page: 14,
    style: 15,
    early: 0.2,
    script: 153,
    font: 79,
    image: 1,
    requests: 19,
    elements: 450,
  },
}

type Kind = 'page' | 'style' | 'script' | 'font' | 'image'

function kindOf(url: string): Kind {
  const { pathname } = new URL(url)
  if (pathname.endsWith('.js')) return 'script'
  if (pathname.endsWith('.css')) return 'style'
  if (pathname.endsWith('.woff2')) return 'font'
  return /\.(?:svg|png|webmanifest)$/.test(pathname) ? 'image' : 'page'
}

const inline = /<script(?![^>]* src=)[^>]*>(.+?)<\/script>/s

/** As a good host sends it: fonts and pictures come compressed. */
function onTheWay(kind: Kind, body: Buffer): number {
  return kind === 'font' || kind === 'image' ? body.length : brotliCompressSync(body).length
}

for (const [address, budget] of Object.entries(budgets))
  test(`the first visit to ${address} stays within its budget`, { tag: '@chromium' }, async ({ page }) => {
    const spent = { page: 0, style: 0, early: 0, script: 0, font: 0, image: 0, requests: 0, elements: 0 }
    const lines: string[] = []
    const counted: Promise<void>[] = []
    page.on('response', response => {
      const count = async () => {
        const kind = kindOf(response.url())
        const body = await response.body()
        const bytes = onTheWay(kind, body)
        spent[kind] += bytes / 1000
        spent.requests += 1
        // What runs before the first script is there, as if it came alone: the page's bytes hold it too.
        const [, early] = (kind === 'page' && inline.exec(body.toString())) || []
        if (early) spent.early += brotliCompressSync(early).length / 1000
        lines.push(`${kind} ${bytes} ${new URL(response.url()).pathname}`)
      }
      counted.push(count())
    })
    // What is fetched ahead of need comes when the browser is idle: it is no part of the visit.
    await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
    await page.goto(address, { waitUntil: 'networkidle' })
    await alive(page)
    await Promise.all(counted)
    spent.elements = await page.locator('*').count()
    test.info().annotations.push({ type: 'spent', description: JSON.stringify(spent) })
    for (const [name, most] of Object.entries(budget))
      expect(spent[name as keyof typeof spent], `${name}\n${lines.join('\n')}`).toBeLessThanOrEqual(most)
  })
