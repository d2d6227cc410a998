import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../src/i18n/edition.ts'
import { itemWords } from '../../src/i18n/item-words.ts'
import { languageIds } from '../../src/i18n/languages.ts'
import { items, optionsOf, sequence } from '../../src/questionnaire/items.ts'
import { useStore } from '../../src/store/store.ts'
import { renderAt } from '../support/render.tsx'

const numberOf = (id: (typeof sequence)[number]) => sequence.indexOf(id) + 1

describe.each(languageIds)('an item in "%s"', lng => {
  it.each(sequence.map((id, index) => [index + 1, id] as const))('%i asks %s in its own words', async (n, id) => {
    await renderAt(lng, { page: 'item', n })
    const { stem, options } = itemWords(editionOf(lng).i18n, id)
    const plain = (text: string | undefined) => text?.replaceAll('`', '') ?? ''
    const heading = screen.getByRole('heading', { level: 1 })
    expect(heading.textContent).toBe(plain(stem))
    // The heading tells what the options are for, and is not within them: coming to it would say it twice.
    const group = screen.getByRole('radiogroup')
    expect(group).not.toContainElement(heading)
    expect(group).toHaveAccessibleName(editionOf(lng).i18n.t('item.count', { n, total: n > 10 ? 25 : 10 }))
    expect(group).toHaveAccessibleDescription(expect.stringContaining(heading.textContent))
    const rows = within(group).getAllByRole('radio')
    const shown = rows.slice(0, -1).map(radio => radio.closest('label')?.textContent)
    expect(shown).toEqual(optionsOf(id).map(key => plain(options[key])))
    expect(rows.filter(radio => (radio as HTMLInputElement).checked)).toEqual([])
  })

  it('keeps what is picked, and “I don’t know” is a response like another', async () => {
    const user = userEvent.setup()
    const { words } = await renderAt(lng, { page: 'item', n: 1 })
    const [id] = sequence
    await user.click(screen.getAllByRole('radio')[1] as HTMLElement)
    expect(useStore.getState().responses).toEqual({ [id as string]: 'd' })
    await user.click(screen.getByRole('radio', { name: new RegExp(words('questionnaire:unsure.label')) }))
    expect(useStore.getState().responses).toEqual({ [id as string]: 'unsure' })
  })

  it('says where the reader is in the leg, and leads back and on', async () => {
    const { words } = await renderAt(lng, { page: 'item', n: 12 })
    expect(screen.getByText(words('item.count', { n: 12, total: 25 }))).toBeVisible()
    expect(screen.getByRole('link', { name: words('item.back') })).toHaveAttribute('href', `/${lng}/quiz/11/`)
    expect(screen.getByRole('link', { name: words('item.next') })).toHaveAttribute('href', `/${lng}/quiz/13/`)
  })

  it.each([10, 25])('leads from the end of a leg, %i, to the result', async n => {
    const { words } = await renderAt(lng, { page: 'item', n })
    expect(screen.getByRole('link', { name: words('item.result') })).toHaveAttribute('href', `/${lng}/result/`)
  })
})

describe('confidence', () => {
  const n = numberOf('o1-open-parts')

  it('is asked after knowledge only', async () => {
    for (const id of sequence) {
      const { unmount } = await renderAt('en', { page: 'item', n: numberOf(id) })
      const asked = screen.queryAllByRole('group').filter(({ tagName }) => tagName === 'FIELDSET')
      expect(asked).toHaveLength(items[id].kind === 'knowledge' ? 1 : 0)
      unmount()
    }
  })

  it('is kept, and has nothing to say of “I don’t know”', async () => {
    const user = userEvent.setup()
    const { words } = await renderAt('en', { page: 'item', n })
    const sure = screen.getByRole('radio', { name: words('questionnaire:confidence.options.sure') })
    await user.click(sure)
    expect(useStore.getState().confidences).toEqual({ 'o1-open-parts': 'sure' })
    await user.click(screen.getByRole('radio', { name: new RegExp(words('questionnaire:unsure.label')) }))
    expect(sure).toBeDisabled()
  })
})

describe('keys among the options', () => {
  it.each([
    ['5', 'e'],
    ['1', 'a'],
    ['0', 'unsure'],
  ])('%s picks %s on the staff', async (key, response) => {
    await renderAt('en', { page: 'item', n: 1 })
    fireEvent.keyDown(screen.getAllByRole('radio')[0] as HTMLElement, { key })
    expect(useStore.getState().responses).toEqual({ 'o2-licence': response })
  })

  it.each([
    ['a', optionsOf('o3-claim')[0]],
    ['D', optionsOf('o3-claim')[3]],
  ])('%s picks the row of that letter where options have no level', async (key, response) => {
    await renderAt('en', { page: 'item', n: numberOf('o3-claim') })
    fireEvent.keyDown(screen.getAllByRole('radio')[0] as HTMLElement, { key })
    expect(useStore.getState().responses).toEqual({ 'o3-claim': response })
  })

  it.each(['6', 'x', 'Shift', '9'])('%s picks nothing', async key => {
    await renderAt('en', { page: 'item', n: 1 })
    fireEvent.keyDown(screen.getAllByRole('radio')[0] as HTMLElement, { key })
    expect(useStore.getState().responses).toEqual({})
  })

  it('leave the browser’s own shortcuts alone', async () => {
    await renderAt('en', { page: 'item', n: 1 })
    fireEvent.keyDown(screen.getAllByRole('radio')[0] as HTMLElement, { key: '3', ctrlKey: true })
    expect(useStore.getState().responses).toEqual({})
  })

  it('Enter moves on', async () => {
    const { history } = await renderAt('en', { page: 'item', n: 1 })
    fireEvent.keyDown(screen.getAllByRole('radio')[0] as HTMLElement, { key: 'Enter' })
    expect(history.at(-1)).toBe('/en/quiz/2/')
  })

  it.each(languageIds)('can be turned off and on again, in "%s"; the radios stay as they are', async lng => {
    const user = userEvent.setup()
    const { words, history } = await renderAt(lng, { page: 'item', n: 1 })
    const radio = screen.getAllByRole('radio')[0] as HTMLElement
    await user.click(screen.getByRole('checkbox', { name: words('item.keys.title'), checked: true }))
    for (const key of ['3', '0', 'Enter']) fireEvent.keyDown(radio, { key })
    expect(useStore.getState()).toMatchObject({ shortcuts: false, responses: {} })
    expect(history).toEqual([`/${lng}/quiz/1/`])
    await user.click(radio)
    expect(useStore.getState().responses).toEqual({ 'o2-licence': 'e' })
    await user.click(screen.getByRole('checkbox', { checked: false }))
    fireEvent.keyDown(radio, { key: '0' })
    expect(useStore.getState()).toMatchObject({ shortcuts: true, responses: { 'o2-licence': 'unsure' } })
  })
})

it('the instrument moves on above the first item of each section, in each leg', async () => {
  const heads = [1, 3, 5, 7, 9, 11, 14, 17, 20, 23]
  for (const n of sequence.keys()) {
    const { unmount } = await renderAt('en', { page: 'item', n: n + 1 })
    expect([n + 1, screen.queryAllByRole('img').length > 0]).toEqual([n + 1, heads.includes(n + 1)])
    unmount()
  }
})
