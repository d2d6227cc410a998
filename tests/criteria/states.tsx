import { cleanup, fireEvent, waitFor } from '@testing-library/react'
import { type Language, languageIds } from '../../src/i18n/languages.ts'
import { type ItemId, sequence } from '../../src/questionnaire/items.ts'
import type { Response } from '../../src/questionnaire/responses.ts'
import type { Page } from '../../src/routes.ts'
import type { Kept } from '../../src/store/kept.ts'
import { renderAt } from '../support/render.tsx'

/** A page in one of its states, as elements of a document of its own. */
export interface Shown {
  readonly lng: Language
  /** The address, or what the reader did. */
  readonly name: string
  readonly root: HTMLElement
}

/** Markup as elements of no document. */
export function rootOf(html: string): HTMLElement {
  const root = document.createElement('div')
  root.innerHTML = html
  return root
}

/** The same response to the first `count` items. */
export function allAre(response: Response, count = sequence.length): Partial<Record<ItemId, Response>> {
  return Object.fromEntries(sequence.slice(0, count).map(id => [id, response]))
}

const records = [
  { id: 'k1', at: '2026-09-03T14:05Z', name: 'Before', responses: allAre('a', 10) },
  { id: 'k2', at: '2026-11-20T09:00Z', name: '', responses: allAre('d') },
]
const past: Partial<Kept> = {
  responses: { ...allAre('b'), 'a1-demo': 'unsure', 'a2-own-cases': 'unsure' },
  goal: 'teacher',
  bubbles: { openness: -2 },
  records,
  legsFiled: 2,
  pinned: [{ item: 'o2-licence', option: 'c', done: false }],
}

/** Opens every fold: what it holds is part of the page. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true
}

/** Presses the button of these words. By the words alone: to work out every name of a long page takes its time. */
function press(words: string): void {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words))
  fireEvent.click(button as Element)
}

/** Waits for an element of the page. */
function there(selector: string): Promise<Element> {
  return waitFor(() => {
    const found = document.querySelector(selector)
    if (!found) throw new Error(`there is no ${selector}`)
    return found
  })
}

/** What a page becomes once it is used: the reader's past, the page, and what is done there. */
const uses: readonly [string, Partial<Kept>, Page, ((words: (key: never) => string) => Promise<void>)?][] = [
  [
    'a reading with all that can be asked of it: another answer, a QR code, a link, every fold open',
    past,
    { page: 'result' },
    async words => {
      const fold = (await there('#what-if')).closest('details') as HTMLDetailsElement
      // jsdom opens a fold without telling.
      fold.open = true
      fireEvent(fold, new Event('toggle'))
      fireEvent.click(await there('input[name="what-if-option"][value="a"]'))
      press(words('printing.add' as never))
      press(words('share.make' as never))
      for (const part of ['#what-if-key', 'figure svg[shape-rendering]', 'input[readonly]']) await there(part)
      unfold()
    },
  ],
  ['two readings', past, { page: 'compare' }],
  [
    'a code that cannot be read',
    past,
    { page: 'compare' },
    async words => {
      const [, side] = document.querySelectorAll('select')
      fireEvent.change(side as Element, { target: { value: 'code' } })
      fireEvent.change(await there('form input'), { target: { value: '?' } })
      press(words('compare.read' as never))
      await there('[aria-invalid="true"]')
    },
  ],
  [
    'a station measured again, with answers missing',
    past,
    { page: 'again', section: 'openness' },
    async words => press(words('again.finish' as never)),
  ],
  ['a question answered', past, { page: 'item', n: 11 }],
  ['a chapter with marks', past, { page: 'chapter', id: 'openness' }],
  ['the call, with a reading', past, { page: 'chapter', id: 'call' }],
  ['the contents, with a path', past, { page: 'contents' }],
]

/** The screens in use, in each language. */
export async function screensInUse(): Promise<Shown[]> {
  const shown: Shown[] = []
  for (const lng of languageIds)
    for (const [name, kept, page, use] of uses) {
      const { container, words } = await renderAt(lng, page, kept)
      await use?.(words as never)
      shown.push({ lng, name: `${lng}: ${name}`, root: rootOf(container.innerHTML) })
      cleanup()
    }
  return shown
}
