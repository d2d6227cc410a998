import { adapt, adaptations, cutOff, hardToPress, unfold } from './measures.ts'
import { addresses, alive, expect, lngs, remember, responses, test } from './support.ts'

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
