import fc from 'fast-check'
import { expect, it } from 'vitest'
import { goals } from '../../src/questionnaire/goals.ts'
import { firstLeg, type ItemId, itemIds, items, optionsOf, sequence } from '../../src/questionnaire/items.ts'
import { confidences } from '../../src/questionnaire/responses.ts'
import { chapters, sections } from '../../src/questionnaire/sections.ts'
import { stepIds } from '../../src/questionnaire/step-ids.ts'
import { passages } from '../../src/reading/passages.ts'
import { type Kept, nothingKept } from '../../src/store/kept.ts'
import type { Verbs } from '../../src/store/store.ts'
import { anyResponse } from '../scoring/arbitraries.ts'
import { browser, closeTab, openTab, settle, type Tab } from './tabs.ts'

type Plain = { -readonly [Field in keyof Kept]: Kept[Field] }

/** One act of a reader: done to the product, and to the naive model. */
interface Act {
  readonly name: string
  readonly run: (verbs: Verbs) => void
  readonly expect: (model: Plain) => void
}

const same = (a: object, b: object) => sequence.every(id => a[id as never] === b[id as never])

function fileIn(model: Plain, now: Date, dropOldest: boolean): void {
  if (Object.keys(model.responses).length === 0) return
  const legs = sequence.every(id => model.responses[id]) ? 2 : firstLeg.every(id => model.responses[id]) ? 1 : 0
  const known = model.records.some(({ responses }) => same(responses, model.responses))
  if (!known && model.records.length === 20 && !dropOldest) return
  model.legsFiled = Math.max(model.legsFiled, legs)
  model.unfiled = false
  if (known) return
  let time = now.getTime()
  while (model.records.some(({ id }) => id === time.toString(36))) time += 1
  const at = `${now.toISOString().slice(0, 16)}Z`
  const kept = model.records.length === 20 ? model.records.slice(1) : model.records
  model.records = [...kept, { id: time.toString(36), at, name: '', responses: model.responses }].sort((a, b) =>
    a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1,
  )
}

const item = fc.constantFrom(...itemIds)
const respondable = item.chain(id =>
  fc.tuple(
    fc.constant(id),
    anyResponse(id).filter(one => one !== undefined),
  ),
)
const behaviour = fc.constantFrom(...itemIds.filter(id => items[id].kind === 'behaviour'))
const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-01-03'), noInvalidDate: true })
const toggled = (list: readonly string[], id: string, on: boolean) =>
  list.includes(id) === on ? list : on ? [...list, id] : list.filter(one => one !== id)

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: respondable.map(
      ([id, response]): Act => ({
        name: `respond ${id} ${response}`,
        run: verbs => verbs.respond(id, response),
        expect: model => {
          model.responses = { ...model.responses, [id]: response }
        },
      }),
    ),
  },
  {
    weight: 4,
    arbitrary: respondable.map(
      ([id, response]): Act => ({
        name: `respond again ${id} ${response}`,
        run: verbs => verbs.respondAgain(id, response),
        expect: model => {
          model.again = { ...model.again, [id]: response }
        },
      }),
    ),
  },
  fc
    .tuple(fc.constantFrom(...itemIds.filter(id => items[id].kind === 'knowledge')), fc.constantFrom(...confidences))
    .map(
      ([id, level]): Act => ({
        name: `trust ${id} ${level}`,
        run: verbs => verbs.trust(id, level),
        expect: model => {
          model.confidences = { ...model.confidences, [id]: level }
        },
      }),
    ),
  fc.constantFrom(null, ...goals).map(
    (goal): Act => ({
      name: `goal ${goal}`,
      run: verbs => verbs.chooseGoal(goal),
      expect: model => {
        model.goal = goal
      },
    }),
  ),
  fc.tuple(fc.constantFrom(...chapters), fc.integer({ min: -3, max: 3 })).map(
    ([chapter, at]): Act => ({
      name: `bubble ${chapter} ${at}`,
      run: verbs => verbs.placeBubble(chapter, at),
      expect: model => {
        model.bubbles = { ...model.bubbles, [chapter]: at }
      },
    }),
  ),
  fc.boolean().map(
    (tailored): Act => ({
      name: `tailor ${tailored}`,
      run: verbs => verbs.tailor(tailored),
      expect: model => {
        model.tailored = tailored
      },
    }),
  ),
  fc.boolean().map(
    (shortcuts): Act => ({
      name: `shortcuts ${shortcuts}`,
      run: verbs => verbs.setShortcuts(shortcuts),
      expect: model => {
        model.shortcuts = shortcuts
      },
    }),
  ),
  fc.tuple(fc.constantFrom(...stepIds.slice(0, 6)), fc.boolean()).map(
    ([step, done]): Act => ({
      name: `tick ${step} ${done}`,
      run: verbs => verbs.tick(step, done),
      expect: model => {
        model.ticked = toggled(model.ticked, step, done) as Kept['ticked']
      },
    }),
  ),
  fc.tuple(fc.constantFrom(...passages.slice(0, 6).map(({ id }) => id)), fc.boolean()).map(
    ([passage, isRead]): Act => ({
      name: `read ${passage} ${isRead}`,
      run: verbs => verbs.markRead(passage, isRead),
      expect: model => {
        model.read = toggled(model.read, passage, isRead) as Kept['read']
      },
    }),
  ),
  behaviour
    .chain(id => fc.tuple(fc.constant(id), fc.constantFrom(...optionsOf(id))))
    .map(
      ([id, option]): Act => ({
        name: `pin ${id} ${option}`,
        run: verbs => verbs.pin(id, option),
        expect: model => {
          const others = model.pinned.filter(one => one.item !== id)
          const here = model.pinned.find(one => one.item === id)
          if (here?.option !== option && others.length < 3)
            model.pinned = [...others, { item: id, option, done: false }]
        },
      }),
    ),
  behaviour.map(
    (id): Act => ({
      name: `unpin ${id}`,
      run: verbs => verbs.unpin(id),
      expect: model => {
        model.pinned = model.pinned.filter(one => one.item !== id)
      },
    }),
  ),
  fc.tuple(behaviour, fc.boolean()).map(
    ([id, done]): Act => ({
      name: `tick the pin of ${id} ${done}`,
      run: verbs => verbs.tickPin(id, done),
      expect: model => {
        model.pinned = model.pinned.map(one => (one.item === id ? { ...one, done } : one))
      },
    }),
  ),
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...sections), instant).map(
      ([section, now]): Act => ({
        name: `finish ${section} again`,
        run: verbs => verbs.finishAgain(section, now),
        expect: model => {
          const own = itemIds.filter(id => items[id].section === section)
          if (own.some(id => model.again[id] === undefined)) return
          const changed = own.filter(id => model.again[id] !== model.responses[id])
          const fresh = Object.fromEntries(own.map(id => [id, model.again[id]]))
          const without = <T extends object>(all: T, ids: readonly ItemId[]) =>
            Object.fromEntries(Object.entries(all).filter(([id]) => !ids.includes(id as ItemId))) as T
          model.responses = { ...model.responses, ...fresh }
          model.confidences = without(model.confidences, changed)
          model.again = without(model.again, own)
          model.unfiled = true
          fileIn(model, now, false)
        },
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(instant, fc.boolean()).map(
      ([now, drop]): Act => ({
        name: `file${drop ? ', dropping the oldest' : ''}`,
        run: verbs => verbs.fileRecord(now, drop),
        expect: model => fileIn(model, now, drop),
      }),
    ),
  },
  fc.constant<Act>({
    name: 'leave unfiled',
    run: verbs => verbs.leaveUnfiled(),
    expect: model => {
      const legs = sequence.every(id => model.responses[id]) ? 2 : firstLeg.every(id => model.responses[id]) ? 1 : 0
      model.legsFiled = Math.max(model.legsFiled, legs)
      model.unfiled = false
    },
  }),
  fc.tuple(fc.nat({ max: 20 }), fc.string({ maxLength: 80 })).map(([n, name]): Act => {
    let id = ''
    return {
      name: `name record ${n}`,
      run: verbs => verbs.nameRecord(id, name),
      expect: model => {
        id = model.records[n % Math.max(1, model.records.length)]?.id ?? 'none'
        model.records = model.records.map(one => (one.id === id ? { ...one, name: name.trim().slice(0, 60) } : one))
      },
    }
  }),
  fc.nat({ max: 20 }).map((n): Act => {
    let id = ''
    return {
      name: `erase record ${n}`,
      run: verbs => verbs.eraseRecord(id),
      expect: model => {
        id = model.records[n % Math.max(1, model.records.length)]?.id ?? 'none'
        model.records = model.records.filter(one => one.id !== id)
      },
    }
  }),
)

/** What happens between acts: the tab is opened anew, or everything is erased. */
const event = fc.oneof(
  { weight: 40, arbitrary: act },
  { weight: 2, arbitrary: fc.constant('reload' as const) },
  { weight: 1, arbitrary: fc.constant('erase' as const) },
)

it('10,000 acts of readers, with reloads and erasures between: the store says what a naive model says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 100, size: 'max' }), async events => {
      const device = browser()
      let tab: Tab = openTab(device)
      let model: Plain = { ...nothingKept }
      for (const one of events) {
        if (one === 'reload') {
          await settle(device)
          closeTab(device, tab)
          tab = openTab(device)
        } else if (one === 'erase') {
          tab.erase()
          model = { ...nothingKept }
        } else {
          one.expect(model)
          one.run(tab.verbs)
        }
        expect([one === 'reload' || one === 'erase' ? one : one.name, tab.kept()]).toEqual([expect.anything(), model])
      }
    }),
    { numRuns: 200 },
  )
})
