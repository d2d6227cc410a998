import AxeBuilder from '@axe-core/playwright'
import { addresses, expect, inScheme, type Lng, lngs, open, remember, responses, test, words } from './support.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Readers with a past; the rest of the screens show no trace of one. */
const pasts = {
  nothing: {},
  'a first leg': { responses: responses('b', 10), goal: 'teacher' },
  everything: { responses: responses('d'), goal: 'lead', bubbles: { openness: -2 } },
  'only “I don’t know”': { responses: responses('unsure') },
}
const telling = (lng: string) => [
  `/${lng}/`,
  `/${lng}/quiz/11/`,
  `/${lng}/result/`,
  `/${lng}/article/`,
  `/${lng}/article/openness/`,
]

/** The addresses a past is seen at, in groups that are looked at side by side. */
function groupsOf(past: string, lng: Lng): string[][] {
  if (past !== 'nothing') return [telling(lng)]
  const all = addresses(lng)
  const third = Math.ceil(all.length / 3)
  return [all.slice(0, third), all.slice(third, 2 * third), all.slice(2 * third)]
}

const cases = lngs.flatMap(lng =>
  Object.entries(pasts).flatMap(([past, kept]) =>
    groupsOf(past, lng).map(group => ({ lng, past, kept, group, from: group[0] })),
  ),
)

for (const colorScheme of ['light', 'dark'] as const)
  for (const { lng, past, kept, group, from } of cases)
    test(
      `${lng}, ${colorScheme}, after ${past}, from ${from}: axe finds nothing`,
      inScheme(colorScheme),
      async ({ page }) => {
        test.slow()
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await remember(page, kept)
        for (const address of group) {
          await open(page, address)
          const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
          expect(violations.map(({ id, nodes }) => [address, id, nodes.map(node => node.html.slice(0, 120))])).toEqual(
            [],
          )
        }
      },
    )

test.describe('outside the languages, and while the product asks', () => {
  test.use({ expected: /404/ })
  for (const colorScheme of ['light', 'dark'] as const)
    test(
      `${colorScheme}: axe finds nothing on the lost page, or in the dialog that asks before erasing`,
      inScheme(colorScheme),
      async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await open(page, '/xx/')
        const lost = await new AxeBuilder({ page }).withTags(standards).analyze()
        expect(lost.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
        await open(page, '/en/about/')
        await page.getByRole('button', { name: words.en.erase.open }).click()
        const asking = await new AxeBuilder({ page }).withTags(standards).analyze()
        expect(asking.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      },
    )
})
