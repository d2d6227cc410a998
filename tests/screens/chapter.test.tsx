import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { chapterOf } from '../../src/i18n/article.ts'
import { editionOf } from '../../src/i18n/edition.ts'
import { type Language, languageIds } from '../../src/i18n/languages.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { chapters } from '../../src/questionnaire/sections.ts'
import { sourcesOf } from '../../src/reading/facts.ts'
import { pageOf } from '../../src/reading/sources.ts'
import { addressOf } from '../../src/routes.ts'
import { useStore } from '../../src/store/store.ts'
import { renderAt } from '../support/render.tsx'

const openness = { page: 'chapter', id: 'openness' } as const
/** The lowest acts of two items, one of them question 1: openness comes first, with its passage on licences. */
const lowest: Responses = { 'o2-licence': 'a', 'o5-reserve': 'a' }

function passage(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`"${id}" is not on the page`)
  return element
}

function marked(): string[] {
  return [...document.querySelectorAll('[data-marked]')].map(({ id }) => id)
}

function isUnfolded(id: string): boolean {
  return passage(id).querySelector('details')?.open ?? false
}

describe.each(languageIds)('a chapter in %s', (lng: Language) => {
  it.each(chapters)('%s holds every passage in the order it was written, each with a name', async id => {
    await renderAt(lng, { page: 'chapter', id })
    const { passages } = chapterOf(lng, id)
    expect([...document.querySelectorAll(`[id^="${id}."]:not(h2)`)].map(element => element.id)).toEqual(
      passages.map(one => one.id),
    )
    for (const { id: own, title } of passages) expect(passage(own)).toHaveAccessibleName(expect.stringContaining(title))
  })

  it('is whole and unmarked for a reader who has answered nothing', async () => {
    const { words } = await renderAt(lng, openness)
    expect(marked()).toEqual([])
    expect(screen.queryByRole('radio')).toBeNull()
    for (const place of [1, 2, 3, 4, 5] as const)
      expect(screen.queryByRole('heading', { name: words(`chapter.why.place.${place}`) })).toBeNull()
    expect(document.querySelector('mark')).toBeNull()
  })

  it('marks a passage in words, names the question that caused it, and leads to it', async () => {
    const { words } = await renderAt(lng, openness, { responses: lowest })
    const box = passage('openness.licence')
    expect(box).toHaveAttribute('data-marked')
    expect(within(box).getByText(words('chapter.forYou'))).toBeVisible()
    expect(box.textContent).toContain(words('reading:reasons.low', { n: 1 }))
    expect(within(box).getByRole('link', { name: words('chapter.back', { n: 1 }) })).toHaveAttribute(
      'href',
      addressOf(lng, { page: 'item', n: 1 }),
    )
  })

  it('unfolds a marked box and leaves the others folded, whole in the page', async () => {
    await renderAt(lng, { page: 'chapter', id: 'frameworks' }, { responses: { 'o2-licence': 'a', 'f2-furthest': 'a' } })
    const boxes = chapterOf(lng, 'frameworks').passages.filter(({ kind }) => kind === 'box')
    for (const { id } of boxes) expect([id, isUnfolded(id)]).toEqual([id, marked().includes(id)])
    expect(boxes.filter(({ id }) => isUnfolded(id)).length).toBeGreaterThan(0)
  })

  it('leads to each marked passage from the head of the text', async () => {
    const { words } = await renderAt(lng, openness, { responses: lowest })
    const plate = screen.getByRole('region', { name: words('chapter.why.place.1') })
    const links = within(plate).getAllByRole('link')
    expect(links.map(link => link.getAttribute('href'))).toEqual(marked().map(id => `#${id}`))
    expect(marked()).toContain('openness.licence')
  })

  it('sets off one sentence of a marked passage, and says it as plain text in the others', async () => {
    await renderAt(lng, openness, { responses: { 'o4-misuse': 'd' } })
    const sentences = [...document.querySelectorAll('mark')]
    expect(sentences.length).toBeGreaterThan(0)
    for (const sentence of sentences) expect(sentence.closest('[data-marked]')).not.toBeNull()
  })

  it('as written has no marks, no order, and folds nothing the reader opened', async () => {
    const { words } = await renderAt(lng, openness, { responses: lowest })
    await userEvent.click(within(passage('openness.check')).getByText(words('chapter.bearings')))
    await waitFor(() => expect(isUnfolded('openness.check')).toBe(true))
    await userEvent.click(screen.getByRole('radio', { name: words('chapter.tailor.written') }))
    expect(marked()).toEqual([])
    expect(screen.queryByRole('region', { name: words('chapter.why.place.1') })).toBeNull()
    expect([isUnfolded('openness.check'), isUnfolded('openness.licence')]).toEqual([true, false])
    await userEvent.click(screen.getByRole('radio', { name: words('chapter.tailor.tailored') }))
    expect(marked()).toContain('openness.licence')
  })

  it('has a box to tick under each marked passage, and under no other', async () => {
    const { words } = await renderAt(lng, openness, { responses: lowest, read: ['openness.licence'] })
    const boxes = screen.getAllByRole('checkbox', { hidden: true })
    expect(boxes.map(box => box.closest('section')?.id)).toEqual(marked())
    const box = within(passage('openness.licence')).getByRole('checkbox')
    expect(box).toBeChecked()
    expect(box).toHaveAccessibleName(expect.stringContaining(words('chapter.read')))
    expect(box.closest('section')).toHaveAccessibleName(
      expect.stringContaining(
        chapterOf(lng, 'openness').passages.find(({ id }) => id === 'openness.licence')?.title ?? '?',
      ),
    )
    await userEvent.click(box)
    expect(useStore.getState().read).toEqual([])
    await userEvent.click(box)
    expect(useStore.getState().read).toEqual(['openness.licence'])
    await userEvent.click(screen.getByRole('radio', { name: words('chapter.tailor.written') }))
    expect(screen.queryByRole('checkbox', { hidden: true })).toBeNull()
  })

  it('writes the passage into the address when the reader goes to see the question', async () => {
    const { words } = await renderAt(lng, openness, { responses: lowest })
    const link = within(passage('openness.licence')).getByRole('link', { name: words('chapter.back', { n: 1 }) })
    await userEvent.click(link)
    expect(location.hash).toBe('#openness.licence')
    history.replaceState(null, '', '/')
  })

  it('has a bubble of the reader that is nowhere until it is placed, and is then told in words', async () => {
    const { words } = await renderAt(lng, openness)
    const slider = screen.getByRole('slider', { name: words('chapter.level.yours') })
    expect(slider).toHaveAttribute('aria-valuetext', words('chapter.level.at.nowhere'))
    fireEvent.change(slider, { target: { value: '-2' } })
    expect(slider).toHaveAttribute('aria-valuetext', words('chapter.level.at.dream', { count: 2 }))
    expect(useStore.getState().bubbles).toEqual({ openness: -2 })
  })

  it('takes a press on the centre as a place', async () => {
    const { words } = await renderAt(lng, openness)
    await userEvent.click(screen.getByRole('slider'))
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', words('chapter.level.at.balance'))
    expect(useStore.getState().bubbles).toEqual({ openness: 0 })
  })

  it('lists as many arguments on each side as the level says', async () => {
    const { words } = await renderAt(lng, openness)
    const { dream, illusion } = chapterOf(lng, 'openness')
    const level = screen.getByRole('region', { name: words('chapter.level.heading') })
    for (const argument of [...dream, ...illusion]) expect(within(level).getByText(argument)).toBeVisible()
  })

  it('says to all who a goal line is for, and marks it as theirs for readers of that goal', async () => {
    const { words } = await renderAt(
      lng,
      { page: 'chapter', id: 'applications' },
      { goal: 'teacher', responses: lowest },
    )
    const lines = screen.getAllByRole('note', { hidden: true })
    const of = (goal: 'teacher' | 'health') =>
      lines.find(line => line.textContent?.includes(words(`chapter.goalLine.${goal}`)))
    expect(of('teacher')).toHaveTextContent(words('chapter.forYou'))
    expect(of('health')).not.toHaveTextContent(words('chapter.forYou'))
    const teacher = of('teacher')
    act(() => useStore.getState().chooseGoal('health'))
    expect(of('teacher')).toBe(teacher)
    expect(teacher).toBeInTheDocument()
    expect(teacher).not.toHaveTextContent(words('chapter.forYou'))
    expect(of('health')).toHaveTextContent(words('chapter.forYou'))
    act(() => useStore.getState().tailor(false))
    expect(of('health')).not.toHaveTextContent(words('chapter.forYou'))
  })

  it('gives each source once, without telling it where the reader comes from', async () => {
    const { words } = await renderAt(lng, openness)
    const keys = sourcesOf(chapterOf(lng, 'openness').passages.flatMap(({ facts }) => facts))
    const list = within(screen.getByRole('region', { name: words('chapter.sources') }))
    expect(list.getAllByRole('listitem')).toHaveLength(keys.length)
    const links = list.getAllByRole('link')
    expect(links).toHaveLength(keys.filter(key => pageOf(key, lng)).length)
    for (const link of links) expect(link).toHaveAttribute('rel', 'noreferrer')
  })

  it('goes on to the next chapter of the article without a reading', async () => {
    const { words } = await renderAt(lng, openness)
    const onward = screen.getByRole('navigation', { name: words('chapter.onward.label') })
    expect(within(onward).getByRole('link')).toHaveAttribute(
      'href',
      addressOf(lng, { page: 'chapter', id: 'frameworks' }),
    )
  })

  it('goes on along the path with one, saying why, and back to the reading', async () => {
    // One score below all others: its section is first, and the article's next is not the path's.
    const responses: Responses = { 'r2-last-learned': 'a', 'r4-community': 'a', 'o2-licence': 'e', 'o5-reserve': 'e' }
    const { words } = await renderAt(lng, { page: 'chapter', id: 'readiness' }, { responses })
    expect(screen.getByRole('region', { name: words('chapter.why.place.1') }).textContent).toContain(
      words('reading:path.lowest'),
    )
    const onward = screen.getByRole('navigation', { name: words('chapter.onward.label') })
    const [next, back] = within(onward).getAllByRole('link')
    expect(next?.textContent).toContain(editionOf(lng).article.applications.title)
    expect(next?.textContent).toContain(words('reading:path.unmeasured'))
    expect(back).toHaveAttribute('href', addressOf(lng, { page: 'result' }))
  })

  it.each([
    ['the quiz', {}, 'chapter.onward.quiz', 'goal'],
    ['the result', lowest, 'chapter.onward.result', 'result'],
  ] as const)('ends the closing call, which weighs nothing, with %s', async (_, responses, name, page) => {
    const { words } = await renderAt(lng, { page: 'chapter', id: 'call' }, { responses })
    expect(screen.queryByRole('slider')).toBeNull()
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.getByRole('link', { name: words(name) })).toHaveAttribute('href', addressOf(lng, { page }))
  })
})
