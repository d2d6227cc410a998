import { describe, expect, it } from 'vitest'
import { nothingKept } from '../../src/store/kept.ts'
import { textOf, version } from '../../src/store/read-ledger.ts'
import { answered, browser, closeTab, full, newer, openTab, refused, responsesIn, settle } from './tabs.ts'

describe('an answer', () => {
  it('is in localStorage at once, and in the database a task later', async () => {
    const device = browser()
    const tab = openTab(device)
    tab.respond('o2-licence', 'c')
    expect(responsesIn(device.local)).toEqual({ 'o2-licence': 'c' })
    await settle(device)
    expect(responsesIn(device.database)).toEqual({ 'o2-licence': 'c' })
    expect(tab.keeping()).toEqual({ trouble: null, aside: [] })
  })

  it('is there again after the tab was closed and opened', async () => {
    const device = browser()
    const tab = openTab(device)
    tab.respond('o2-licence', 'c')
    tab.change({ goal: 'maker', bubbles: { openness: 2 } })
    await settle(device)
    closeTab(device, tab)
    expect(openTab(device).kept()).toEqual({ ...tab.kept() })
  })

  it('survives a browser that forgot what it had not written yet', async () => {
    const device = browser()
    openTab(device).respond('o2-licence', 'c')
    const written = device.local
    device.tabs[0]?.respond('o2-licence', 'd')
    device.tabs[0]?.respond('o5-reserve', 'a')
    await settle(device)
    for (const local of [null, written]) {
      const again = browser({ local, database: device.database })
      const tab = openTab(again)
      await settle(again)
      expect(tab.kept().responses).toEqual({ 'o2-licence': 'd', 'o5-reserve': 'a' })
      expect(responsesIn(again.local)).toEqual({ 'o2-licence': 'd', 'o5-reserve': 'a' })
    }
  })

  it('given before the database has answered is later than what it holds', async () => {
    const device = browser()
    const before = openTab(device)
    for (const option of ['a', 'b', 'c', 'd'] as const) before.respond('o2-licence', option)
    await settle(device)
    const again = browser({ database: device.database })
    const tab = openTab(again)
    tab.respond('o2-licence', 'e')
    await settle(again)
    expect(tab.kept().responses).toEqual({ 'o2-licence': 'e' })
    expect(responsesIn(again.database)).toEqual({ 'o2-licence': 'e' })
  })

  it.each([
    ['localStorage', 'local'],
    ['the database', 'database'],
  ] as const)('is kept without a word while %s refuses', async (_, place) => {
    const device = browser()
    device.broken[place] = refused
    const tab = openTab(device)
    tab.respond('o2-licence', 'c')
    await settle(device)
    expect(tab.keeping().trouble).toBeNull()
    expect(responsesIn(place === 'local' ? device.database : device.local)).toEqual({ 'o2-licence': 'c' })
  })

  it('is kept in localStorage while the database never answers', () => {
    const device = browser()
    device.broken.silent = true
    const tab = openTab(device)
    tab.respond('o2-licence', 'c')
    tab.respond('o5-reserve', 'c')
    expect(responsesIn(device.local)).toEqual(tab.kept().responses)
  })

  it.each([
    ['blocked', refused, refused],
    ['full', full, full],
    ['full', full, refused],
    ['full', refused, full],
  ] as const)('is in memory only when nothing works, and that is said: %s', async (trouble, local, database) => {
    const device = browser()
    Object.assign(device.broken, { local, database })
    const tab = openTab(device)
    tab.respond('o2-licence', 'c')
    await settle(device)
    expect(tab.kept().responses).toEqual({ 'o2-licence': 'c' })
    expect(tab.keeping().trouble).toBe(trouble)
    Object.assign(device.broken, { local: undefined, database: undefined })
    tab.respond('o5-reserve', 'c')
    await settle(device)
    expect(tab.keeping().trouble).toBeNull()
    expect(responsesIn(device.local)).toEqual({ 'o2-licence': 'c', 'o5-reserve': 'c' })
  })

  it('changes nothing in storage when nothing was done', async () => {
    const device = browser()
    const tab = openTab(device)
    tab.keeper.revive(false)
    await settle(device)
    expect(device).toMatchObject({ local: null, database: null })
  })
})

describe('what a later version wrote', () => {
  it.each(['local', 'database'] as const)('in %s is left as it is, and the reader is told', async place => {
    const device = browser({ [place]: newer })
    const tab = openTab(device)
    await settle(device)
    tab.respond('o2-licence', 'c')
    await settle(device)
    expect(device[place]).toBe(newer)
    expect(tab.kept().responses).toEqual({ 'o2-licence': 'c' })
    expect(tab.keeping().trouble).toBe('newer')
  })

  it('while this tab is open stops it from writing', async () => {
    const device = browser()
    const tab = openTab(device)
    tab.respond('o2-licence', 'c')
    await settle(device)
    device.local = newer
    tab.keeper.hear(newer)
    tab.respond('o5-reserve', 'c')
    await settle(device)
    expect(device.local).toBe(newer)
    expect(tab.keeping().trouble).toBe('newer')
    expect(tab.kept().responses).toEqual({ 'o2-licence': 'c', 'o5-reserve': 'c' })
  })
})

describe('what cannot be read', () => {
  it.each(['local', 'database'] as const)('in %s is set aside before anything is written there', async place => {
    const damaged = '{"version":2,"life":"x","count":3,"entr'
    const device = browser({ [place]: damaged })
    const tab = openTab(device)
    await settle(device)
    expect(device.asides).toEqual([damaged])
    expect(tab.keeping().aside).toEqual([damaged])
    tab.respond('o2-licence', 'c')
    await settle(device)
    expect(responsesIn(device[place])).toEqual({ 'o2-licence': 'c' })
    expect(device.asides).toEqual([damaged])
  })

  it('is forgotten with the rest when the reader erases everything', async () => {
    const device = browser({ local: 'not mine' })
    const tab = openTab(device)
    await settle(device)
    tab.erase()
    await settle(device)
    expect(tab.keeping().aside).toEqual([])
  })

  it('is not overwritten when it cannot be set aside', async () => {
    const damaged = 'not mine'
    const device = browser({ local: damaged })
    device.asides.push = () => {
      throw full
    }
    const tab = openTab(device)
    tab.respond('o2-licence', 'c')
    await settle(device)
    expect(device.local).toBe(damaged)
    expect(responsesIn(device.database)).toEqual({ 'o2-licence': 'c' })
  })

  it.each(['local', 'database'] as const)(
    'in part, in %s, and cannot be set aside: the rest is there, later answers stand, and it is told',
    async place => {
      const text = JSON.stringify({
        version,
        life: 'x',
        count: 90,
        entries: { 'response:o2-licence': [80, 'c'], 'response:o5-reserve': [81, 'c'], nope: [90, 1] },
      })
      const device = browser({ [place]: text })
      device.asides.push = () => {
        throw full
      }
      const tab = openTab(device)
      tab.respond('o2-licence', 'a')
      await settle(device)
      tab.respond('o4-misuse', 'b')
      await settle(device)
      expect(tab.kept().responses).toEqual({ 'o2-licence': 'a', 'o5-reserve': 'c', 'o4-misuse': 'b' })
      expect(device[place]).toBe(text)
      expect(responsesIn(device[place === 'local' ? 'database' : 'local'])).toEqual(tab.kept().responses)
      expect(tab.keeping()).toEqual({ trouble: null, aside: [text] })
    },
  )

  it('in part gives the rest', async () => {
    const text = JSON.stringify({
      version,
      life: 'x',
      count: 2,
      entries: { 'response:o2-licence': [1, 'c'], nope: [2, 1] },
    })
    const device = browser({ local: text })
    const tab = openTab(device)
    expect(tab.kept().responses).toEqual({ 'o2-licence': 'c' })
    await settle(device)
    expect(tab.keeping().aside).toEqual([text])
  })
})

describe('two tabs', () => {
  it('keep what either of them did, at once', async () => {
    const device = browser()
    const [one, other] = [openTab(device), openTab(device)]
    one.respond('o2-licence', 'a')
    other.respond('o5-reserve', 'b')
    one.respond('f2-furthest', 'c')
    const all = { 'o2-licence': 'a', 'o5-reserve': 'b', 'f2-furthest': 'c' }
    expect(one.kept().responses).toEqual(all)
    expect(responsesIn(device.local)).toEqual(all)
    await settle(device)
    for (const tab of [one, other]) expect(tab.kept().responses).toEqual(all)
    expect(responsesIn(device.database)).toEqual(all)
  })

  it('of two answers to one question the later stands', async () => {
    const device = browser()
    const [one, other] = [openTab(device), openTab(device)]
    one.respond('o2-licence', 'a')
    other.respond('o2-licence', 'b')
    one.respond('o2-licence', 'c')
    other.respond('o2-licence', 'd')
    await settle(device)
    for (const tab of [one, other]) expect(tab.kept().responses).toEqual({ 'o2-licence': 'd' })
  })

  it('without localStorage meet in the database when they are looked at', async () => {
    const device = browser()
    device.broken.local = refused
    const [one, other] = [openTab(device), openTab(device)]
    one.respond('o2-licence', 'a')
    other.respond('o5-reserve', 'b')
    await settle(device)
    one.keeper.revive(false)
    await settle(device)
    expect(one.kept().responses).toEqual({ 'o2-licence': 'a', 'o5-reserve': 'b' })
  })
})

describe('erasing', () => {
  it.each(['local', 'database'] as const)('takes what a later version wrote in %s, too', async place => {
    const device = browser({ [place]: newer })
    const tab = openTab(device)
    await settle(device)
    tab.erase()
    await settle(device)
    expect(device).toMatchObject({ local: null, database: null })
    expect(tab.keeping().trouble).toBeNull()
    tab.respond('o2-licence', 'a')
    await settle(device)
    expect(responsesIn(device.local)).toEqual({ 'o2-licence': 'a' })
  })

  it('empties every place and every tab, and what is done next is kept', async () => {
    const device = browser()
    const [one, other] = [openTab(device), openTab(device)]
    one.respond('o2-licence', 'a')
    await settle(device)
    other.erase()
    await settle(device)
    expect(device).toMatchObject({ local: null, database: null })
    expect(one.kept()).toEqual(nothingKept)
    one.respond('o5-reserve', 'b')
    await settle(device)
    for (const tab of [one, other]) expect(tab.kept().responses).toEqual({ 'o5-reserve': 'b' })
    expect(responsesIn(device.database)).toEqual({ 'o5-reserve': 'b' })
  })

  it('holds when another tab writes before it has heard', async () => {
    const device = browser()
    const [one, other] = [openTab(device), openTab(device)]
    one.respond('o2-licence', 'a')
    await settle(device)
    one.erase()
    // The other process has not seen localStorage change yet.
    device.local = textOf({ life: 'life-1', count: 1, entries: { 'response:o2-licence': [1, 'a'] } })
    other.respond('o5-reserve', 'b')
    one.respond('f2-furthest', 'c')
    await settle(device)
    for (const tab of [one, other]) expect(tab.kept().responses).toEqual({ 'f2-furthest': 'c' })
    expect(responsesIn(device.database)).toEqual({ 'f2-furthest': 'c' })
  })

  it('is not undone by a database that answers late', async () => {
    const device = browser()
    openTab(device).respond('o2-licence', 'a')
    await settle(device)
    const again = browser({ database: device.database, lives: 10 })
    const tab = openTab(again)
    tab.respond('o5-reserve', 'b')
    tab.erase()
    await settle(again)
    expect(tab.kept()).toEqual(nothingKept)
    expect(again).toMatchObject({ local: null, database: null })
  })

  it('is not undone by a page that lay in the browser’s cache', async () => {
    const device = browser()
    const [one, cached] = [openTab(device), openTab(device)]
    one.respond('o2-licence', 'a')
    await settle(device)
    closeTab(device, cached)
    one.erase()
    await settle(device)
    cached.keeper.revive(true)
    expect(cached.kept()).toEqual(nothingKept)
  })

  it('by somebody else, of the storage alone, does not take what is on the screen', async () => {
    const { device, tab } = await answered()
    device.local = null
    tab.keeper.hear(null)
    tab.respond('o5-reserve', 'b')
    await settle(device)
    expect(responsesIn(device.local)).toEqual({ 'o2-licence': 'a', 'o5-reserve': 'b' })
    expect(tab.keeping().aside).toEqual([])
  })
})

describe('a copy of the data', () => {
  it('asks for room only once it is known to be good, and changes nothing without', () => {
    const tab = openTab(browser())
    tab.respond('o2-licence', 'c')
    const copy = tab.keeper.copy()
    tab.respond('o2-licence', 'a')
    let asked = 0
    const makeRoom = () => {
      asked += 1
      return false
    }
    expect(tab.keeper.restore('not a copy', makeRoom)).toBe('damaged')
    expect(tab.keeper.restore(newer, makeRoom)).toBe('newer')
    expect(asked).toBe(0)
    expect(tab.keeper.restore(copy, makeRoom)).toBe('noRoom')
    expect(asked).toBe(1)
    expect(tab.kept().responses).toEqual({ 'o2-licence': 'a' })
  })

  it('puts everything back, over what is there', async () => {
    const device = browser()
    const tab = openTab(device)
    tab.respond('o2-licence', 'c')
    tab.change({ goal: 'maker', read: ['readiness.wish', 'openness.licence'] })
    const copy = tab.keeper.copy()
    const kept = tab.kept()
    tab.erase()
    tab.respond('o2-licence', 'a')
    tab.respond('o5-reserve', 'b')
    expect(tab.keeper.restore(copy, () => true)).toBe('done')
    expect(tab.kept()).toEqual({ ...kept, responses: { 'o2-licence': 'c', 'o5-reserve': 'b' } })
    await settle(device)
    closeTab(device, tab)
    expect(openTab(device).kept()).toEqual(tab.kept())
  })

  it.each([
    ['damaged', 'not a copy'],
    ['damaged', textOf({ life: 'x', count: 0, entries: {} })],
    ['newer', newer],
    ['part', JSON.stringify({ version, life: 'x', count: 2, entries: { goal: [1, 'maker'], nope: [2, 1] } })],
  ] as const)('is told to be %s', (told, text) => {
    const tab = openTab(browser())
    tab.respond('o2-licence', 'a')
    expect(tab.keeper.restore(text, () => true)).toBe(told)
    expect(tab.kept()).toEqual({
      ...nothingKept,
      responses: { 'o2-licence': 'a' },
      goal: told === 'part' ? 'maker' : null,
    })
  })
})
