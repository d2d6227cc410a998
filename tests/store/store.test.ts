import { beforeEach, describe, expect, it } from 'vitest'
import { nothingKept } from '../../src/store/kept.ts'
import { useStore } from '../../src/store/store.ts'

const state = () => useStore.getState()

/** What the device holds. */
function stored(): { state: unknown; version: number } {
  return JSON.parse(localStorage.getItem('repere') ?? 'null')
}

beforeEach(() => useStore.setState(nothingKept))

describe('ticking a step', () => {
  it('keeps it on the device, once, in the order of ticking', () => {
    state().tick('readiness.sharing.1', true)
    state().tick('openness.sharing.1', true)
    state().tick('readiness.sharing.1', true)
    expect(state().ticked).toEqual(['openness.sharing.1', 'readiness.sharing.1'])
    expect(stored()).toMatchObject({ state: { ticked: ['openness.sharing.1', 'readiness.sharing.1'] }, version: 1 })
  })

  it('can be undone, twice over', () => {
    state().tick('openness.sharing.1', true)
    state().tick('openness.sharing.1', false)
    state().tick('openness.sharing.1', false)
    expect(state().ticked).toEqual([])
  })

  it('changes nothing else', () => {
    state().respond('o2-licence', 'c')
    const { ticked: _, ...before } = state()
    state().tick('openness.sharing.1', true)
    expect(state()).toMatchObject(before)
  })

  it('is forgotten with everything else', () => {
    state().tick('openness.sharing.1', true)
    state().erase()
    expect(state().ticked).toEqual([])
  })
})

it('reads a record of the same version that knows nothing of steps', async () => {
  const { ticked: _, ...before } = { ...nothingKept, responses: { 'o2-licence': 'c' }, goal: 'maker' }
  localStorage.setItem('repere', JSON.stringify({ state: before, version: 1 }))
  await useStore.persist.rehydrate()
  expect(state()).toMatchObject({ ...before, ticked: [] })
})
