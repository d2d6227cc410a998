import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../src/i18n/edition.ts'
import { itemWords } from '../../src/i18n/item-words.ts'
import { languageIds } from '../../src/i18n/languages.ts'
import { type ItemId, itemIds, items, type OptionKey } from '../../src/questionnaire/items.ts'
import type { Pin } from '../../src/questionnaire/pins.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { addressOf } from '../../src/routes.ts'
import { useStore } from '../../src/store/store.ts'
import { renderAt } from '../support/render.tsx'

const acts = itemIds.filter(id => items[id].kind === 'behaviour')
const responses: Responses = Object.fromEntries(acts.slice(0, 4).map(id => [id, 'b']))

describe.each(languageIds)('the next graduation in "%s"', lng => {
  const show = (given: Responses, pinned: Pin[] = []) => renderAt(lng, { page: 'result' }, { responses: given, pinned })
  const region = () => screen.getByRole('region', { name: editionOf(lng).i18n.t('graduation.title') })
  const option = (id: ItemId, key: OptionKey) =>
    itemWords(editionOf(lng).i18n, id).options[key]?.replaceAll('`', '') ?? ''
  const pins = () => within(region()).getAllByRole('button', { pressed: false })
  const goals = () => {
    const list = screen.queryByRole('list', { name: editionOf(lng).i18n.t('graduation.goals') })
    return list ? within(list).getAllByRole('listitem') : []
  }

  it('proposes the act one above, in the words of the question, the first three unfolded', async () => {
    const { words: t } = await show(responses)
    expect(pins().map(button => button.closest('details') !== null)).toEqual([false, false, false, true])
    for (const button of pins()) {
      const id = acts.find(
        act => button.getAttribute('aria-labelledby') && accessible(button).endsWith(option(act, 'c')),
      )
      expect([accessible(button), id]).toEqual([`${t('graduation.pin')} ${option(id ?? 'o2-licence', 'c')}`, id])
    }
    expect(within(region()).getByText(t('graduation.more', { count: 1 }))).toBeInTheDocument()
  })

  function accessible(element: HTMLElement): string {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    return ids.map(id => document.getElementById(id)?.textContent ?? '').join(' ')
  }

  it('pins with a click and stands as a goal with an open box; a second click takes it off', async () => {
    const { words: t } = await show(responses)
    const [button] = pins()
    const name = accessible(button as HTMLElement)
    await userEvent.click(button as HTMLElement)
    const [pin] = useStore.getState().pinned
    expect(pin).toMatchObject({ option: 'c', done: false })
    expect(goals()).toHaveLength(1)
    const box = within(goals()[0] as HTMLElement).getByRole('checkbox')
    expect(box).toHaveAccessibleName(option(pin?.item ?? 'o2-licence', 'c'))
    expect(box).not.toBeChecked()
    // Focus is still where the reader was.
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-pressed', 'true')
    expect(button).toHaveTextContent(t('graduation.pinned'))
    expect(name.endsWith(option(pin?.item ?? 'o2-licence', 'c'))).toBe(true)
    await userEvent.click(button as HTMLElement)
    expect(useStore.getState().pinned).toEqual([])
    expect(goals()).toEqual([])
  })

  it('takes three and says that it is full', async () => {
    const { words: t } = await show(responses)
    for (const button of pins().slice(0, 3)) await userEvent.click(button)
    expect(goals()).toHaveLength(3)
    expect(within(region()).getByText(t('graduation.full'))).toBeVisible()
    // The fourth, in the fold, cannot be pinned until one is taken off.
    expect(within(region()).queryAllByRole('button', { pressed: false })).toEqual([])
    await userEvent.click(within(goals()[0] as HTMLElement).getByRole('button'))
    expect(goals()).toHaveLength(2)
    expect(within(region()).getByRole('heading', { name: t('graduation.title') })).toHaveFocus()
    expect(within(region()).getAllByRole('button', { pressed: false })).toHaveLength(2)
  })

  it('keeps the tick', async () => {
    await show(responses, [{ item: 'o2-licence', option: 'c', done: false }])
    await userEvent.click(within(goals()[0] as HTMLElement).getByRole('checkbox'))
    expect(useStore.getState().pinned).toEqual([{ item: 'o2-licence', option: 'c', done: true }])
    expect(within(goals()[0] as HTMLElement).getByRole('checkbox')).toBeChecked()
  })

  it('leads from a goal that is ticked to the answer it has not reached yet', async () => {
    const pin = { item: 'o2-licence', option: 'c' } as const
    const { words: t, unmount } = await show(responses, [{ ...pin, done: false }])
    const update = () =>
      within(goals()[0] as HTMLElement).queryByRole('link', { name: t('graduation.update', { n: 1 }) })
    expect(update()).toBeNull()
    await userEvent.click(within(goals()[0] as HTMLElement).getByRole('checkbox'))
    expect(update()).toHaveAttribute('href', addressOf(lng, { page: 'item', n: 1 }))
    unmount()
    await show({ ...responses, 'o2-licence': 'c' }, [{ ...pin, done: true }])
    expect(update()).toBeNull()
  })

  it.each([
    ['b', false],
    ['c', true],
    ['e', true],
    ['unsure', false],
  ] as const)('says of a goal at level 3 whether %s has reached it: %s', async (response, reached) => {
    const { words: t } = await show({ 'o2-licence': response }, [{ item: 'o2-licence', option: 'c', done: false }])
    expect(goals()[0]?.textContent?.includes(t('graduation.reached'))).toBe(reached)
  })

  it('keeps the goal that was pinned when the response has moved on', async () => {
    await show({ 'o2-licence': 'c' }, [{ item: 'o2-licence', option: 'c', done: false }])
    expect(goals()[0]).toHaveTextContent(option('o2-licence', 'c'))
    // The act proposed now is another one, not yet pinned.
    expect(pins().map(accessible).join()).toContain(option('o2-licence', 'd'))
  })

  it('is not there when there is nothing above and nothing pinned', async () => {
    const { words: t } = await show({ 'o2-licence': 'e', 'o3-claim': 'c' })
    expect(screen.queryByRole('heading', { name: t('graduation.title') })).toBeNull()
  })
})
