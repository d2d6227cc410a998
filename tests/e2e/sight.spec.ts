import { adapt, adaptations, cutOff, hardToPress, unfold } from './measures.ts'
import { addresses, alive, expect, lngs, open, remember, responses, test } from './support.ts'

// The least window pages are made for: 320 px, less the 12 of a bar to scroll with, which Firefox takes off by itself. One of
// 1280 × 1024 at 400 % is the same.
const least = { firefox: { width: 320, height: 256 }, others: { width: 308, height: 256 } }

for (const lng of lngs)
  test(`${lng}: every address comes alive without a complaint, nothing is cut off at 320 px, and all can be pressed`, async ({
    page,
    browserName,
  }) => {
    test.setTimeout(150_000)
    await page.setViewportSize(browserName === 'firefox' ? least.firefox : least.others)
    await remember(page, { responses: responses('b'), goal: 'teacher' })
    const found: [string, string, string][] = []
    for (const address of addresses(lng)) {
      await page.goto(address)
      await alive(page)
      await expect(page.locator('html')).toHaveAttribute('lang', lng)
      await unfold(page)
      for (const one of await hardToPress(page)) found.push([address, 'press', one])
      for (const [name, css] of Object.entries(adaptations)) {
        await adapt(page, css)
        for (const one of await cutOff(page)) found.push([address, name, one])
      }
    }
    expect(found).toEqual([])
  })

// The scroll bar of Firefox for desktops takes 12 px of the window, which no phone's does.
for (const lng of lngs)
  test(`${lng}: on phones the header is one row, with a reading to go back to`, { tag: '@chromium' }, async ({
    page,
  }) => {
    await remember(page, { responses: responses('b', 10) })
    // What is current is bolder, and so wider.
    for (const address of ['result/', 'article/']) {
      await open(page, `/${lng}/${address}`)
      await page.evaluate(() => document.fonts.ready)
      // The least with which the name stands beside the mark is 389.
      for (const width of [320, 360, 375, 389, 412]) {
        await page.setViewportSize({ width, height: 844 })
        const tops = await page
          .locator('header a')
          .evaluateAll(links => links.map(link => Math.round(link.getBoundingClientRect().top)))
        expect([address, width, new Set(tops).size], `${tops}`).toEqual([address, width, 1])
      }
    }
  })
