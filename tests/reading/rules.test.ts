import { describe, expect, it } from 'vitest'
import { bands } from '../../src/questionnaire/bands.ts'
import { goals } from '../../src/questionnaire/goals.ts'
import { itemIds, items } from '../../src/questionnaire/items.ts'
import { chapters, sections } from '../../src/questionnaire/sections.ts'
import { firstPassageOf, itemsOf } from '../../src/reading/links.ts'
import { marksOf } from '../../src/reading/marks.ts'
import { type BoxId, type PassageId, passages } from '../../src/reading/passages.ts'
import { pathOf } from '../../src/reading/path.ts'
import { boxRules, defaultBoxes, itemRules } from '../../src/reading/rules.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { respond, valuesOf } from '../scoring/fill.ts'

/**
 * What the editors decided, apart from the code: the items that lead to a box first / second, its bands, its goals,
 * and the band it is the default of.
 */
const table = `
openness.what-is-open          | o1    | o2 o3    | b1    | curious student         | b1
openness.licence               | o2    |          | b1 b2 | maker lead              | b2
openness.check                 | o3    | o1 r1    | b2    | curious teacher         | b3
openness.misuse                | o4    | d4       | b3    | maker lead              | b4
openness.alternatives          | o5    |          | b2 b3 | lead teacher            |
openness.law                   |       |          | b3 b4 | lead health maker       |
frameworks.which-level         | f2    |          | b1 b2 | curious student teacher | b1
frameworks.versions            | f1    |          | b1 b2 | maker student           | b2
frameworks.safe-files          | f3    |          | b2 b3 | maker lead              | b3
frameworks.local               |       | f2 d2    | b2    | maker teacher health    |
frameworks.exit                | f4    |          | b3 b4 | lead maker              | b4
frameworks.skills              | f5    |          | b1    | health teacher student  |
applications.purpose           | a1 a5 |          | b1    | lead curious            | b1
applications.evidence          | a4    |          | b2 b3 | health lead             | b3
applications.bias              | a3    |          | b1 b2 | teacher health lead     | b2
applications.own-cases         | a2    |          | b2 b3 | maker health            | b4
applications.learning          |       |          |       | teacher student         |
applications.care              |       | a4       |       | health                  |
democratisation.data           | d1    |          | b1 b2 | maker student           | b1
democratisation.costs          | d2    | d3 d5    | b1 b2 | lead maker              | b2
democratisation.stop-rule      | d3    |          | b2 b3 | lead maker              | b3
democratisation.responsibility | d4    |          | b1    | health teacher lead     |
democratisation.energy         | d5    |          | b3    | curious teacher         | b4
democratisation.hype           |       |          | b1    | curious lead            |
readiness.model-page           | r1    |          | b1 b2 | maker student curious   | b1
readiness.learning-path        | r2    |          | b1 b2 | student teacher curious | b2
readiness.write-up             | r3    |          | b2 b3 | maker student           | b3
readiness.first-contribution   | r4 r5 |          | b2 b3 | maker teacher           | b4
readiness.honest-mirror        |       |          | b1 b4 | lead teacher            |
`

/** The core passages a response can point to, and the items that do, as their second passage. */
const core = {
  'openness.doubt': ['o4-misuse'],
  'openness.dream': ['o5-reserve'],
  'frameworks.giving-up': ['f1-breaks'],
  'frameworks.gps': ['f4-exit', 'f5-hand-in'],
  'applications.gadget': ['a1-demo'],
  'applications.judgement': ['a2-own-cases', 'a5-go-no-go'],
  'applications.mirror': ['a3-average'],
  'democratisation.farmers': ['d1-field-first'],
  'readiness.mistakes': ['r2-last-learned', 'r3-failed-weekend'],
  'readiness.together': ['r4-community', 'r5-contribute'],
} as const satisfies Partial<Record<PassageId, unknown>>

const boxes = passages.filter(({ kind }) => kind === 'box').map(({ id }) => id as BoxId)
const bandAt = (id: string) => `b${bands.findIndex(band => band.id === id) + 1}`
const short = (id: string) => id.slice(0, 2)

/** A row of the table as the code has it. */
function rowOf(box: BoxId): string[] {
  const leading = (which: 'low' | 'veryLow') => itemIds.filter(id => itemRules[id][which] === box).map(short)
  const defaultIn = bands.filter(({ id }) => sections.some(section => defaultBoxes[section][id] === box))
  const { bands: suits, goals: brings } = boxRules[box]
  const cells = [leading('low'), leading('veryLow'), suits.map(bandAt), brings, defaultIn.map(({ id }) => bandAt(id))]
  return [box, ...cells.map(cell => cell.join(' '))]
}

describe('passages', () => {
  it('follow the article and have an id each', () => {
    const order = passages.map(({ id }) => chapters.findIndex(chapter => id.startsWith(`${chapter}.`)))
    expect(order).toEqual(order.toSorted())
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
  })
})

describe('rules', () => {
  const rows = table
    .trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))

  it('are those of the 29 boxes', () => {
    expect(rows.map(([box]) => box).toSorted()).toEqual(boxes.toSorted())
    expect(boxes).toHaveLength(29)
  })

  it.each(rows.map(row => ({ row })))('$row.0', ({ row }) => expect(rowOf(row[0] as BoxId)).toEqual(row))

  it('point to the core passages of the list, and to no other', () => {
    const found = itemIds.flatMap(id => itemRules[id].veryLow ?? []).filter(id => !boxes.includes(id as BoxId))
    expect(new Set(found)).toEqual(new Set(Object.keys(core)))
    for (const [passage, ids] of Object.entries(core)) expect(itemsOf(passage as PassageId)).toEqual(ids)
  })

  it.each(itemIds)('lead %s to a box of its own section, then to another passage', id => {
    expect(itemRules[id].low.startsWith(`${items[id].section}.`)).toBe(true)
    expect(itemRules[id].veryLow).not.toBe(itemRules[id].low)
  })
})

/** What is marked for a reader who gave one response. */
function markedBy(
  id: (typeof itemIds)[number],
  value: 0 | 1 | 2 | 'unsure',
  goal: (typeof goals)[number] | null = null,
) {
  const responses = respond({ [id]: value })
  const profile = profileOf(responses)
  const path = pathOf(profile, goal)
  return sections.flatMap(section => marksOf(section, profile, responses, {}, goal, path))
}

describe('some reader', () => {
  it.each(boxes)('finds %s open', box => {
    const open = itemIds.flatMap(id =>
      [...goals, null].flatMap(goal => markedBy(id, 0, goal).filter(mark => mark.open && mark.passage === box)),
    )
    expect(open).not.toEqual([])
  })

  it.each(Object.entries(core))('is pointed to %s', (passage, ids) => {
    for (const id of ids) expect(markedBy(id, 0).map(mark => mark.passage)).toContain(passage)
  })

  it.each(itemIds)('is pointed to a passage by each low, wrong or unsure response to %s', id => {
    const low = [...valuesOf(id).filter(value => value <= 2), 'unsure'] as (0 | 1 | 2 | 'unsure')[]
    for (const value of low) {
      const caused = markedBy(id, value).filter(({ reasons }) => reasons.some(({ item }) => item === id))
      expect(caused.map(({ passage }) => passage)).toContain(firstPassageOf(id))
    }
  })
})

describe('links', () => {
  it.each([
    ['o1-open-parts', 'openness.what-is-open'],
    ['f3-safe-file', 'frameworks.safe-files'],
    ['d2-memory', 'democratisation.costs'],
    ['r5-contribute', 'readiness.first-contribution'],
  ] as const)('lead from %s to %s', (item, passage) => {
    expect(firstPassageOf(item)).toBe(passage)
  })

  it('lead back to the items, those of another section included', () => {
    expect(itemsOf('openness.check')).toEqual(['o1-open-parts', 'o3-claim', 'r1-model-page'])
    expect(itemsOf('frameworks.local')).toEqual(['f2-furthest', 'd2-memory'])
    expect(itemsOf('openness.verdict')).toEqual([])
  })

  it.each(itemIds)('lead from %s to a passage that leads back', id => {
    expect(itemsOf(firstPassageOf(id))).toContain(id)
  })
})
