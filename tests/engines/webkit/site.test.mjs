// What a reader does, in WebKitGTK: the journey by keyboard, the switch, what is kept, the spirit level, and what axe finds.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { openWindow, startDriver } from './driver.mjs'
import { findWebKit } from './find.mjs'

const site = process.env.SITE_ADDRESS
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const words = Object.fromEntries(
  ['fr', 'en'].map(lng => [lng, JSON.parse(readFileSync(`locales/${lng}/interface.json`, 'utf8'))]),
)

const standards = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let driver
let page
/** A window whose storage is empty. */
async function openAnew() {
  await page?.end()
  page = await openWindow(driver.base, findWebKit())
}

before(async () => {
  driver = await startDriver(findWebKit())
  await openAnew()
})
after(async () => {
  await page?.end()
  driver?.end()
})

/** Opens a page and waits until it is alive. */
async function open(address) {
  await page.go(site + address)
  await page.until(() => Object.keys(document.querySelector('#root > *') ?? {}).some(key => key.startsWith('__react')))
}

const isAt = address =>
  page.until(end => location.pathname + location.hash === end || location.pathname === end, address)
const focusOnHeading = () => page.until(() => document.activeElement === document.querySelector('main h1'))
const focusOn = selector => page.run(name => document.querySelector(name).focus(), selector)
const stem = () => page.run(() => document.querySelector('main h1').textContent)

for (const lng of ['fr', 'en'])
  test(`${lng}: the first leg by keyboard alone, to the result`, async () => {
    await openAnew()
    await open(`/${lng}/quiz/1/`)
    await page.run(() => document.querySelector('main input').focus())
    let before = ''
    for (let n = 1; n <= 10; n++) {
      if (n > 1) await page.press('Tab')
      await page.press('Space', 'ArrowDown')
      await page.until(() => document.querySelectorAll('main input')[1].checked)
      assert.notEqual(await stem(), before)
      before = await stem()
      await page.press('Enter')
      await isAt(n < 10 ? `/${lng}/quiz/${n + 1}/` : `/${lng}/result/`)
      await focusOnHeading()
    }
    const figures = await page.run(() =>
      [...document.querySelectorAll('main [role=table] [role=cell]')].map(cell => cell.textContent),
    )
    assert.equal(figures.filter(text => /^\d+$/.test(text)).length, 5)
  })

test('Back and the way back keep the response, and bring focus to the heading', async () => {
  await open('/en/quiz/3/')
  await focusOn('main input')
  await page.press('Space', 'Enter')
  await isAt('/en/quiz/4/')
  await focusOnHeading()
  await page.back()
  await isAt('/en/quiz/3/')
  await focusOnHeading()
  assert.equal(await page.run(() => document.querySelector('main input').checked), true)
})

test('the switch keeps the place, the response and the focus, and says so in the new language', async () => {
  await open('/fr/quiz/2/')
  await focusOn('main input')
  await page.press('Space')
  await focusOn('header a[hreflang=en]')
  await page.press('Enter')
  await isAt('/en/quiz/2/')
  const told = await page.until(() => document.querySelector('header [aria-live]').textContent)
  assert.equal(told, words.en.nav.switched)
  assert.deepEqual(
    await page.run(() => [
      document.documentElement.lang,
      document.activeElement.hreflang,
      document.querySelector('main input').checked,
    ]),
    ['en', 'en', true],
  )
})

test('answers outlive a reload, and a page opened later has them', async () => {
  await open('/en/quiz/5/')
  await focusOn('main input')
  await page.press('Space')
  await page.reload()
  await page.until(() => document.querySelector('main input').checked)
  await open('/en/')
  await open('/fr/quiz/5/')
  await page.until(() => document.querySelector('main input').checked)
})

test('the spirit level goes by keys and by pointer, and says where it is', async () => {
  await open('/en/article/openness/')
  const { dream_other: dream, illusion_one: illusion } = words.en.chapter.level.at
  const place = () => page.run(() => document.querySelector('#mine').getAttribute('aria-valuetext'))
  await focusOn('#mine')
  await page.press('ArrowRight')
  await page.until(() => document.querySelector('#mine').value === '1')
  assert.equal(await place(), illusion.replace('{{count}}', '1'))
  await page.click('#mine', 0.02)
  await page.until(() => document.querySelector('#mine').value === '-3')
  assert.equal(await place(), dream.replace('{{count}}', '3'))
  assert.equal(await page.run(() => document.querySelector('output[for=mine]').textContent), await place())
})

test('a section is read with its marks, and without', async () => {
  await open('/en/result/')
  await page.until(() => document.querySelector('main a[href*="/article/"][href*="#"]') !== null)
  await focusOn('main a[href*="/article/"][href*="#"]')
  await page.press('Enter')
  await page.until(() => /\/article\/\w+\/$/.test(location.pathname))
  await page.until(() => document.activeElement?.matches('[data-marked]'))
  const marked = () => page.run(() => document.querySelectorAll('[data-marked]').length)
  assert.ok((await marked()) > 0)
  await focusOn('input[name=tailor][value=written]')
  await page.press('Space')
  await page.until(() => document.querySelectorAll('[data-marked]').length === 0)
})

for (const lng of ['fr', 'en'])
  test(`${lng}: axe finds nothing`, async () => {
    for (const address of [
      '/',
      '/quiz/',
      '/quiz/1/',
      '/quiz/11/',
      '/result/',
      '/article/openness/',
      '/compare/',
      '/about/',
    ]) {
      await open(`/${lng}${address}`)
      const found = await page.script(`${axe}
        return axe.run({ runOnly: ${JSON.stringify(standards)} })
          .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`)
      assert.deepEqual(found, [], address)
    }
  })

test('nothing goes out of the narrowest window there is', async () => {
  await page.size(320, 640)
  for (const address of ['/fr/quiz/1/', '/fr/result/', '/fr/article/openness/', '/fr/compare/']) {
    await open(address)
    const [seen, whole] = await page.run(() => [innerWidth, document.documentElement.scrollWidth])
    // WebKitGTK's browser gets no narrower than its own bar.
    assert.ok(seen < 500, `${seen} pixels`)
    assert.ok(whole <= seen, `${address} is ${whole} pixels wide in ${seen}`)
  }
})
