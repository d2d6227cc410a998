import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../src/i18n/edition.ts'
import { languageIds } from '../../src/i18n/languages.ts'
import { itemIds, items, optionsOf } from '../../src/questionnaire/items.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { pace } from '../../src/reading/minutes.ts'
import type { PassageId } from '../../src/reading/passages.ts'
import { planOf } from '../../src/reading/plan.ts'
import { candidatesOf, readingPlan, readingTimes } from '../../src/reading/reading-plan.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { useStore } from '../../src/store/store.ts'
import { renderAt } from '../support/render.tsx'

/** The option of every item that is worth the most, or the least. */
function all(value: 0 | 4): Responses {
  return Object.fromEntries(
    itemIds.map(id => {
      const values: Readonly<Partial<Record<string, number>>> = items[id].values
      return [id, optionsOf(id).find(key => values[key] === value) ?? 'a']
    }),
  )
}

const lowest = all(0)

describe.each(languageIds)('the reading plan in "%s"', lng => {
  const words = () => editionOf(lng).i18n.t
  const visit = (read: PassageId[] = [], responses = lowest) => renderAt(lng, { page: 'result' }, { responses, read })
  const known = () => Object.values(editionOf(lng).article).flatMap(({ passages }) => passages)
  const wordsOf = (id: string) => known().find(passage => passage.id === id)?.words ?? 0
  const titleOf = (id: string) => known().find(passage => passage.id === id)?.title ?? ''
  const candidates = () => candidatesOf(planOf(profileOf(lowest), lowest, {}, null), wordsOf)
  const expected = (minutes: number, read: readonly string[] = []) =>
    readingPlan(
      candidates().filter(({ passage }) => !read.includes(passage)),
      minutes,
    ).map(({ passage }) => passage)
  const region = () => within(screen.getByRole('region', { name: words()('plan.title') }))
  const shown = (minutes: number) =>
    within(region().getByRole('list', { name: words()('plan.list', { minutes }) }))
      .getAllByRole('link')
      .map(link => link.getAttribute('href')?.split('#')[1])
  /** Names are compared as they are read: French sets no-break spaces in its titles. */
  const named = (words: string) => (name: string) => name.replace(/\s/g, ' ') === words.replace(/\s/g, ' ')
  const box = (id: PassageId) =>
    region().getByRole('checkbox', { name: named(`${words()('plan.read')} ${titleOf(id)}`) })

  it('gives what fits in 5 minutes, then in the time the reader chooses', async () => {
    await visit()
    expect(shown(5)).toEqual(expected(5))
    for (const minutes of readingTimes) {
      const radio = region().getByRole('radio', { name: words()('plan.minutes', { minutes }) })
      await userEvent.click(radio)
      expect(radio).toBeChecked()
      expect(shown(minutes)).toEqual(expected(minutes))
      expect(shown(minutes).reduce((sum, id) => sum + wordsOf(id ?? ''), 0)).toBeLessThanOrEqual(minutes * pace)
      expect(region().getByRole('status').textContent).toContain(String(expected(minutes).length))
    }
  })

  it('keeps the time chosen for who comes back', async () => {
    const { unmount } = await visit()
    await userEvent.click(region().getByRole('radio', { name: words()('plan.minutes', { minutes: 10 }) }))
    unmount()
    await visit()
    expect(region().getByRole('radio', { name: words()('plan.minutes', { minutes: 10 }) })).toBeChecked()
    expect(shown(10)).toEqual(expected(10))
  })

  it('leads to each passage in its section', async () => {
    await visit()
    const [id = ''] = expected(5)
    expect(region().getByRole('link', { name: named(titleOf(id)) })).toHaveAttribute(
      'href',
      `/${lng}/article/${id.split('.')[0]}/#${id}`,
    )
  })

  it('keeps what is ticked in its place until other passages are asked for', async () => {
    await visit()
    const [first] = expected(5)
    if (!first) throw new Error('nothing to read')
    expect(region().queryByRole('button', { name: words()('plan.replace') })).toBeNull()
    await userEvent.click(box(first))
    expect(useStore.getState().read).toEqual([first])
    expect(box(first)).toBeChecked()
    expect(shown(5)).toEqual(expected(5))
    await userEvent.click(box(first))
    expect(useStore.getState().read).toEqual([])
    await userEvent.click(box(first))
    await userEvent.click(region().getByRole('button', { name: words()('plan.replace') }))
    expect(shown(5)).toEqual(expected(5, [first]))
    expect(screen.getByRole('heading', { name: words()('plan.title') })).toHaveFocus()
  })

  it('leaves out what was read before, and lets it be unticked without losing the focus', async () => {
    await renderAt(lng, { page: 'home' })
    const [first, second] = expected(5)
    if (!first || !second) throw new Error('nothing to read')
    await visit([first, second])
    expect(shown(5)).toEqual(expected(5, [first, second]))
    const fold = region().getByText(words()('plan.done', { count: 2 }))
    await userEvent.click(fold)
    await userEvent.click(region().getByRole('checkbox', { name: named(titleOf(second)) }))
    expect(useStore.getState().read).toEqual([first])
    expect(region().getByText(words()('plan.done', { count: 1 }))).toHaveFocus()
    expect(shown(5)).toEqual(expected(5, [first]))
    await userEvent.click(region().getByRole('checkbox', { name: named(titleOf(first)) }))
    expect(useStore.getState().read).toEqual([])
    expect(screen.getByRole('heading', { name: words()('plan.title') })).toHaveFocus()
  })

  it('says so when every marked passage is read', async () => {
    await renderAt(lng, { page: 'home' })
    await visit(candidates().map(({ passage }) => passage))
    expect(region().getByText(words()('plan.allRead'))).toBeVisible()
    // On arriving it is read like the rest, and not told.
    expect(region().getByRole('status')).toBeEmptyDOMElement()
    expect(region().queryByRole('list', { name: words()('plan.list', { minutes: 5 }) })).toBeNull()
  })
})
