import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../src/i18n/edition.ts'
import { languageIds } from '../../src/i18n/languages.ts'
import { type ItemId, itemIds, items, optionsOf, sequence } from '../../src/questionnaire/items.ts'
import { numberOf } from '../../src/questionnaire/progress.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { addressOf } from '../../src/routes.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { itemsIn } from '../../src/store/measured-again.ts'
import { useStore } from '../../src/store/store.ts'
import { renderAt } from '../support/render.tsx'

const page = { page: 'again', section: 'frameworks' } as const
const own = itemsIn('frameworks')
const worth = (id: ItemId, value: number) =>
  optionsOf(id).find(key => (items[id].values as Partial<Record<string, number>>)[key] === value) ?? 'a'
const lowest: Responses = Object.fromEntries(itemIds.map(id => [id, worth(id, 0)]))

/** Picks the option of each item that is worth the most. */
async function answerAll(user: ReturnType<typeof userEvent.setup>, ids = own) {
  for (const group of screen.getAllByRole('group')) {
    const id = ids.find(one => one === group.id)
    if (!id) continue
    const radio = within(group)
      .getAllByRole<HTMLInputElement>('radio')
      .find(({ value }) => value === worth(id, 4))
    if (radio) await user.click(radio)
  }
}

/** French keeps its no-break spaces. */
const asTyped = { normalizer: (text: string) => text }

describe.each(languageIds)('measuring a station again in "%s"', lng => {
  const toldFirst = (ids: readonly ItemId[]) =>
    editionOf(lng).i18n.t('again.answeredFirst', {
      count: ids.length,
      list: new Intl.ListFormat(lng).format(
        ids
          .map(numberOf)
          .toSorted((a, b) => a - b)
          .map(String),
      ),
    })
  it('asks its five items with nothing filled in', async () => {
    const { words: t } = await renderAt(lng, page, { responses: lowest })
    const name = t('questionnaire:sections.frameworks.name')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(t('again.title', { name }))
    expect(screen.getAllByRole('group').map(({ id }) => id)).toEqual(own)
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  })

  it('says what is missing, links to it, and changes nothing before all five are answered', async () => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(lng, page, { responses: lowest })
    await answerAll(user, own.slice(1))
    await user.click(screen.getByRole('button', { name: t('again.finish') }))
    // One message: the ways there are read when they are come to.
    const told = () => screen.getAllByRole('status').flatMap(({ firstElementChild }) => firstElementChild ?? [])
    const [first] = told()
    expect(told().map(({ textContent }) => textContent)).toEqual([t('again.missing', { count: 1 })])
    // Told anew when asked anew: a text that stays is not.
    await user.click(screen.getByRole('button', { name: t('again.finish') }))
    expect(told().map(({ textContent }) => textContent)).toEqual([t('again.missing', { count: 1 })])
    expect(told()[0]).not.toBe(first)
    expect(screen.getByRole('link', { name: t('again.go', { n: numberOf(own[0] ?? 'f1-breaks') }) })).toHaveAttribute(
      'href',
      `#${own[0]}`,
    )
    expect(useStore.getState()).toMatchObject({ responses: lowest, records: [] })
  })

  it('replaces the responses, files them, and tells before and after with its range', async () => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(lng, page, { responses: lowest, legsFiled: 2 })
    await answerAll(user)
    await user.click(screen.getByRole('button', { name: t('again.finish') }))
    const { responses, records } = useStore.getState()
    expect(responses).toEqual({ ...lowest, ...Object.fromEntries(own.map(id => [id, worth(id, 4)])) })
    expect(records.map(record => record.responses)).toEqual([responses])
    expect(screen.getByRole('heading', { name: t('again.after') })).toHaveFocus()
    const { score } = profileOf(responses).sections.frameworks
    const told = t('again.figures', { before: 0, now: 100, low: Math.round(score?.low ?? -1), high: 100 })
    expect(document.body.textContent).toContain(told)
    expect(document.body.textContent).toContain(t('again.stand.above', { count: 100 }))
    expect(screen.getByRole('link', { name: t('again.result') })).toHaveAttribute(
      'href',
      addressOf(lng, { page: 'result' }),
    )
  })

  it('says that a change within the range may be none', async () => {
    const user = userEvent.setup()
    // One level down on one item of five: 5 points, against √(2 · 150) = 17.3.
    const [behaviour] = own.filter(id => items[id].kind === 'behaviour')
    const near = Object.fromEntries(own.map(id => [id, id === behaviour ? 'd' : worth(id, 4)])) as Responses
    const { words: t } = await renderAt(lng, page, { responses: near })
    await answerAll(user)
    await user.click(screen.getByRole('button', { name: t('again.finish') }))
    expect(document.body.textContent).toContain(t('again.stand.within', { count: 5 }))
  })

  it('works without any response', async () => {
    const user = userEvent.setup()
    const { words: t } = await renderAt(lng, page)
    await answerAll(user)
    await user.click(screen.getByRole('button', { name: t('again.finish') }))
    expect(document.body.textContent).toContain(t('again.first'))
    expect(screen.getByText(toldFirst(own), asTyped)).toBeVisible()
    expect(Object.keys(useStore.getState().responses).toSorted()).toEqual(own.toSorted())
  })

  it('names the questions answered for the first time, and only those, by their own numbers', async () => {
    const user = userEvent.setup()
    const [first = 'f1-breaks', second = 'f2-furthest', ...others] = own
    const before = Object.fromEntries(Object.entries(lowest).filter(([id]) => others.some(one => one === id)))
    const { words: t } = await renderAt(lng, page, { responses: before })
    await answerAll(user)
    await user.click(screen.getByRole('button', { name: t('again.finish') }))
    expect(screen.getByText(toldFirst([first, second]), asTyped)).toBeVisible()
    const changed = screen.getByRole('heading', { name: t('again.changed') }).parentElement
    const numbers = [...(changed?.querySelectorAll('li p > span:first-child') ?? [])].map(one =>
      Number(one.textContent),
    )
    expect(numbers.toSorted()).toEqual(others.map(numberOf).toSorted())
  })

  it('gives each question its own number, in the order of the questions', async () => {
    await renderAt(lng, page)
    const numbers = screen
      .getAllByRole('heading', { level: 2 })
      .map(heading => Number.parseInt(`${heading.textContent}`, 10))
    expect(numbers).toEqual(own.map(numberOf).toSorted((a, b) => a - b))
  })

  it('keeps what is answered so far', async () => {
    const { words: t } = await renderAt(lng, page, { again: { [own[0] ?? '']: 'unsure', [sequence[0] ?? '']: 'a' } })
    expect(screen.getAllByRole('radio').filter(radio => (radio as HTMLInputElement).checked)).toHaveLength(1)
    expect(screen.queryByText(t('again.missing', { count: 4 }))).toBeNull()
  })
})
