import { beforeEach, describe, expect, it } from 'vitest'
import { nothingKept } from '../../src/store/kept.ts'
import { useStore } from '../../src/store/store.ts'

const state = () => useStore.getState()

beforeEach(() => useStore.setState(nothingKept))

describe('ticking a passage as read', () => {
  it('keeps it once, in the order of ticking, until it is unticked', () => {
    state().markRead('readiness.wish', true)
    state().markRead('openness.licence', true)
    state().markRead('readiness.wish', true)
    expect(state().read).toEqual(['readiness.wish', 'openness.licence'])
    state().markRead('openness.licence', false)
    state().markRead('openness.licence', false)
    expect(state().read).toEqual(['readiness.wish'])
  })

  it('changes nothing else, and is forgotten with everything else', () => {
    state().respond('o2-licence', 'c')
    const { read: _, ...before } = state()
    state().markRead('readiness.wish', true)
    expect(state()).toMatchObject(before)
    state().erase()
    expect(state().read).toEqual([])
  })
})

describe('ticking a step', () => {
  it('keeps it once, in the order of ticking', () => {
    state().tick('readiness.sharing.1', true)
    state().tick('openness.sharing.1', true)
    state().tick('readiness.sharing.1', true)
    expect(state().ticked).toEqual(['readiness.sharing.1', 'openness.sharing.1'])
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

describe('pinning an act', () => {
  const pinned = () => state().pinned.map(({ item, option }) => `${item} ${option}`)

  it('keeps it, not done, in the order of pinning', () => {
    state().pin('r4-community', 'c')
    state().pin('o2-licence', 'd')
    expect(pinned()).toEqual(['r4-community c', 'o2-licence d'])
  })

  it('replaces the item’s earlier one, and finds no room for a fourth', () => {
    state().pin('r4-community', 'c')
    state().tickPin('r4-community', true)
    state().pin('o2-licence', 'd')
    state().pin('o5-reserve', 'b')
    state().pin('f2-furthest', 'e')
    expect(pinned()).toEqual(['r4-community c', 'o2-licence d', 'o5-reserve b'])
    state().pin('r4-community', 'd')
    expect(pinned()).toEqual(['o2-licence d', 'o5-reserve b', 'r4-community d'])
    expect(state().pinned.at(-1)?.done).toBe(false)
  })

  it('changes nothing when it is pinned already', () => {
    state().pin('r4-community', 'c')
    state().tickPin('r4-community', true)
    state().pin('o2-licence', 'd')
    const { pinned: before } = state()
    state().pin('r4-community', 'c')
    expect(state().pinned).toEqual(before)
  })

  it('can be ticked, unticked and undone, and changes nothing else', () => {
    state().respond('o2-licence', 'c')
    const { pinned: _, ...before } = state()
    state().pin('o2-licence', 'd')
    state().pin('o5-reserve', 'b')
    state().tickPin('o2-licence', true)
    expect(state().pinned.map(({ done }) => done)).toEqual([true, false])
    state().tickPin('o2-licence', false)
    expect(state().pinned.map(({ done }) => done)).toEqual([false, false])
    state().unpin('o2-licence')
    state().unpin('o2-licence')
    expect(pinned()).toEqual(['o5-reserve b'])
    expect(state()).toMatchObject(before)
  })

  it('is forgotten with everything else', () => {
    state().pin('o2-licence', 'd')
    state().erase()
    expect(state().pinned).toEqual([])
  })
})
