import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** What assistive technology was told in this document, act by act; first, what it was told before any. A long wait is an act too. */
    told: string[][]
  }
}

/** Messages further apart than this, in milliseconds, are of a wait, and not of one act. */
const wait = 4000

/** Notes from now on what is told in live regions, and after which press of a key or a pointer. */
export async function watchMessages(page: Page): Promise<void> {
  await page.addInitScript(wait => {
    const live = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], output:not([aria-live])'
    const regionsIn = (node: Node) =>
      node instanceof Element ? [...(node.matches(live) ? [node] : []), ...node.querySelectorAll(live)] : []
    const textOf = (region: Element) => region.textContent?.trim() ?? ''
    const texts = new WeakMap<Element, string>()
    window.told = [[]]
    let last = 0
    const tell = (text: string) => {
      const now = Date.now()
      if (now - last > wait && window.told.at(-1)?.length) window.told.push([])
      last = now
      window.told.at(-1)?.push(text)
    }
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, () => window.told.push([]), true)
    const look = (records: MutationRecord[]) => {
      const changed = new Set<Element>()
      for (const { target, addedNodes } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live)
        if (region) changed.add(region)
        for (const added of [...addedNodes].flatMap(regionsIn)) {
          // Only an alert is told that comes with its words.
          if (!added.matches('[role="alert"]') && !texts.has(added)) texts.set(added, textOf(added))
          changed.add(added)
        }
      }
      for (const region of changed) {
        const text = textOf(region)
        if (text !== '' && text !== texts.get(region) && region.isConnected) tell(text)
        texts.set(region, text)
      }
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
  }, wait)
}

/** What was told so far, act by act. */
export function told(page: Page): Promise<string[][]> {
  return page.evaluate(() => window.told)
}

/** The acts after which more than one thing was told. */
export async function toldTwice(page: Page): Promise<string[][]> {
  return (await told(page)).filter(({ length }) => length > 1)
}
