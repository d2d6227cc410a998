import { readdirSync, readFileSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { digestsIn, digestsOf } from '../../vite/digests.ts'
import { caching, headersFor, metaPolicy } from '../../vite/policy.ts'
import { addresses, alive, expect, lngs, open, sequence, test, words } from './support.ts'

const out = process.env['OUT'] ?? 'dist'
const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll(path.sep, '/'))
  .filter(name => statSync(path.join(out, name)).isFile())
const read = (name: string) => readFileSync(path.join(out, name), 'utf8')
const withEnd = (end: RegExp) => files.filter(name => end.test(name)).map(name => ({ name, text: read(name) }))

/** Where a pattern is found, with what stands around it. */
function found(texts: { name: string; text: string }[], pattern: RegExp): string[] {
  return texts.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)].map(({ 0: it, index }) => `${name}: ${text.slice(index - 30, index + it.length + 30)}`),
  )
}

test.describe('the files of the site', () => {
  const pages = withEnd(/\.html$/)
  const inline = pages.flatMap(({ name, text }) =>
    [...text.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => ({ name, text: code })),
  )
  const scripts = [...withEnd(/\.js$/), ...inline]

  test('are pages, scripts, styles, pictures, fonts and the lists a host or a machine reads', () => {
    const kinds =
      /\.(?:html|js|css|woff2|png|svg|webmanifest)$|^(?:sitemap\.xml|(?:robots|licences)\.txt|_headers|\.htaccess)$/
    expect(files.filter(name => !kinds.test(name))).toEqual([])
  })

  test('make no code and no markup from text', () => {
    expect(files.filter(name => name.endsWith('.js')).length).toBeGreaterThan(10)
    expect(scripts.some(({ name }) => name.endsWith('quiz/1/index.html'))).toBe(true)
    expect(
      found(scripts, /\beval\(|\bFunction\(|document\.write|insertAdjacentHTML|outerHTML|srcdoc|DOMParser/g),
    ).toEqual([])
    // React's own: an empty script element it makes to be safe, and `dangerouslySetInnerHTML`, which nothing here uses.
    const rest = scripts.filter(({ name }) => !name.startsWith('assets/vendor-'))
    expect(found(rest, /\.innerHTML\b|dangerouslySetInnerHTML/g)).toEqual([])
    expect(found(scripts, /\.innerHTML\s*\+?=(?!`<script><\\\/script>`|[\w$]+\))/g)).toEqual([])
  })

  test('tell nothing of the machine they were made on, and hold no address of a person', () => {
    const texts = withEnd(/\.(?:html|js|css|svg|webmanifest|xml|txt)$|_headers|\.htaccess/)
    const homes = [process.cwd(), os.homedir(), os.tmpdir()].filter(folder => folder.length > 1)
    for (const { name, text } of texts)
      for (const folder of homes) expect([name, folder, text.includes(`${folder}/`)]).toEqual([name, folder, false])
    expect(found(texts, /sourceMappingURL|import\.meta\.hot|\bC:\\\\/g)).toEqual([])
    // Those who wrote a package or a font sign their licence with theirs.
    const own = texts.filter(({ name }) => name !== 'licences.txt')
    expect(found(own, /[\w.+-]+@[a-z\d-]+\.[a-z]{2,}/gi)).toEqual([])
  })

  test('open every page with the policy, and hold no handler, and no script or style that it does not name', () => {
    expect(pages.length).toBeGreaterThan(80)
    for (const { name, text } of pages) {
      const digests = digestsOf(text)
      const policy = metaPolicy(digests)
      const opening = `<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`
      expect([name, text.includes(`<head>\n    ${opening}`)]).toEqual([name, true])
      expect([name, text.includes('<meta name="referrer" content="no-referrer">')]).toEqual([name, true])
      const hears = /quiz\/(?:\d+\/)?index\.html$/.test(name)
      const keepsPlace = /article\/(?!call\/)\w+\/index\.html$/.test(name)
      expect([name, digests.styles.length, digests.scripts.length]).toEqual([name, 1, hears || keepsPlace ? 1 : 0])
    }
    // One and the same script wherever a page hears, and wherever one keeps a place.
    expect(digestsIn(out).scripts).toHaveLength(2)
    expect(found(pages, /<style/g)).toHaveLength(pages.length)
    expect(found(pages, /<style\s|\sstyle=|\son\w+=|javascript:|<(?:base|iframe|object|embed)\b/g)).toEqual([])
  })

  test('load nothing from elsewhere: only links that a reader follows lead out', () => {
    const loading = pages.flatMap(({ name, text }) =>
      [...text.matchAll(/<(?:script|img|link rel="(?!canonical|alternate)[^"]+")[^>]*?\s(?:src|href)="([^"]+)"/g)].map(
        ([, address = '']) => ({ name, address }),
      ),
    )
    expect(loading.length).toBeGreaterThan(pages.length)
    expect(loading.filter(({ address }) => !/^\/(?!\/)/.test(address))).toEqual([])
    expect(found(withEnd(/\.css$/), /url\(["']?(?:https?:|\/\/|data:)|@import/g)).toEqual([])
  })
})

test.describe('what the host answers', () => {
  test('carries every header, and is kept as long as it may be', async ({ request, baseURL }) => {
    const isSecure = baseURL?.startsWith('https:') ?? false
    const sent = headersFor(process.env['FRAMES'], isSecure, digestsIn(out))
    const asset = files.find(name => name.startsWith('assets/')) ?? ''
    for (const address of ['', 'fr/', 'en/quiz/1/', 'fr/nowhere/', 'icon.svg', 'robots.txt', asset]) {
      const headers = (await request.get(`/${address}`)).headers()
      for (const [name, value] of Object.entries(sent))
        expect([address, name, headers[name.toLowerCase()]]).toEqual([address, name, value])
      expect([address, headers['cache-control']]).toEqual([address, caching[address === asset ? 'assets' : 'others']])
      expect([address, headers['set-cookie']]).toEqual([address, undefined])
    }
  })

  test('is 404 and not kept where nothing lives, be it a page or a script', async ({ request }) => {
    for (const address of ['/fr/nowhere/', '/assets/gone.js']) {
      const response = await request.get(address)
      expect([address, response.status()]).toEqual([address, 404])
      expect(response.headers()['cache-control']).toBe(caching.others)
      expect(await response.text()).toContain(words.fr.crossroads.lost)
    }
  })
})

test.describe('with the worker that keeps the site on the device', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a whole visit sets no cookie, asks nothing of anybody else, and never names the answers to the host', async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(90_000)
    const asked: string[] = []
    // The worker's requests too.
    context.on('request', request => {
      if (!request.url().startsWith('blob:')) asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`)
    })
    const t = words.en
    await open(page, '/en/')
    await page.getByRole('link', { name: t.home.start }).click()
    await page.getByRole('link', { name: t.goal.first }).click()
    for (const [index] of sequence.slice(0, 10).entries()) {
      await page
        .getByRole('radio')
        .nth(index % 4)
        .check()
      await page.getByRole('link', { name: index === 9 ? t.item.result : t.item.next }).click()
    }
    await page.getByRole('button', { name: t.share.make }).click()
    const link = await page.getByLabel(t.share.field).inputValue()
    await page.getByRole('link', { name: 'Français' }).click()
    await expect(page).toHaveURL('/fr/result/')
    await page.locator('#what-if').waitFor()
    for (const fold of await page.locator('main details:not([open]) > summary').all())
      if (await fold.isVisible()) await fold.click()
    await open(page, `/en/result/${new URL(link).hash}`)
    await expect(page.getByRole('heading', { level: 2, name: t.share.band.title })).toBeVisible()
    for (const address of lngs.flatMap(addresses).filter(one => !/quiz\/\d|again/.test(one))) {
      await page.goto(address)
      await alive(page)
    }
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL)).toBe(
      `${baseURL}/sw.js`,
    )
    expect(asked.length).toBeGreaterThan(40)
    expect(asked.filter(one => !one.startsWith(`${baseURL}/`) || one.includes('#') || !one.endsWith(' '))).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => document.referrer)).toBe('')
  })
})

test.describe('a script that would slip something in', () => {
  test.use({ expected: /./ })

  test('is refused: markup from text, code from text, another policy, a stranger’s file, a frame', async ({ page }) => {
    await open(page, '/en/')
    const outcomes = await page.evaluate(async () => {
      const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy: (n: string, r: object) => object } }
      const image = new Promise(resolve => {
        const picture = new Image()
        picture.onload = () => resolve('loaded')
        picture.onerror = () => resolve('refused')
        picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
      })
      const tries: Record<string, () => unknown> = {
        markup: () => Object.assign(document.body.appendChild(document.createElement('p')), { innerHTML: '<b>x</b>' }),
        script: () => Object.assign(document.createElement('script'), { src: '/assets/other.js' }),
        policy: () => trustedTypes.createPolicy('other', {}),
        worker: () => new Worker('/assets/other.js'),
        inline: () => Object.assign(document.createElement('script'), { textContent: 'document.title = "x"' }),
        timer: () => setTimeout('document.title = "x"'),
      }
      const refused = Object.entries(tries).map(([name, run]) => {
        try {
          run()
          return `${name}: done`
        } catch (error) {
          return `${name}: ${error instanceof Error ? error.name : error}`
        }
      })
      const elsewhere = await fetch('https://example.org/').then(
        () => 'sent',
        () => 'refused',
      )
      return [...refused, `picture: ${await image}`, `fetch: ${elsewhere}`]
    })
    expect(outcomes).toEqual([
      'markup: TypeError',
      'script: TypeError',
      'policy: TypeError',
      'worker: TypeError',
      'inline: TypeError',
      'timer: TypeError',
      'picture: refused',
      'fetch: refused',
    ])
  })
})
