import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ItemId } from '../../src/questionnaire/items.ts'
import type { Response } from '../../src/questionnaire/responses.ts'
import { browser, closeTab, openTab, settle } from './tabs.ts'

const item = fc.constantFrom<ItemId>('o2-licence', 'o5-reserve', 'f2-furthest', 'a2-own-cases')
const response = fc.constantFrom<Response>('a', 'b', 'c', 'd', 'e', 'unsure')
const tab = fc.nat({ max: 2 })

/** Something that happens: a reader's act in a tab, or the browser getting round to something. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('respond' as const), tab, item, response }) },
  { weight: 6, arbitrary: fc.record({ act: fc.constant('pass' as const), jobs: fc.nat({ max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('erase' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('reopen' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('kill' as const) }) },
)

const numRuns = 10_000

it('three tabs, in any order of events, with the browser killed in between: no answer is dropped', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async steps => {
      const device = browser()
      for (let n = 0; n < 3; n += 1) openTab(device)
      let expected: Partial<Record<ItemId, Response>> = {}
      let written: string | null = null
      for (const one of steps) {
        if (one.act === 'respond') {
          // A click on what is picked already, in a tab that has not heard better yet, does nothing.
          if (device.tabs[one.tab]?.kept().responses[one.item] === one.response) continue
          device.tabs[one.tab]?.respond(one.item, one.response)
          expected = { ...expected, [one.item]: one.response }
          written ??= device.local
        }
        if (one.act === 'pass') {
          for (let n = 0; n < one.jobs; n += 1) device.jobs.shift()?.()
          await Promise.resolve()
        }
        if (one.act === 'erase') {
          device.tabs[one.tab]?.erase()
          // Nobody answers in another tab in the very moment of erasing.
          await settle(device)
          expect(device).toMatchObject({ local: null, database: null })
          expected = {}
          written = null
        }
        if (one.act === 'reopen') {
          const leaving = device.tabs[one.tab]
          if (leaving) closeTab(device, leaving)
          openTab(device)
        }
        if (one.act === 'kill') {
          await settle(device)
          for (const gone of [...device.tabs]) closeTab(device, gone)
          // What localStorage had not written to the disk is gone.
          device.local = written
          for (let n = 0; n < 3; n += 1) openTab(device)
          await settle(device)
        }
      }
      await settle(device)
      for (const open of device.tabs) expect(open.kept().responses).toEqual(expected)
    }),
    { numRuns },
  )
})
