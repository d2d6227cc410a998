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

interface Look {
  readonly size: (typeof sizes)[number]
  readonly colorScheme: 'light' | 'dark'
}
const everyLook: readonly Look[] = (['light', 'dark'] as const).flatMap(colorScheme =>
  sizes.map(size => ({ size, colorScheme })),
)

/** Every state in every language and every look, on demand (`THOROUGH=1`). */
const isThorough = process.env['THOROUGH'] !== undefined

/**
 * What is wrong on the page as it is, in each of the looks. Only Chromium can be told to show the dark one, which changes
 * colours and nothing else: where the page is looked at by day too, the rules about colours are enough by night.
 */
async function wrongIn(page: Page, browserName: string, looks: readonly Look[]): Promise<string[]> {
  const found = await wrongTongues(page)
  if ((await page.locator('h1:visible').count()) !== 1) found.push('not one heading of the first level')
  for (const look of looks) {
    const colorScheme = browserName === 'chromium' ? look.colorScheme : 'light'
    await page.setViewportSize(look.size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const isSecond = colorScheme === 'dark' && looks.some(one => one.size === look.size && one.colorScheme === 'light')
    const lines = await axeIn(page, isSecond && !isThorough ? 'colours' : 'all')
    found.push(...lines.map(line => `${look.size.width} px, ${colorScheme}: ${line}`))
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
        const looks = everyLook.filter(
          ({ size, colorScheme }) =>
            colorScheme === 'light' || (browserName === 'chromium' && (isThorough || size === sizes[0])),
        )
        expect.soft(await wrongIn(page, browserName, looks), at).toEqual([])
      }
      expect(titles.size).toBe(half.length)
    })

/** The states share their parts and their words: each is shown in one of the languages and one of the looks in turn. */
const inTurn = (lng: (typeof lngs)[number], index: number) => isThorough || index % lngs.length === lngs.indexOf(lng)
const looksOf = (index: number) =>
  everyLook.filter((_, look) => isThorough || look === Math.floor(index / lngs.length) % everyLook.length)

inEachState(
  'nothing is wrong or undecided, in its own language, under one heading; on the way no act is told twice',
  async ({ page, state, browserName }) => {
    expect(await wrongIn(page, browserName, looksOf(others.indexOf(state)))).toEqual([])
    expect(await toldTwice(page)).toEqual([])
  },
  others,
  inTurn,
)
