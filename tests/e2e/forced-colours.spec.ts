import type { Locator, Page } from '@playwright/test'
import { expect, inScheme, open, test } from './support.ts'

// To take a picture in Firefox, Playwright writes a style into the page from a script of its own; the policy refuses it. That
// pages write none is for all other tests to see.
test.use({ expected: /CSP style-src-elem inline \S+eval$|blocked an inline style \(style-src-elem\)/ })

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where something stands, with room for a ring. */
async function placeOf(thing: Locator): Promise<Place> {
  const box = await thing.boundingBox()
  if (!box) throw new Error('it is not to be seen')
  const [x, y] = [Math.max(0, Math.floor(box.x) - 8), Math.max(0, Math.floor(box.y) - 8)]
  return { x, y, width: Math.ceil(box.width) + 16, height: Math.ceil(box.height) + 16 }
}

/** How many points of one place differ by a contrast of 3:1 or more between two pictures of it, colour left out. */
async function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  // On a page of nobody's: ours lets no picture in that is not a file of the site.
  const blank = await page.context().newPage()
  const count = await blank.evaluate(
    async pictures => {
      const read = async (data: string) => {
        const image = new Image()
        image.src = `data:image/png;base64,${data}`
        await image.decode()
        const drawing = new OffscreenCanvas(image.width, image.height).getContext('2d')
        drawing?.drawImage(image, 0, 0)
        return drawing?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
      }
      // WCAG's relative luminance: what is left of a colour in grey.
      const share = (part = 0) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4)
      const grey = (points: Uint8ClampedArray, at: number) =>
        0.2126 * share(points[at]) + 0.7152 * share(points[at + 1]) + 0.0722 * share(points[at + 2]) + 0.05
      const [a, b] = await Promise.all(pictures.map(read))
      if (!a || !b || a.length !== b.length || a.length === 0) return Number.NaN
      let different = 0
      for (let at = 0; at < a.length; at += 4) {
        const [x, y] = [grey(a, at), grey(b, at)]
        if (Math.max(x, y) / Math.min(x, y) >= 3) different += 1
      }
      return different
    },
    [one.toString('base64'), other.toString('base64')],
  )
  await blank.close()
  return count
}

/** How much of a place changes, in such points, when something is done. */
async function changeOf(page: Page, thing: Locator, run: () => Promise<unknown>): Promise<number> {
  const clip = await placeOf(thing)
  const before = await page.screenshot({ clip })
  await run()
  return differing(page, before, await page.screenshot({ clip }))
}

for (const [name, media, details] of [
  ['light', { colorScheme: 'light' }, inScheme('light')],
  ['dark', { colorScheme: 'dark' }, inScheme('dark')],
  ['forced colours', { forcedColors: 'active' }, inScheme('dark')],
] as const)
  test(
    `${name}: what is picked, unsure, turned off, current or has the focus is told apart without colour`,
    details,
    async ({ page }) => {
      test.slow()
      await page.emulateMedia({ reducedMotion: 'reduce', ...media })
      await page.setViewportSize({ width: 1280, height: 1000 })
      await open(page, '/en/quiz/4/')
      const scale = page.locator('main [role="radiogroup"] [data-count]')
      const radio = (option: number) => page.getByRole('radiogroup').first().getByRole('radio').nth(option)
      const pick = (option: number) => async () => {
        await radio(option).check()
        await radio(option).blur()
      }
      const keys = page.getByRole('checkbox')
      const link = page.getByRole('banner').locator('a[aria-current]')
      const changes = {
        'the dot of what is picked': await changeOf(page, radio(1), pick(1)),
        'the needle': await changeOf(page, scale, pick(2)),
        'the bracket of “I don’t know”': await changeOf(page, scale, pick(-1)),
        'the switch of our keys': await changeOf(page, keys, () => keys.uncheck().then(() => keys.blur())),
        'the language on show': await changeOf(page, link, () =>
          link.evaluate(one => one.removeAttribute('aria-current')),
        ),
      }
      const faint = Object.entries(changes).filter(([, points]) => !(points > 30))
      expect(faint).toEqual([])

      const stops = {
        option: radio(0),
        next: page.locator('main a.btn').last(),
        back: page.locator('main a.btn').first(),
        keys,
        glance: page.locator('main summary').last(),
        brand: page.getByRole('banner').getByRole('link').first(),
        switch: page.getByRole('banner').getByRole('link').last(),
      }
      // From here on the reader is at the keyboard: rings are shown.
      await page.keyboard.press('Tab')
      await page.evaluate(() => (document.activeElement as HTMLElement).blur())
      const thin: [string, number, number][] = []
      for (const [what, stop] of Object.entries(stops)) {
        const ringed = what === 'option' ? stop.locator('xpath=..') : stop
        const { width, height } = await placeOf(ringed)
        // Two pixels all round (WCAG 2.4.13), corners left out.
        const least = 4 * (width - 16 + height - 16) * 0.9
        const change = await changeOf(page, ringed, () => stop.focus())
        if (!(change >= least)) thin.push([what, change, least])
        await stop.blur()
      }
      expect(thin).toEqual([])
    },
  )
