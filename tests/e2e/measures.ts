import type { Page } from '@playwright/test'

/** How a reader may have changed what a page looks like. */
export const adaptations = {
  none: '',
  'text at 200 %': 'html { font-size: 200% }',
  // WCAG 1.4.12.
  'wider text':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
}

/** Puts a reader's own style on a page, in the one way that its policy lets through. */
export async function adapt(page: Page, css: string): Promise<void> {
  await page.evaluate(text => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = text ? [sheet] : []
  }, css)
}

/** Opens every fold of a page, at once. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}

/**
 * What of a page cannot be read without scrolling sideways, or at all: text beyond the window, or beyond what lets
 * nothing show beyond it. Tables may be wider than the window, in a part that scrolls (WCAG 1.4.10).
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const found: string[] = []
    const { scrollWidth } = document.documentElement
    if (scrollWidth > width) found.push(`the page is ${scrollWidth} px wide`)
    interface Edges {
      readonly left: number
      readonly right: number
      readonly top: number
      readonly bottom: number
    }
    const all: Edges = { left: 0, right: width, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }
    const known = new Map<Element, Edges | null>([[document.documentElement, all]])
    const isIn = (element: Element | null, overflow: string): boolean =>
      element !== null && (getComputedStyle(element).overflowX === overflow || isIn(element.parentElement, overflow))
    /** Within what the text of an element must stay; null: it is not shown, or for the ear alone. */
    function edgesOf(element: Element): Edges | null {
      const before = known.get(element)
      if (before !== undefined) return before
      const around = element.parentElement ? edgesOf(element.parentElement) : all
      const { overflowX, overflowY, clipPath, visibility } = getComputedStyle(element)
      const isHidden = clipPath !== 'none' || visibility === 'hidden' || element.matches('svg, textarea, select, .skip')
      const isWide = element.matches('table') && isIn(element, 'auto')
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const x = overflowX === 'visible' ? {} : { left, right }
      const y = overflowY === 'hidden' || overflowY === 'clip' ? { top, bottom } : {}
      const beyond = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY }
      const inner = around && !isHidden ? { ...around, ...x, ...y, ...(isWide ? beyond : {}) } : null
      known.set(element, inner)
      return inner
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement
      if (!parent || !text.nodeValue?.trim()) continue
      const edges = edgesOf(parent)
      if (!edges) continue
      range.selectNodeContents(text)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      // Lines are as high as they are set, and letters less.
      if (left < edges.left - 1 || right > edges.right + 1 || top < edges.top - 4 || bottom > edges.bottom + 4)
        found.push(`“${text.nodeValue.trim().slice(0, 40)}” in ${parent.tagName} ${parent.className}`)
    }
    return found
  })
}

/** The least side of what can be pressed, and the least room between two such squares, in pixels. */
const side = 44
const room = 8

/**
 * What is harder to press than it should be: smaller than 44 px either way, its label counted in, or with the squares
 * of 44 px in the middle of two nearer than 8 px. A link among the words of a sentence is as high as its line.
 */
export function hardToPress(page: Page): Promise<string[]> {
  return page.evaluate(
    ([side, room]) => {
      const isInSentence = (element: Element) => {
        if (getComputedStyle(element).display !== 'inline') return false
        let block = element.parentElement ?? element
        while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement ?? document.body
        const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
        for (let text = texts.nextNode(); text; text = texts.nextNode())
          if (text.nodeValue?.trim() && !element.contains(text) && !text.parentElement?.closest('a, button'))
            return true
        return false
      }
      const boxOf = (element: Element) => {
        const after = getComputedStyle(element, '::after')
        // The link's own, laid over all that it stands in.
        const isOver = after.content !== 'none' && after.position === 'absolute'
        let over: Element | null = null
        if (isOver && [after.top, after.right, after.bottom, after.left].every(inset => inset === '0px')) {
          over = element
          while (over && getComputedStyle(over).position === 'static') over = over.parentElement
        }
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
        const boxes = [over ?? element, ...labels].map(one => one.getBoundingClientRect())
        const left = Math.min(...boxes.map(box => box.left))
        const top = Math.min(...boxes.map(box => box.top))
        const right = Math.max(...boxes.map(box => box.right))
        const bottom = Math.max(...boxes.map(box => box.bottom))
        return { width: right - left, height: bottom - top, x: (left + right) / 2, y: (top + bottom) / 2 }
      }
      const nameOf = (element: Element) =>
        `${element.tagName} ${element.className} “${(element.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 30)}”`
      // Below a dialog that waits for an answer nothing can be pressed.
      const within = document.querySelector('dialog:modal') ?? document
      const targets = [...within.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
        .filter(one => !one.matches(':disabled, .skip') && one.checkVisibility({ visibilityProperty: true }))
        .filter(one => !isInSentence(one))
        .map(one => ({ name: nameOf(one), ...boxOf(one) }))
      // To the pixel: some are set in parts of one.
      const small = targets.filter(({ width, height }) => Math.min(width, height) < side - 0.5)
      const near = targets.flatMap((one, index) =>
        targets
          .slice(index + 1)
          .filter(({ x, y }) => Math.max(Math.abs(x - one.x), Math.abs(y - one.y)) < side + room - 0.5)
          .map(other => `${one.name} is near ${other.name}`),
      )
      return [
        ...small.map(({ name, width, height }) => `${name}: ${Math.round(width)} × ${Math.round(height)}`),
        ...near,
      ]
    },
    [side, room] as const,
  )
}
