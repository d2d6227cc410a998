import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { editionOf } from '../../src/i18n/edition.ts'
import { itemWords } from '../../src/i18n/item-words.ts'
import { languageIds } from '../../src/i18n/languages.ts'
import {
  firstLeg,
  type ItemId,
  itemIds,
  items,
  type OptionKey,
  optionsOf,
  sequence,
} from '../../src/questionnaire/items.ts'
import type { Response, Responses } from '../../src/questionnaire/responses.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { arrivalOf, planOf } from '../../src/reading/plan.ts'
import { addressOf } from '../../src/routes.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { useStore } from '../../src/store/store.ts'
import { renderAt } from '../support/render.tsx'

function respondTo(ids: readonly ItemId[], pick: (id: ItemId) => Response): Responses {
  return Object.fromEntries(ids.map(id => [id, pick(id)]))
}

/** The option of an item that is worth the most, or the least. */
function extreme(id: ItemId, value: 0 | 4): OptionKey {
  const values: Readonly<Partial<Record<string, number>>> = items[id].values
  return optionsOf(id).find(key => values[key] === value) ?? 'a'
}

const highest = respondTo(itemIds, id => extreme(id, 4))
const lowest = respondTo(itemIds, id => extreme(id, 0))
const unsure = respondTo(itemIds, () => 'unsure')
const firstPass = respondTo(firstLeg, id => extreme(id, id === 'f1-breaks' || id === 'f2-furthest' ? 0 : 4))

function show(lng: (typeof languageIds)[number], responses: Responses = {}) {
  return renderAt(lng, { page: 'result' }, { responses })
}

function primaries(): HTMLElement[] {
  const main = within(screen.getByRole('main'))
  return [...main.queryAllByRole('link'), ...main.queryAllByRole('button')].filter(
    ({ classList }) => classList.contains('btn') && !classList.contains('btn--quiet'),
  )
}

function textsInOrder(title: string): (string | null)[] {
  return within(screen.getByRole('region', { name: title }))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
}

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})

describe.each(languageIds)('the result in "%s"', lng => {
  it('explains itself before any response, and leads to the quiz', async () => {
    const { words: t } = await show(lng)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('result.before.title'))
    expect(primaries()).toEqual([screen.getByRole('link', { name: t('result.before.measure') })])
    expect(primaries()[0]).toHaveAttribute('href', addressOf(lng, { page: 'goal' }))
    expect(screen.queryByRole('heading', { name: t('result.path.title') })).toBeNull()
    expect(screen.queryByRole('button', { name: t('erase.open') })).toBeNull()
  })

  it.each([
    ['sharing', highest],
    ['discovering', lowest],
  ] as const)('answers in words when every response is at one end: %s', async (band, responses) => {
    const { words: t } = await show(lng, responses)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t(`reading:bands.${band}.ready`))
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows.map(row => within(row).getAllByRole('cell').at(-1)?.textContent)).toEqual(
      sections.map(() => t(`reading:bands.${band}.name`)),
    )
  })

  it('has no figure and no band when nothing but "I don’t know" was answered', async () => {
    const { words: t } = await show(lng, unsure)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('reading:notEnough.title'))
    for (const row of within(screen.getByRole('table')).getAllByRole('row').slice(1)) {
      expect(row).toHaveTextContent(t('reading:notEnough.short'))
      expect(row).not.toHaveTextContent(/\d/)
    }
    const listed = within(screen.getByRole('region', { name: t('result.open.unsure') })).getAllByRole('link')
    expect(listed).toHaveLength(itemIds.length)
  })

  it('tells a station of two responses by the bands its range touches', async () => {
    const { words: t } = await show(lng, firstPass)
    const name = t('questionnaire:sections.frameworks.name')
    const row = within(screen.getByRole('table')).getByRole('row', { name: new RegExp(name) })
    // Score 0, range 0 to 15: one band, and not a named one.
    expect(row).toHaveTextContent(t('reading:bands.discovering.name'))
    // French keeps its no-break spaces.
    const sketch = { normalizer: (text: string) => text }
    expect(screen.getAllByText(t('result.stations.sketch', { count: 2 }), sketch)).toHaveLength(sections.length)
  })

  it('has one primary action, which leads to the first passage of the path', async () => {
    await show(lng, firstPass)
    const [first] = planOf(profileOf(firstPass), firstPass, {}, null)
    expect(first?.section).toBe('frameworks')
    const passage = first && arrivalOf(first)
    expect(passage).not.toBeNull()
    expect(primaries()).toHaveLength(1)
    expect(primaries()[0]).toHaveAttribute(
      'href',
      `${addressOf(lng, { page: 'chapter', id: 'frameworks' })}#${passage}`,
    )
  })

  it('offers the second leg once the first is done, at its first open item', async () => {
    const { words: t } = await show(lng, firstPass)
    expect(screen.getByRole('link', { name: t('result.actions.more', { count: 15 }) })).toHaveAttribute(
      'href',
      addressOf(lng, { page: 'item', n: 11 }),
    )
  })

  it('goes back to the first open item while the first leg is under way', async () => {
    const { words: t } = await show(lng, { 'o2-licence': 'c', 'f1-breaks': 'a' })
    expect(screen.getByRole('link', { name: t('home.resume', { n: 2 }) })).toHaveAttribute(
      'href',
      addressOf(lng, { page: 'item', n: 2 }),
    )
  })

  it('lists exactly the open items, each a link to it', async () => {
    const { words: t } = await show(lng, firstPass)
    const region = screen.getByRole('region', { name: t('result.open.title', { count: 15 }) })
    expect(
      within(region)
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual(
      sequence
        .slice(firstLeg.length)
        .map((_, index) => addressOf(lng, { page: 'item', n: firstLeg.length + index + 1 })),
    )
  })

  it('lists no open item when everything is answered', async () => {
    const { words: t } = await show(lng, highest)
    expect(screen.queryByText(t('result.open.text'))).toBeNull()
    expect(screen.queryByText(t('result.open.unsureText'))).toBeNull()
  })

  it('orders the reading by the goal, and leaves every figure as it was', async () => {
    // All responses alike: the goal's weights alone make the order.
    const { words: t } = await show(lng, lowest)
    const title = (id: 'applications' | 'openness') => editionOf(lng).article[id].title
    const figures = screen.getByRole('table').textContent
    expect(textsInOrder(t('result.path.title'))[0]).toBe(title('applications'))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: t('questionnaire:goals.question') }), 'lead')
    expect(textsInOrder(t('result.path.title'))[0]).toBe(title('openness'))
    expect(useStore.getState().goal).toBe('lead')
    expect(screen.getByRole('table').textContent).toBe(figures)
  })

  it('links each marked passage and says which item caused it', async () => {
    const { words: t } = await show(lng, { ...highest, 'd3-estimate': 'a' })
    const passages = editionOf(lng).article.democratisation.passages
    const title = passages.find(({ id }) => id === 'democratisation.stop-rule')?.title ?? ''
    const link = within(screen.getAllByRole('list', { name: t('result.path.marked') })[0] ?? document.body).getByRole(
      'link',
      { name: title },
    )
    expect(link).toHaveAttribute(
      'href',
      `${addressOf(lng, { page: 'chapter', id: 'democratisation' })}#democratisation.stop-rule`,
    )
    expect(link.parentElement).toHaveTextContent(t('reading:reasons.low', { n: sequence.indexOf('d3-estimate') + 1 }))
  })

  it('does not say that equal readings lie between others', async () => {
    const { words: t } = await show(lng, lowest)
    expect(screen.getByText(t('result.path.tie.all'))).toBeInTheDocument()
    expect(screen.queryByText(t('reading:path.between'))).toBeNull()
  })

  it('explains what was answered, folded, with its sources', async () => {
    const { words: t } = await show(lng, { 'f3-safe-file': 'b', 'o3-claim': 'd' })
    const folded = [...document.querySelectorAll('details')]
    expect(folded.map(({ open }) => open)).toEqual([false, false])
    const [knowledge, situation] = folded.map(details => within(details))
    const { i18n } = editionOf(lng)
    const plain = (text: string | undefined) => text?.replaceAll('`', '') ?? ''
    expect(folded[0]?.textContent).toContain(plain(itemWords(i18n, 'f3-safe-file').options.a))
    expect(folded[0]?.textContent).toContain(plain(itemWords(i18n, 'f3-safe-file').explanation))
    expect(knowledge?.getByRole('link', { name: t('reading:sources.torch-flaw') })).toHaveAttribute('hreflang', 'en')
    expect(folded[1]?.textContent).toContain(plain(itemWords(i18n, 'o3-claim').rationale))
    expect(situation?.queryByText(t('result.explained.expected'))).toBeNull()
    expect(situation?.getByRole('link', { name: t('result.explained.review', { n: 2 }) })).toHaveAttribute(
      'href',
      addressOf(lng, { page: 'item', n: 2 }),
    )
  })

  it('erases after asking, and puts focus on what the page says then', async () => {
    const { words: t } = await show(lng, firstPass)
    await userEvent.click(screen.getByRole('button', { name: t('erase.open') }))
    expect(useStore.getState().responses).toEqual(firstPass)
    fireEvent.click(screen.getByRole('button', { name: t('erase.erase') }))
    expect(useStore.getState().responses).toEqual({})
    const heading = screen.getByRole('heading', { level: 1 })
    expect(heading).toHaveTextContent(t('result.before.title'))
    expect(heading).toHaveFocus()
  })
})
