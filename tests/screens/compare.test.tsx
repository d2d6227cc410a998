import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { editionOf } from '../../src/i18n/edition.ts'
import { itemWords } from '../../src/i18n/item-words.ts'
import { languageIds } from '../../src/i18n/languages.ts'
import { sequence } from '../../src/questionnaire/items.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { addressOf } from '../../src/routes.ts'
import { encode } from '../../src/sharing/code.ts'
import { fragmentOf } from '../../src/sharing/fragment.ts'
import type { FiledRecord } from '../../src/store/records.ts'
import { useStore } from '../../src/store/store.ts'
import { renderAt } from '../support/render.tsx'

const all = (option: 'a' | 'b' | 'c' | 'd', change: Responses = {}): Responses => ({
  ...Object.fromEntries(sequence.map(id => [id, option])),
  ...change,
})
const mine = all('d')
const earlier: FiledRecord = { id: 'k1', at: '2026-09-03T14:05Z', name: 'Before', responses: all('a') }
const latest: FiledRecord = { id: 'k2', at: '2026-11-20T09:00Z', name: '', responses: mine }
const shared = all('b', { 'o2-licence': 'e' })

/** French keeps its no-break spaces. */
const asTyped = { normalizer: (text: string) => text }

function go(hash: string) {
  history.replaceState(null, '', `/${hash}`)
}

function rows(): string[][] {
  return within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map(row =>
      within(row)
        .getAllByRole('cell')
        .map(cell => cell.textContent ?? ''),
    )
}

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})
afterEach(() => go(''))

describe.each(languageIds)('the comparison in "%s"', lng => {
  it('explains itself before anything, and leads to the quiz', async () => {
    const { words: t } = await renderAt(lng, { page: 'compare' })
    expect(screen.getByRole('heading', { level: 1, name: t('compare.title') })).toBeVisible()
    expect(screen.getByRole('link', { name: t('compare.measure') })).toHaveAttribute(
      'href',
      addressOf(lng, { page: 'goal' }),
    )
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText(t('records.none'), asTyped)).toBeVisible()
  })

  it('sets the responses of now beside the latest record that says something else', async () => {
    const { words: t } = await renderAt(lng, { page: 'compare' }, { responses: mine, records: [earlier, latest] })
    expect(screen.getByRole('combobox', { name: t('compare.one') })).toHaveValue('now')
    expect(screen.getByRole('combobox', { name: t('compare.other') })).toHaveValue('k1')
    expect(rows()).toHaveLength(6)
  })

  it('swaps the figures and the words with the sides, and nothing else', async () => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(lng, { page: 'compare' }, { responses: mine, records: [earlier] })
    const before = rows()
    await user.click(screen.getByRole('button', { name: t('compare.swap') }))
    const after = rows()
    expect(after.map(([one, other]) => [other, one])).toEqual(before.map(([one, other]) => [one, other]))
    const count = (figures: string[]) => Math.abs(Number(figures[0]) - Number(figures[1]))
    const turned = { above: 'below', below: 'above', withinAbove: 'withinBelow', withinBelow: 'withinAbove' } as const
    const kinds = Object.keys(turned) as (keyof typeof turned)[]
    for (const [index, cells] of before.entries()) {
      const kind = kinds.find(one => t(`compare.stand.${one}`, { count: count(cells) }) === cells[2])
      expect(after[index]?.[2]).toBe(
        kind ? t(`compare.stand.${turned[kind]}`, { count: count(cells) }) : t('compare.stand.same'),
      )
    }
    expect(before.map(([, , words]) => words)).not.toEqual(after.map(([, , words]) => words))
  })

  it('shows what has changed first where the answers are furthest apart, and what was picked each time', async () => {
    const { words: t } = await renderAt(
      lng,
      { page: 'compare' },
      { responses: mine, records: [{ ...earlier, responses: { ...mine, 'o2-licence': 'a', 'o3-claim': 'unsure' } }] },
    )
    expect(screen.queryByRole('heading', { name: t('compare.talk') })).toBeNull()
    const talk = within(screen.getByRole('region', { name: t('compare.changed') }))
    const listed = talk.getAllByRole('listitem')
    expect(listed).toHaveLength(2)
    const { options } = itemWords(editionOf(lng).i18n, 'o2-licence')
    for (const key of ['d', 'a'] as const) expect(listed[0]?.textContent).toContain(options[key] ?? '')
    expect(listed[1]?.textContent).toContain(t('questionnaire:unsure.label'))
  })

  it('gives two people something to talk about', async () => {
    const theirs = { ...mine, 'o2-licence': 'a', 'o3-claim': 'unsure' } as const
    history.replaceState(null, '', `/${fragmentOf(theirs)}`)
    const { words: t } = await renderAt(lng, { page: 'compare' }, { responses: mine })
    const talk = within(await screen.findByRole('region', { name: t('compare.talk') }))
    const listed = talk.getAllByRole('listitem')
    expect(listed[0]?.textContent).toContain(t('compare.prompts.behaviour'))
    expect(listed[1]?.textContent).toContain(t('compare.prompts.unsure'))
    history.replaceState(null, '', '/')
  })

  it('takes the code of the address for the other side, follows it, and leaves the reader’s own alone', async () => {
    go(`#r=${encode(shared)}`)
    const { words: t } = await renderAt(lng, { page: 'compare' }, { responses: mine, records: [earlier] })
    expect(screen.getByRole('combobox', { name: t('compare.other') })).toHaveValue('code')
    const first = rows()
    act(() => {
      go(`#r=${encode(all('c'))}`)
      dispatchEvent(new HashChangeEvent('hashchange'))
    })
    expect(rows()).not.toEqual(first)
    expect(useStore.getState()).toMatchObject({ responses: mine, records: [earlier] })
  })

  it.each([
    ['malformed', 'hello'],
    ['damaged', `${encode(shared).slice(0, -1)}${encode(shared).endsWith('q') ? 'p' : 'q'}`],
  ] as const)('says of a %s code what is wrong, at the field', async (problem, typed) => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(lng, { page: 'compare' }, { responses: mine })
    const field = screen.getByRole('textbox', { name: t('compare.field') })
    await user.type(field, typed)
    await user.click(screen.getByRole('button', { name: t('compare.read') }))
    const told = screen.getByRole('textbox', { name: t('compare.field') })
    expect(told).toBeInvalid()
    expect(told).toHaveValue(typed)
    const hint = document.getElementById(told.getAttribute('aria-describedby') ?? '')
    expect(hint?.textContent).toBe(t(`compare.${problem}`))
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('reads a pasted link, and a code read aloud in capitals and groups', async () => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(lng, { page: 'compare' }, { responses: mine })
    const read = async (text: string) => {
      const field = screen.getByRole('textbox', { name: t('compare.field') })
      await user.clear(field)
      await user.type(field, `${text}{Enter}`)
    }
    await read(`https://example.org/fr/result/#r=${encode(shared)}`)
    const first = rows()
    expect(first).toHaveLength(6)
    await read(
      encode(shared)
        .toUpperCase()
        .match(/.{1,3}/g)
        ?.join(' ') ?? '',
    )
    expect(rows()).toEqual(first)
  })

  it('names a record, and calls it so', async () => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(
      lng,
      { page: 'compare' },
      { responses: mine, records: [{ ...earlier, name: '' }] },
    )
    const list = within(screen.getByRole('region', { name: t('records.title') }))
    await user.type(list.getByRole('textbox'), 'Autumn')
    await user.tab()
    expect(useStore.getState().records[0]?.name).toBe('Autumn')
    expect(screen.getByRole('button', { name: t('records.eraseOne', { name: 'Autumn' }) })).toBeVisible()
  })

  it('erases one record and says so, with focus on what is left', async () => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(lng, { page: 'compare' }, { responses: mine, records: [earlier, latest] })
    await user.click(screen.getByRole('button', { name: t('records.eraseOne', { name: 'Before' }) }))
    expect(useStore.getState().records).toEqual([latest])
    expect(screen.getByRole('heading', { name: t('records.title') })).toHaveFocus()
    expect(screen.getByText(t('records.erased', { name: 'Before' }), asTyped)).toBeVisible()
  })

  it('puts an erased record back, name and place, when asked at once', async () => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(lng, { page: 'compare' }, { responses: mine, records: [earlier, latest] })
    expect(screen.queryByRole('button', { name: t('records.undo') })).toBeNull()
    await user.click(screen.getByRole('button', { name: t('records.eraseOne', { name: 'Before' }) }))
    await user.click(screen.getByRole('button', { name: t('records.undo') }))
    expect(useStore.getState().records).toEqual([earlier, latest])
    expect(screen.getByText(t('records.restored', { name: 'Before' }), asTyped)).toHaveAttribute('role', 'status')
    expect(screen.getByRole('heading', { name: t('records.title') })).toHaveFocus()
    expect(screen.queryByRole('button', { name: t('records.undo') })).toBeNull()
  })

  it('puts nothing back after another act', async () => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(lng, { page: 'compare' }, { responses: mine, records: [earlier, latest] })
    const list = within(screen.getByRole('region', { name: t('records.title') }))
    await user.click(screen.getByRole('button', { name: t('records.eraseOne', { name: 'Before' }) }))
    await user.click(list.getByRole('textbox'))
    await user.tab()
    expect(screen.getByRole('button', { name: t('records.undo') })).toBeVisible()
    await user.type(list.getByRole('textbox'), 'After')
    await user.tab()
    expect(screen.queryByRole('button', { name: t('records.undo') })).toBeNull()
    expect(useStore.getState().records.map(({ name }) => name)).toEqual(['After'])
  })

  it('says that all are erased, and what will be filed next', async () => {
    const user = userEvent.setup()
    const past = { responses: mine, records: [earlier, latest], legsFiled: 1 }
    const { words: t } = await renderAt(lng, { page: 'compare' }, past)
    await user.click(screen.getByRole('button', { name: t('records.eraseAll') }))
    await user.click(screen.getByRole('button', { name: t('records.dialog.erase') }))
    expect(screen.getByText(t('records.erasedAll'), asTyped)).toHaveAttribute('role', 'status')
    expect(screen.getByRole('heading', { name: t('records.title') })).toHaveFocus()
    expect(screen.getByText(t('records.noneLeft'), asTyped)).toBeVisible()
    expect(screen.queryByText(t('records.none'), asTyped)).toBeNull()
    expect(screen.queryByRole('button', { name: t('records.undo') })).toBeNull()
  })

  it('erases all the records after asking, and keeps the responses', async () => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(lng, { page: 'compare' }, { responses: mine, records: [earlier, latest] })
    const ask = () => user.click(screen.getByRole('button', { name: t('records.eraseAll') }))
    await ask()
    await user.click(screen.getByRole('button', { name: t('records.dialog.keep') }))
    expect(useStore.getState().records).toHaveLength(2)
    await ask()
    await user.click(screen.getByRole('button', { name: t('records.dialog.erase') }))
    expect(useStore.getState()).toMatchObject({ records: [], responses: mine })
  })
})
