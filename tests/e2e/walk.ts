import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** What Tab came to, in order. */
    stops: Element[]
  }
}

/** More stops than any page has. */
const most = 600

/** What is wrong with where focus is now, in words; undefined: focus is nowhere on the page. */
function look(page: Page): Promise<string[] | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body || focused === document.documentElement) return undefined
    const name = `${focused.tagName} ${focused.id || focused.className} “${(focused.textContent || (focused as HTMLInputElement).value || '').trim().slice(0, 30)}”`
    // Beyond the last stop is the browser: the page says that focus is where it was, or it comes in again.
    if (window.stops.includes(focused)) return undefined
    window.stops.push(focused)
    const wrong: string[] = []
    // A row may carry the ring of the radio in it.
    let ringed: Element | null = focused
    const isRinged = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && element.matches(':has(:focus), :focus')
    }
    while (ringed && !isRinged(ringed)) ringed = ringed.parentElement
    if (!ringed) wrong.push(`${name} has no ring of two pixels`)
    const own = ringed ?? focused
    const boxes = [...own.getClientRects()]
    const points = boxes.flatMap(({ left, right, top, bottom }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      return [
        [x, y],
        [left + 3, top + 3],
        [right - 3, top + 3],
        [left + 3, bottom - 3],
        [right - 3, bottom - 3],
      ] as const
    })
    const inside = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)
    if (inside.length === 0) wrong.push(`${name} is out of the window`)
    /** Whether something that lies above lets nothing be seen through. */
    const hides = (hit: Element | null | undefined): boolean => {
      if (!hit || own.contains(hit) || hit.contains(own)) return false
      const { backgroundColor, backgroundImage } = getComputedStyle(hit)
      const isClear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none'
      return !isClear || hides(hit.parentElement)
    }
    const cover = inside.map(([x, y]) => document.elementsFromPoint(x, y)[0]).find(hides)
    if (cover) wrong.push(`${name} lies under ${cover.tagName} ${cover.className}`)
    return wrong
  })
}

/** What can be tabbed to and was not. */
function missed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const within = document.querySelector('dialog:modal') ?? document
    const isOne = (element: Element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) return false
      if (element.closest('[inert]') || (element as HTMLElement).tabIndex < 0) return false
      if (!(element instanceof HTMLInputElement && element.type === 'radio')) return true
      // One of a group.
      return !window.stops.some(stop => stop instanceof HTMLInputElement && stop.name === element.name)
    }
    return [...within.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter(element => isOne(element) && !window.stops.includes(element))
      .map(element => `${element.tagName} ${element.className} “${element.textContent?.slice(0, 30)}” is not reached`)
  })
}

/**
 * Presses Tab from the top of a page until focus leaves it, or Shift and Tab from its end; what is wrong at any stop,
 * covered or not to be seen, and what is no stop. The first stop is `first`, if that is told.
 */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', first?: string): Promise<string[]> {
  await page.evaluate(isForward => {
    window.stops = []
    // A dialog that waits for an answer is begun at its first button, or at its last.
    const buttons = [...document.querySelectorAll<HTMLElement>('dialog:modal button')]
    const begin = isForward ? buttons[0] : buttons.at(-1)
    if (begin) {
      begin.focus()
      window.stops.push(begin)
      return
    }
    // Where the browser goes on from.
    const mark = document.createElement('span')
    mark.tabIndex = -1
    if (isForward) document.body.prepend(mark)
    else document.body.append(mark)
    mark.focus()
    mark.remove()
  }, key === 'Tab')
  const wrong: string[] = []
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press(key)
    const here = await look(page)
    if (!here) return [...wrong, ...(await missed(page))]
    if (count === 0 && first && !(await page.locator(first).evaluate(one => one === document.activeElement)))
      wrong.push(`the first stop is not ${first}`)
    wrong.push(...here)
  }
  return [...wrong, 'Tab never leaves']
}
