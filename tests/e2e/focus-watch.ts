import type { Page } from '@playwright/test'
import { expect } from './support.ts'

declare global {
  interface Window {
    /** Each time focus was on nothing for the length of a frame, what had it before. */
    lostFocus: string[]
  }
}

/** Notes from now on, frame by frame, when focus is on nothing after it was somewhere. */
export async function watchFocus(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.lostFocus = []
    // The browser's own, whatever a test makes of time.
    const nextFrame = requestAnimationFrame.bind(window)
    let last = ''
    let wasLost = false
    // While a label is pressed focus is nowhere: it comes to its radio when the press ends.
    let isPressed = false
    const press = ({ type }: Event) => {
      isPressed = type === 'pointerdown'
    }
    for (const type of ['pointerdown', 'click']) addEventListener(type, press, true)
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) last = `${target.tagName} ${target.id || target.textContent?.slice(0, 40)}`
    })
    const look = () => {
      const isLost = last !== '' && !isPressed && (document.activeElement ?? document.body) === document.body
      if (isLost && !wasLost) window.lostFocus.push(`${last} had it, at ${location.pathname}`)
      wasLost = isLost
      nextFrame(look)
    }
    nextFrame(look)
  })
}

/** Waits for as many frames as a second has. */
export function aSecond(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>(resolve => {
        let frames = 0
        const count = () => (++frames < 60 ? requestAnimationFrame(count) : resolve())
        count()
      }),
  )
}

/** Expects that focus was never on nothing, up to a second from now. */
export async function expectNeverLost(page: Page): Promise<void> {
  const asked = await page.evaluate(() => performance.timeOrigin)
  expect(await page.evaluate(() => window.lostFocus)).toEqual([])
  await aSecond(page)
  expect(await page.evaluate(() => [performance.timeOrigin, window.lostFocus])).toEqual([asked, []])
}
