import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { languageIds } from '../../src/i18n/languages.ts'
import { goals } from '../../src/questionnaire/goals.ts'
import { firstLeg, sequence } from '../../src/questionnaire/items.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { useStore } from '../../src/store/store.ts'
import { renderAt } from '../support/render.tsx'

const answered = (ids: readonly string[]) => Object.fromEntries(ids.map(id => [id, 'b'])) as Responses

describe.each(languageIds)('home in "%s"', lng => {
  it('asks the question, names what is measured, and says what it is not', async () => {
    const { words } = await renderAt(lng, { page: 'home' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words('home.title').replace(/\s/g, ' '))
    for (const section of sections)
      expect(screen.getByRole('heading', { name: words(`questionnaire:sections.${section}.name`) })).toBeVisible()
    expect(screen.getByText(words('home.disclaimer'), { normalizer: text => text })).toBeVisible()
  })

  it.each([
    ['nothing', [], 'home.start', 'quiz/'],
    ['three items', firstLeg.slice(0, 3), 'home.resume', 'quiz/4/'],
    ['the first leg', firstLeg, 'home.seeResult', 'result/'],
    ['everything', sequence, 'home.seeResult', 'result/'],
    ['all but the third', sequence.filter(id => id !== 'f1-breaks'), 'home.seeResult', 'result/'],
  ] as const)('after %s has one primary way on', async (_past, ids, key, address) => {
    const { words } = await renderAt(lng, { page: 'home' }, { responses: answered(ids) })
    const primary = document.querySelectorAll('main .btn:not(.btn--quiet)')
    expect(primary).toHaveLength(1)
    expect(primary[0]).toHaveAttribute('href', `/${lng}/${address}`)
    expect(primary[0]).toHaveTextContent(words(key, { n: 4 }).replace(/\s/g, ' '))
  })

  it('offers the second leg beside the result, and the text to whoever measures nothing', async () => {
    const { words } = await renderAt(lng, { page: 'home' }, { responses: answered(firstLeg) })
    expect(screen.getByRole('link', { name: words('home.resume', { n: 11 }) })).toHaveAttribute(
      'href',
      `/${lng}/quiz/11/`,
    )
    expect(screen.getByRole('link', { name: words('home.read') })).toHaveAttribute('href', `/${lng}/article/`)
  })
})

it('leads back to the item left open, and to the result when none is', async () => {
  const gap = answered(sequence.filter(id => id !== 'f1-breaks'))
  const { words, unmount } = await renderAt('en', { page: 'home' }, { responses: gap })
  expect(screen.getByRole('link', { name: words('home.resume', { n: 3 }) })).toHaveAttribute('href', '/en/quiz/3/')
  unmount()
  await renderAt('en', { page: 'goal' }, { responses: answered(sequence) })
  expect(screen.getByRole('link', { name: words('home.seeResult') })).toHaveAttribute('href', '/en/result/')
})

describe.each(languageIds)('the goal in "%s"', lng => {
  it('is one of seven places, none picked beforehand, and each can be taken back', async () => {
    const user = userEvent.setup()
    const { words } = await renderAt(lng, { page: 'goal' })
    const radios = screen.getAllByRole('radio')
    expect(radios).toHaveLength(goals.length + 1)
    expect(radios.filter(radio => (radio as HTMLInputElement).checked)).toEqual([])
    for (const goal of goals) {
      await user.click(screen.getByRole('radio', { name: words(`questionnaire:goals.options.${goal}`) }))
      expect(useStore.getState().goal).toBe(goal)
    }
    const none = screen.getByRole('radio', { name: words('questionnaire:goals.skip') })
    await user.click(none)
    expect(useStore.getState().goal).toBeNull()
    expect(none).toBeChecked()
  })

  it('can be passed over: the way on is a link, to item 1 or where the reader left off', async () => {
    const { words, unmount } = await renderAt(lng, { page: 'goal' })
    expect(screen.getByRole('link', { name: words('goal.first') })).toHaveAttribute('href', `/${lng}/quiz/1/`)
    unmount()
    await renderAt(lng, { page: 'goal' }, { responses: answered(firstLeg.slice(0, 6)) })
    expect(screen.getByRole('link', { name: words('home.resume', { n: 7 }) })).toHaveAttribute(
      'href',
      `/${lng}/quiz/7/`,
    )
  })
})
