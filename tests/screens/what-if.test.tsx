import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../src/i18n/edition.ts'
import { itemWords } from '../../src/i18n/item-words.ts'
import { languageIds } from '../../src/i18n/languages.ts'
import { itemIds, optionsOf } from '../../src/questionnaire/items.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { differenceOf } from '../../src/reading/what-if.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { useStore } from '../../src/store/store.ts'
import { respondAll } from '../scoring/fill.ts'
import { renderAt } from '../support/render.tsx'

describe.each(languageIds)('what if, in "%s"', lng => {
  const t = () => editionOf(lng).i18n.t
  async function open(responses: Responses) {
    await renderAt(lng, { page: 'result' }, { responses })
    const fold = screen.getByRole('heading', { name: t()('whatIf.title') }).closest('details') as HTMLDetailsElement
    // jsdom opens a fold without telling.
    fold.open = true
    fireEvent(fold, new Event('toggle'))
    await waitFor(() => screen.getByRole('combobox', { name: t()('whatIf.question') }))
    return within(fold)
  }
  const choose = (item: string) =>
    userEvent.selectOptions(screen.getByRole('combobox', { name: t()('whatIf.question') }), item)

  it('is fetched when it is opened, not before', async () => {
    await renderAt(lng, { page: 'result' }, { responses: respondAll(0) })
    expect(screen.queryByRole('combobox', { name: t()('whatIf.question'), hidden: true })).toBeNull()
  })

  it('offers every item, and its options with the reader’s own marked', async () => {
    const fold = await open(respondAll(0))
    const select = fold.getByRole('combobox')
    expect(
      within(select)
        .getAllByRole('option')
        .map(one => (one as HTMLOptionElement).value)
        .toSorted(),
    ).toEqual(itemIds.toSorted())
    await choose('o3-claim')
    const radios = fold.getAllByRole('radio') as HTMLInputElement[]
    expect(radios.map(({ value }) => value)).toEqual([...optionsOf('o3-claim'), 'unsure'])
    expect(radios.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['d'])
    expect(radios.find(({ checked }) => checked)?.closest('label')).toHaveTextContent(t()('whatIf.yours'))
    expect(fold.getByRole('status').textContent).toBe(t()('whatIf.same'))
  })

  it('says what would change, and stores nothing', async () => {
    const responses = respondAll(0)
    const fold = await open(responses)
    await choose('o2-licence')
    await userEvent.click(fold.getAllByRole('radio')[0] as HTMLElement)
    const after = profileOf({ ...responses, 'o2-licence': 'e' })
    const figures = (of: typeof after.overall) =>
      t()('whatIf.figures', {
        value: Math.round(of.score?.value ?? -1),
        low: Math.round(of.score?.low ?? -1),
        high: Math.round(of.score?.high ?? -1),
      })
    const before = profileOf(responses)
    const told = (name: string, was: typeof after.overall, is: typeof after.overall) =>
      t()('whatIf.reading', { name, before: figures(was), after: figures(is) })
    const name = t()('questionnaire:sections.openness.name')
    expect(fold.getByRole('status').textContent).toBe(told(name, before.sections.openness, after.sections.openness))
    const others = fold.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(others).toContain(told(t()('asText.overall'), before.overall, after.overall))
    const { lost } = differenceOf(responses, { ...responses, 'o2-licence': 'e' }, null, {})
    expect(lost.map(({ passage }) => passage)).toEqual(['openness.licence'].filter(() => lost.length > 0))
    expect(fold.getByRole('img').getAttribute('aria-label')).toContain(
      t()('result.profile.scored', {
        name: t()('questionnaire:sections.openness.name'),
        value: 20,
        low: Math.round(after.sections.openness.score?.low ?? -1),
        high: Math.round(after.sections.openness.score?.high ?? -1),
      }),
    )
    expect(useStore.getState().responses).toEqual(responses)
  })

  it('says it above the options', async () => {
    const fold = await open(respondAll(0))
    const [radio] = fold.getAllByRole('radio')
    const place = fold.getByRole('status').compareDocumentPosition(radio as HTMLElement)
    expect(place & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(fold.getByRole('status').closest('fieldset')).toContainElement(radio as HTMLElement)
  })

  it('names the marks gained and lost', async () => {
    const responses: Responses = { ...respondAll(4), 'o2-licence': 'a' }
    const fold = await open(responses)
    await choose('o2-licence')
    await userEvent.click(fold.getAllByRole('radio')[0] as HTMLElement)
    const difference = differenceOf(responses, { ...responses, 'o2-licence': 'e' }, null, {})
    for (const kind of ['gained', 'lost'] as const) {
      const list = fold.queryByRole('list', { name: t()(`whatIf.${kind}`) })
      const shown = list ? within(list).getAllByRole('link') : []
      expect(shown.map(link => link.getAttribute('href')?.split('#')[1])).toEqual(
        difference[kind].map(({ passage }) => passage),
      )
    }
    expect(difference.lost.map(({ passage }) => passage)).toContain('openness.licence')
  })

  it('says so when nothing would change', async () => {
    // One response more in a section without a score, and none that marks: nothing to see.
    const fold = await open({ 'o2-licence': 'e', 'o5-reserve': 'e', 'o3-claim': 'a', 'o4-misuse': 'a' })
    await choose('r4-community')
    expect(fold.getByRole('status').textContent).toBe(t()('whatIf.open'))
    await userEvent.click(fold.getAllByRole('radio')[0] as HTMLElement)
    expect(fold.getByRole('status').textContent).toBe(t()('whatIf.nothing'))
  })

  it('can be left, or kept; focus stays in the panel', async () => {
    const fold = await open(respondAll(0))
    await choose('o2-licence')
    await userEvent.click(fold.getAllByRole('radio')[1] as HTMLElement)
    await userEvent.click(fold.getByRole('button', { name: t()('whatIf.leave') }))
    expect(useStore.getState().responses).toEqual(respondAll(0))
    expect(fold.getAllByRole('radio')[4]).toBeChecked()
    expect(fold.getByRole('combobox')).toHaveFocus()
    await userEvent.click(fold.getAllByRole('radio')[1] as HTMLElement)
    await userEvent.click(fold.getByRole('button', { name: t()('whatIf.keep') }))
    expect(useStore.getState().responses).toEqual({ ...respondAll(0), 'o2-licence': 'd' })
    expect(fold.getByRole('status').textContent).toBe(t()('whatIf.same'))
    expect(fold.getAllByRole('radio')[1]?.closest('label')).toHaveTextContent(
      itemWords(editionOf(lng).i18n, 'o2-licence').options.d?.replaceAll('`', '') ?? '',
    )
    expect(fold.getByRole('combobox')).toHaveFocus()
  })
})
