import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { editionOf } from '../../src/i18n/edition.ts'
import { itemWords } from '../../src/i18n/item-words.ts'
import { languageIds } from '../../src/i18n/languages.ts'
import { stepWords } from '../../src/i18n/step-words.ts'
import {
  firstLeg,
  type ItemId,
  itemIds,
  items,
  type OptionKey,
  optionsOf,
  sequence,
} from '../../src/questionnaire/items.ts'
import type { Confidences, Response, Responses } from '../../src/questionnaire/responses.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { type StepId, stepIds } from '../../src/questionnaire/step-ids.ts'
import { arrivalOf, planOf } from '../../src/reading/plan.ts'
import { pageOf } from '../../src/reading/sources.ts'
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
    expect(rows).toHaveLength(sections.length)
    for (const row of rows) within(row).getByRole('cell', { name: t(`reading:bands.${band}.name`) })
  })

  it('has no figure and no band when nothing but "I don’t know" was answered', async () => {
    const { words: t } = await show(lng, unsure)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('reading:notEnough.unsureTitle'))
    for (const row of within(screen.getByRole('table')).getAllByRole('row').slice(1)) {
      expect(row).toHaveTextContent(t('reading:notEnough.short'))
      // Reading, range, band: the places of the bubbles, after them, may be told in figures.
      for (const cell of within(row).getAllByRole('cell').slice(0, 3)) expect(cell).not.toHaveTextContent(/\d/)
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
    const question = t('questionnaire:goals.question')
    const group = screen.getByRole('radiogroup', { name: question, description: t('result.path.goal') })
    const line = group.closest('details')?.querySelector('summary') as HTMLElement
    expect(line.textContent).toBe(`${question} ${t('questionnaire:goals.skip')}`)
    expect(within(group).getByRole('radio', { checked: true })).toHaveAccessibleName(t('questionnaire:goals.skip'))
    await userEvent.click(within(group).getByRole('radio', { name: t('questionnaire:goals.options.lead') }))
    expect(line.textContent).toBe(`${question} ${t('questionnaire:goals.options.lead')}`)
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
    expect(link.parentElement?.textContent).toContain(
      t('reading:reasons.low', { n: sequence.indexOf('d3-estimate') + 1 }),
    )
  })

  it('does not say that equal readings lie between others', async () => {
    const { words: t } = await show(lng, lowest)
    expect(screen.getByText(t('result.path.tie.all'))).toBeInTheDocument()
    expect(screen.queryByText(t('reading:path.between'))).toBeNull()
  })

  it('explains what was answered, folded, with its sources', async () => {
    const { words: t } = await show(lng, { 'f3-safe-file': 'b', 'o3-claim': 'd' })
    const region = screen.getByRole('region', { name: t('result.explained.title') })
    const folded = [...region.querySelectorAll('details')]
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

/** The readers of these tests are all at the bottom and have no goal: applications first, then openness. */
const first = ['applications.discovering.1', 'applications.discovering.2', 'openness.discovering.1'] as const

describe.each(languageIds)('the next steps in "%s"', lng => {
  const visit = (ticked: StepId[] = [], responses = lowest) => renderAt(lng, { page: 'result' }, { responses, ticked })
  const wordsOf = (id: StepId) => {
    const { text, gain } = stepWords(editionOf(lng).i18n, id)
    return { text: text.replace(/:[a-z]{2}\[([^\]]*)\]/g, '$1'), gain }
  }
  const cards = (title: string) => {
    const [list] = within(screen.getByRole('region', { name: title })).queryAllByRole('list')
    return within(list ?? document.body)
      .getAllByRole('heading', { level: 3 })
      .map(heading => heading.parentElement as HTMLElement)
  }
  const box = (card: HTMLElement | undefined) => within(card ?? document.body).getByRole('checkbox')
  const shown = (title: string) => {
    const texts = cards(title).map(({ textContent }) => textContent ?? '')
    return texts.map(text => stepIds.find(id => text.includes(wordsOf(id).text)))
  }

  it('are three, each with its time, what it leaves, where, and a box named after it', async () => {
    const { words: t } = await visit()
    const title = t('result.steps.title')
    // 10 min of applications, then 10 of openness, then 30.
    const sorted = [first[0], first[2], first[1]]
    expect(shown(title)).toEqual(sorted)
    for (const [index, card] of cards(title).entries()) {
      const { text, gain } = wordsOf(sorted[index] ?? first[0])
      expect(card.textContent).toContain(t('result.steps.gain', { gain }))
      expect(box(card)).toHaveAccessibleName(`${t('result.steps.done')} ${text}`)
      expect(box(card)).not.toBeChecked()
    }
    const heads = cards(title).map(card => within(card).getByRole('heading').textContent)
    expect(heads).toEqual([
      t('reading:durations.m10') + t('questionnaire:sections.applications.name'),
      t('reading:durations.m10') + t('questionnaire:sections.openness.name'),
      t('reading:durations.m30') + t('questionnaire:sections.applications.name'),
    ])
    const link = within(cards(title)[2] ?? document.body).getByRole('link', { name: t('reading:sources.plantnet') })
    expect(link).toHaveAttribute('href', pageOf('plantnet', lng)?.url)
  })

  it('stay in place when ticked, to be unticked there, until they are replaced', async () => {
    const { words: t } = await visit()
    const title = t('result.steps.title')
    expect(screen.queryByRole('button', { name: t('result.steps.replace') })).toBeNull()
    await userEvent.click(box(cards(title)[0]))
    expect(useStore.getState().ticked).toEqual([first[0]])
    expect(box(cards(title)[0])).toBeChecked()
    await userEvent.click(box(cards(title)[0]))
    expect(useStore.getState().ticked).toEqual([])
    await userEvent.click(box(cards(title)[0]))
    await userEvent.click(screen.getByRole('button', { name: t('result.steps.replace') }))
    expect(shown(title)).toEqual([first[2], 'applications.discovering.3', first[1]])
    expect(screen.getByRole('heading', { name: title })).toHaveFocus()
    expect(screen.queryByRole('button', { name: t('result.steps.replace') })).toBeNull()
  })

  it('have made room for others on the next visit', async () => {
    const { words: t } = await visit([first[0]])
    expect(shown(t('result.steps.title'))).toEqual([first[2], 'applications.discovering.3', first[1]])
  })

  it('stand below once done, where they can be unticked without losing the focus', async () => {
    const { words: t } = await visit(['readiness.sharing.1', first[0]])
    const fold = () => screen.queryByText(t('result.steps.ticked', { count: useStore.getState().ticked.length }))
    const rows = () => within(fold()?.parentElement ?? document.body).getAllByRole('checkbox', { hidden: true })
    expect(rows().map(row => row.parentElement?.textContent)).toEqual(
      [first[0], 'readiness.sharing.1' as const].map(id => wordsOf(id).text),
    )
    fireEvent.click(rows()[0] ?? document.body)
    expect(useStore.getState().ticked).toEqual(['readiness.sharing.1'])
    expect(fold()).toHaveFocus()
    fireEvent.click(rows()[0] ?? document.body)
    expect(useStore.getState().ticked).toEqual([])
    expect(screen.getByRole('heading', { name: t('result.steps.title') })).toHaveFocus()
  })

  it('are fewer near the end, and say so when there is none', async () => {
    const own = stepIds.filter(id => id.includes('.discovering.'))
    const { words: t, unmount } = await visit(own.slice(1))
    expect(shown(t('result.steps.last', { count: 1 }))).toEqual(own.slice(0, 1))
    unmount()
    await visit(own)
    expect(screen.getByRole('heading', { name: t('result.steps.none') })).toBeInTheDocument()
  })

  describe('all of them', () => {
    afterEach(() => vi.useRealTimers())

    async function listed(date: string): Promise<{ order: (string | null)[]; ids: (string | undefined)[] }> {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${date}T12:00:00`) })
      const { words: t } = await visit([], { ...lowest, ...firstPass })
      const heading = screen.getByRole('heading', { name: t('result.steps.all') })
      const folds = [...(heading.parentElement?.querySelectorAll('details') ?? [])]
      const rows = folds.flatMap(fold => within(fold).getAllByRole('checkbox', { hidden: true }))
      return {
        order: folds.map(fold => fold.querySelector('summary')?.textContent ?? null),
        ids: rows.map(row => stepIds.find(id => wordsOf(id).text === row.parentElement?.textContent)),
      }
    }

    it('are listed by section in the order to read them, those of the reader’s band first', async () => {
      const { order, ids } = await listed('2026-11-25')
      const { t } = editionOf(lng).i18n
      const plan = planOf(profileOf({ ...lowest, ...firstPass }), { ...lowest, ...firstPass }, {}, null)
      expect(order).toEqual(plan.map(({ section }) => t(`questionnaire:sections.${section}.name`)))
      // Frameworks: 0 of 20. Applications: 8 of 20, on the way to exploring.
      expect(ids.filter(id => id?.startsWith('frameworks.'))[0]).toBe('frameworks.discovering.1')
      expect(ids.filter(id => id?.startsWith('applications.'))[0]).toBe('applications.exploring.1')
      expect(ids.toSorted()).toEqual(stepIds.toSorted())
    })

    it('are without the one whose day is over', async () => {
      const { ids } = await listed('2027-05-15')
      expect(stepIds.filter(id => !ids.includes(id))).toEqual(['readiness.sharing.3'])
    })
  })
})

describe.each(languageIds)('the note on certainty in "%s"', lng => {
  const knowledge = itemIds.filter(id => items[id].kind === 'knowledge')
  const give = (value: 0 | 4, level: 'chance' | 'doubt' | 'sure', ids = knowledge) =>
    renderAt(
      lng,
      { page: 'result' },
      {
        responses: respondTo(ids, id => extreme(id, value)),
        confidences: Object.fromEntries(ids.map(id => [id, level])) as Confidences,
      },
    )

  it.each([
    ['ahead', 0, 'sure'],
    ['aheadInDoubt', 0, 'doubt'],
    ['behind', 4, 'chance'],
    ['match', 4, 'sure'],
  ] as const)('says %s above the explanations', async (kind, value, level) => {
    const { words: t } = await give(value, level)
    const region = screen.getByRole('region', { name: t('result.explained.title') })
    const told = `${t('result.calibration.told', { compared: 5 })} ${t(`result.calibration.${kind}`, { count: 5 })}`
    const note = [...region.querySelectorAll('p')].find(({ textContent }) => textContent === told)
    expect(note?.compareDocumentPosition(region.querySelector('details') ?? region)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })

  it('says nothing of three', async () => {
    const { words: t } = await give(0, 'sure', knowledge.slice(0, 3))
    expect(document.body.textContent).not.toContain(t('result.calibration.told', { compared: 3 }))
  })
})
