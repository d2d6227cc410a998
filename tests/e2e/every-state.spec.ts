import { expectNeverLost, watchFocus } from './focus-watch.ts'
import { adapt, adaptations, cutOff, hardToPress } from './measures.ts'
import { bringUp, states } from './states.ts'
import { expect, type Lng, lngs, test } from './support.ts'
import { walk } from './walk.ts'

const least = { width: 320, height: 256 }
// High enough for the header to stay at the top of the window.
const narrow = { width: 320, height: 700 }
const wide = { width: 1280, height: 720 }

/**
 * Those where what was pressed is gone, a dialog, and those in which something was cut off or covered once. All of them, in
 * both languages, on demand (`THOROUGH=1`).
 */
const some: readonly [string, Lng][] = [
  ['a code that is none', 'fr'],
  ['a station, before and after', 'en'],
  ['before erasing everything', 'fr'],
  ['a screen that stopped', 'en'],
  ['/', 'fr'],
  ['a page that does not arrive', 'fr'],
  ['result, three goals, one reached', 'en'],
]
const chosen = process.env['THOROUGH']
  ? states.flatMap(one => lngs.map(lng => ({ one, lng })))
  : some.flatMap(([name, lng]) => states.filter(one => one.name === name).map(one => ({ one, lng })))

for (const { one, lng } of chosen)
  test.describe(`${lng}, ${one.name}`, () => {
    if (one.expected) test.use({ expected: one.expected })
    test('keeps the focus, cuts nothing off, can be pressed, and lets the keyboard in and out', {
      tag: '@chromium',
    }, async ({ page }) => {
      test.slow()
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await watchFocus(page)
      await bringUp(page, lng, one)
      await expectNeverLost(page)
      await page.setViewportSize(least)
      expect(await hardToPress(page)).toEqual([])
      for (const [name, css] of Object.entries(adaptations)) {
        await adapt(page, css)
        expect([name, await cutOff(page)]).toEqual([name, []])
      }
      await adapt(page, '')
      for (const viewport of [least, narrow, wide]) {
        await page.setViewportSize(viewport)
        expect([viewport, await walk(page, 'Tab')]).toEqual([viewport, []])
        expect([viewport, await walk(page, 'Shift+Tab')]).toEqual([viewport, []])
      }
    })
  })

test('the states to look at are there', () => {
  const names = new Set(chosen.map(({ one }) => one.name))
  expect(some.filter(([name]) => !names.has(name))).toEqual([])
})
