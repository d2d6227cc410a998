import type { Page } from '@playwright/test'
import { axeIn } from './axe.ts'
import { toldTwice } from './messages.ts'
import { fresh, inEachState, others, walkTo } from './states.ts'
import { expect, lngs, open, test } from './support.ts'
import { wrongTongues } from './tongues.ts'

test.use({ trace: 'off' })
// A busy machine is no failure.
test.slow()

/** A desktop window, and the narrowest one that a page must fit (WCAG 1.4.10). */
const sizes = [
  { width: 1280, height: 900 },
  { width: 320, height: 640 },
]

/** Every state in every language and every look, on demand (`THOROUGH=1`). */
const isThorough = process.env['THOROUGH'] !== undefined

/**
 * What is wrong on the page as it is, at both sizes, and in the dark too where the browser can be told to show it. The
 * dark scheme changes colours and nothing else: there, unless asked for all, only the rules about colours run, once.
 */
async function wrongIn(page: Page, browserName: string): Promise<string[]> {
  const found = await wrongTongues(page)
  if ((await page.locator('h1:visible').count()) !== 1) found.push('not one heading of the first level')
  for (const size of sizes) {
    await page.setViewportSize(size)
    const inTheDark = browserName === 'chromium' && (isThorough || size === sizes[0])
    const schemes = inTheDark ? (['light', 'dark'] as const) : (['light'] as const)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const lines = await axeIn(page, colorScheme === 'dark' && !isThorough ? 'colours' : 'all')
      found.push(...lines.map(line => `${size.width} px, ${colorScheme}: ${line}`))
    }
  }
  return found
}

// One document a language, walked through: the addresses differ in what stands on them, and not in how they load.
for (const lng of lngs)
  for (const [name, half] of [
    ['questions', fresh.filter(({ at }) => at.startsWith('quiz'))],
    ['other addresses', fresh.filter(({ at }) => !at.startsWith('quiz'))],
  ] as const)
    test(`${lng}, the ${name}: nothing is wrong or undecided, in its own language, under one heading`, async ({
      page,
      browserName,
    }) => {
      // Twenty screens or so, three looks at each, or four.
      test.setTimeout(240_000)
      const titles = new Set<string>()
      await open(page, `/${lng}/${half[0]?.at}`)
      for (const { at } of half) {
        await walkTo(page, `/${lng}/${at}`)
        titles.add(await page.title())
        expect.soft(await wrongIn(page, browserName), at).toEqual([])
      }
      expect(titles.size).toBe(half.length)
    })

/** The words differ, the screens do not: each state in one of the languages in turn. */
const inTurn = (lng: (typeof lngs)[number], index: number) => isThorough || index % lngs.length === lngs.indexOf(lng)

inEachState(
  'nothing is wrong or undecided, in its own language, under one heading; on the way no act is told twice',
  async ({ page, browserName }) => {
    expect(await wrongIn(page, browserName)).toEqual([])
    expect(await toldTwice(page)).toEqual([])
  },
  others,
  inTurn,
)
