import { describe, expect, it } from 'vitest'
import { bands } from '../../src/questionnaire/bands.ts'
import { goals } from '../../src/questionnaire/goals.ts'
import { itemIds, items } from '../../src/questionnaire/items.ts'
import { chapters, sections } from '../../src/questionnaire/sections.ts'
import { firstPassageOf, itemsOf } from '../../src/reading/links.ts'
import { passages } from '../../src/reading/passages.ts'
import { boxRules, defaultBoxes, itemRules } from '../../src/reading/rules.ts'

const boxes = Object.keys(boxRules)
const written = passages.map(({ id }) => id as string)
const writtenBoxes = passages.filter(({ kind }) => kind === 'box').map(({ id }) => id as string)

describe('passages', () => {
  it('follow the article and have an id each', () => {
    const order = passages.map(({ id }) => chapters.findIndex(chapter => id.startsWith(`${chapter}.`)))
    expect(order).toEqual(order.toSorted())
    expect(new Set(written).size).toBe(passages.length)
  })

  it.each(sections)('give %s at least one box', section => {
    expect(writtenBoxes.some(id => id.startsWith(`${section}.`))).toBe(true)
  })

  it('have a rule for every box', () => {
    expect(boxes).toEqual(expect.arrayContaining(writtenBoxes))
  })
})

describe('rules', () => {
  it.each(itemIds)('lead %s to a passage of its own section', id => {
    expect(itemRules[id].low.startsWith(`${items[id].section}.`)).toBe(true)
  })

  it.each(itemIds)('lead %s to known passages, none of them twice', id => {
    const { low, veryLow } = itemRules[id]
    for (const passage of [low, veryLow ?? low]) expect([...boxes, ...written]).toContain(passage)
    expect(low).not.toBe(veryLow)
  })

  it('cover 29 boxes, each with a cause', () => {
    expect(boxes).toHaveLength(29)
    const linked = Object.values(itemRules).flatMap(({ low, veryLow }) => [low, veryLow])
    const idle = boxes.filter(id => {
      const rule = boxRules[id as keyof typeof boxRules]
      return !linked.includes(id as keyof typeof boxRules) && !rule?.bands.length && !rule?.goals.length
    })
    expect(idle).toEqual([])
  })

  it('use every band and every goal in every section', () => {
    for (const section of sections) {
      const own = Object.entries(boxRules).filter(([id]) => id.startsWith(`${section}.`))
      const used = new Set<string>(own.flatMap(([, rule]) => rule.goals))
      expect(used.size).toBeGreaterThan(0)
    }
    const all = Object.values(boxRules)
    expect(bands.filter(({ id }) => !all.some(rule => rule.bands.includes(id)))).toEqual([])
    expect(goals.filter(goal => !all.some(rule => rule.goals.includes(goal)))).toEqual([])
  })

  it.each(sections)('open a default box of %s, another in each band', section => {
    const defaults = Object.values(defaultBoxes[section])
    expect(new Set(defaults).size).toBe(bands.length)
    for (const id of defaults) {
      expect(boxes).toContain(id)
      expect(id.startsWith(`${section}.`)).toBe(true)
    }
  })
})

describe('links', () => {
  it.each([
    ['o2-licence', 'openness.licence'],
    ['o1-open-parts', 'openness.check'], // its first is not written
    ['o5-reserve', 'openness.dream'],
    ['r1-model-page', 'openness.check'], // its second lies in another section
    ['f3-safe-file', null], // none is written
  ] as const)('lead from %s to %s', (item, passage) => {
    expect(firstPassageOf(item)).toBe(passage)
  })

  it('lead back to the items', () => {
    expect(itemsOf('openness.check')).toEqual(['o1-open-parts', 'o3-claim', 'r1-model-page'])
    expect(itemsOf('readiness.first-contribution')).toEqual(['r4-community', 'r5-contribute'])
    expect(itemsOf('openness.verdict')).toEqual([])
  })

  it.each(itemIds)('lead from %s to a passage that leads back', id => {
    const passage = firstPassageOf(id)
    expect(passage === null || itemsOf(passage).includes(id)).toBe(true)
  })
})
