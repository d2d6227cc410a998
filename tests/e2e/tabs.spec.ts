import type { Page } from '@playwright/test'
import { expect, kept, open, sequence, test } from './support.ts'

/** How many times three tabs are written in: all that was promised on demand (`THOROUGH=1`). */
const rounds = process.env['THOROUGH'] ? 100 : 25

const pick = (page: Page, option: number) =>
  page.evaluate(nth => document.querySelectorAll<HTMLInputElement>('main input[type=radio]')[nth]?.click(), option)

/** The value that is picked on the page; null: none. */
const picked = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('main input[type=radio]:checked')?.value ?? null)

test('three tabs, two of them at the same question, answered in any order and at once: none drops an answer', async ({
  context,
}) => {
  test.setTimeout(30_000 + rounds * 4000)
  const asked = [1, 1, 2]
  const pages: Page[] = []
  for (const n of asked) {
    const page = await context.newPage()
    await open(page, `/en/quiz/${n}/`)
    pages.push(page)
  }
  const [first, second, third] = pages as [Page, Page, Page]
  const last: (string | null)[] = [null, null]
  for (let round = 0; round < rounds; round += 1) {
    // Drawn from the round, so that a failure can be had again.
    const draw = (salt: number) => Math.abs(Math.sin(round * 37 + salt) * 1e4) | 0
    for (let act = 0; act < 4; act += 1) {
      const [page, other] = draw(act) % 2 === 0 ? [first, second] : [second, first]
      const option = draw(act + 10) % 5
      // Two questions in the same moment; one question, one tab after the other.
      await Promise.all([pick(page, option), pick(third, draw(act + 20) % 4)])
      last[0] = await picked(page)
      last[1] = await picked(third)
      await expect.poll(() => picked(other)).toBe(last[0])
    }
    await expect
      .poll(async () => (await kept(third)).responses)
      .toEqual({
        [sequence[0] ?? '']: last[0],
        [sequence[1] ?? '']: last[1],
      })
  }
})
