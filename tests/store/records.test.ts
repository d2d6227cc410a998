import { beforeEach, describe, expect, it } from 'vitest'
import { firstLeg, itemIds, optionsOf, sequence } from '../../src/questionnaire/items.ts'
import type { Responses } from '../../src/questionnaire/responses.ts'
import { nothingKept } from '../../src/store/kept.ts'
import { itemsIn } from '../../src/store/measured-again.ts'
import { capacity, filedAt, isDue, isFull } from '../../src/store/records.ts'
import { useStore } from '../../src/store/store.ts'

const state = () => useStore.getState()
const now = new Date('2026-09-03T14:05:59Z')
const later = new Date('2026-11-24T08:30:00Z')

function responsesTo(ids: readonly (typeof itemIds)[number][], at = 0): Responses {
  return Object.fromEntries(ids.map(id => [id, optionsOf(id)[at]]))
}

const firstLegDone = responsesTo(firstLeg)
const allDone = responsesTo(sequence)

/** As many different sets of responses as the device holds. */
const many = Array.from({ length: capacity }, (_, n) => ({
  id: `k${n}`,
  at: `2026-01-${String(n + 1).padStart(2, '0')}T10:00Z`,
  name: '',
  responses: { [itemIds[n] ?? 'o2-licence']: 'unsure' } as Responses,
}))

beforeEach(() => useStore.setState(nothingKept))

describe('finishing a leg', () => {
  it.each([
    ['nothing', {}, false],
    ['nine of ten', responsesTo(firstLeg.slice(1)), false],
    ['the first leg', firstLegDone, true],
    ['the first leg, all of it "I don’t know"', Object.fromEntries(firstLeg.map(id => [id, 'unsure'])), true],
    ['fifteen others', responsesTo(sequence.slice(firstLeg.length)), false],
    ['everything', allDone, true],
  ] as const)('after %s', (_, responses, due) => {
    useStore.setState({ responses })
    expect(isDue(state())).toBe(due)
  })

  it('files one dated record, however often the result is seen', () => {
    useStore.setState({ responses: firstLegDone })
    state().fileRecord(now)
    expect(state().records).toEqual([
      { id: expect.stringMatching(/./), at: '2026-09-03T14:05Z', name: '', responses: firstLegDone },
    ])
    expect(isDue(state())).toBe(false)
    state().fileRecord(later)
    expect(state().records).toHaveLength(1)
  })

  it('files another at the end of the second leg, and none in between', () => {
    useStore.setState({ responses: firstLegDone })
    state().fileRecord(now)
    useStore.setState({ responses: { ...allDone, [sequence.at(-1) ?? '']: undefined } })
    expect(isDue(state())).toBe(false)
    useStore.setState({ responses: allDone })
    expect(isDue(state())).toBe(true)
    state().fileRecord(now)
    expect(state().records.map(({ responses }) => responses)).toEqual([firstLegDone, allDone])
    expect(new Set(state().records.map(({ id }) => id)).size).toBe(2)
  })

  it('does not bring an erased record back', () => {
    useStore.setState({ responses: firstLegDone })
    state().fileRecord(now)
    state().eraseRecord(state().records[0]?.id ?? '')
    expect(state().records).toEqual([])
    expect(isDue(state())).toBe(false)
  })
})

describe('a device that holds all it can', () => {
  beforeEach(() => useStore.setState({ records: many, responses: firstLegDone }))

  it('lets nothing go without asking', () => {
    expect(isFull(many, firstLegDone)).toBe(true)
    state().fileRecord(now)
    expect(state().records).toEqual(many)
    expect(isDue(state())).toBe(true)
  })

  it('lets the oldest go when the reader agrees', () => {
    state().fileRecord(now, true)
    expect(state().records).toHaveLength(capacity)
    expect(state().records.slice(0, -1)).toEqual(many.slice(1))
    expect(state().records.at(-1)?.responses).toEqual(firstLegDone)
    expect(isDue(state())).toBe(false)
  })

  it('asks no more once the reader leaves it', () => {
    state().leaveUnfiled()
    expect(state().records).toEqual(many)
    expect(isDue(state())).toBe(false)
  })

  it('has nothing to ask about responses it already holds', () => {
    expect(isFull(many, many[3]?.responses ?? {})).toBe(false)
  })
})

describe('measuring a section again', () => {
  const own = itemsIn('openness')
  const answerAll = () => {
    for (const id of own) state().respondAgain(id, optionsOf(id)[1] ?? 'a')
  }

  it('leaves the responses alone until every item of the section has one', () => {
    useStore.setState({ responses: allDone })
    for (const id of own.slice(1)) state().respondAgain(id, 'unsure')
    state().finishAgain('openness', now)
    expect(state()).toMatchObject({ responses: allDone, records: [] })
    expect(Object.keys(state().again)).toHaveLength(own.length - 1)
  })

  it('replaces the responses of the section, and files them', () => {
    useStore.setState({ responses: allDone })
    answerAll()
    state().finishAgain('openness', now)
    const expected = { ...allDone, ...responsesTo(own, 1) }
    expect(state()).toMatchObject({ responses: expected, again: {}, unfiled: false })
    expect(state().records.map(({ responses }) => responses)).toEqual([expected])
  })

  it('works before anything else was answered', () => {
    answerAll()
    state().finishAgain('openness', now)
    expect(state().responses).toEqual(responsesTo(own, 1))
    expect(state().records).toHaveLength(1)
    // Two legs are still to be finished, and filed.
    expect(state().legsFiled).toBe(0)
  })

  it('forgets a confidence told of another response, and only that', () => {
    const [same, changed] = ['f3-safe-file', 'o1-open-parts'] as const
    useStore.setState({ responses: allDone, confidences: { [same]: 'sure', [changed]: 'doubt' } })
    answerAll()
    state().finishAgain('openness', now)
    expect(state().confidences).toEqual({ [same]: 'sure' })
  })

  it('keeps a confidence while the response stays', () => {
    useStore.setState({ responses: responsesTo(own, 1), confidences: { 'o1-open-parts': 'doubt' } })
    answerAll()
    state().finishAgain('openness', now)
    expect(state().confidences).toEqual({ 'o1-open-parts': 'doubt' })
  })

  it('waits to be filed while there is no room', () => {
    useStore.setState({ records: many })
    answerAll()
    state().finishAgain('openness', now)
    expect(state().responses).toEqual(responsesTo(own, 1))
    expect(state().records).toEqual(many)
    expect(isDue(state())).toBe(true)
  })

  it('keeps other sections’ unfinished answers', () => {
    state().respondAgain('f1-breaks', 'a')
    answerAll()
    state().finishAgain('openness', now)
    expect(state().again).toEqual({ 'f1-breaks': 'a' })
  })
})

it('records are named, erased one by one, and all at once', () => {
  useStore.setState({ records: many })
  state().nameRecord('k1', '  Before the course ')
  expect(
    state()
      .records.map(({ name }) => name)
      .filter(Boolean),
  ).toEqual(['Before the course'])
  state().nameRecord('k1', 'x'.repeat(400))
  expect(state().records[1]?.name.length).toBeLessThanOrEqual(60)
  state().eraseRecord('k1')
  expect(state().records.map(({ id }) => id)).toEqual(many.map(({ id }) => id).filter(id => id !== 'k1'))
  state().eraseRecords()
  expect(state().records).toEqual([])
})

it('an erased record goes back to its place, once, if there is room', () => {
  useStore.setState({ records: many })
  const [first, second] = many
  if (!first || !second) throw new Error('no records')
  state().eraseRecord(first.id)
  state().putBack(first)
  state().putBack(first)
  expect(state().records).toEqual(many)
  state().putBack({ ...second, id: 'another' })
  expect(state().records).toEqual(many)
})

it('what was not erased is not put back', () => {
  const two = many.slice(0, 2)
  useStore.setState({ records: two })
  for (const record of two) state().putBack(record)
  expect(state().records).toEqual(two)
})

it('erasing everything erases the records', () => {
  useStore.setState({ records: many, legsFiled: 2, again: { 'o1-open-parts': 'a' } })
  state().erase()
  expect(state()).toMatchObject({ records: [], legsFiled: 0, again: {} })
})

it('tells when the same responses were filed last, and nothing of others', () => {
  const [first, second] = many
  if (!first || !second) throw new Error('no records')
  const again = { ...first, id: 'again', at: '2026-06-01T10:00Z' }
  expect(filedAt([first, again, second], { ...first.responses })).toBe(again.at)
  expect(filedAt([first, again, second], second.responses)).toBe(second.at)
  expect(filedAt([first, second], firstLegDone)).toBeNull()
  expect(filedAt([], {})).toBeNull()
})
