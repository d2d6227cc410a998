import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/store/read-ledger.ts'
import { answered, browser, full, newer, openTab, refused, responsesIn, settle } from './tabs.ts'

/** What one tab of another process may have written: one response, made at this count. */
function written(item: string, option: string, life = 'life-1', count = 1): string {
  return textOf({ life, count, entries: { [`response:${item}`]: [count, option] } })
}

describe('what another tab wrote unheard', () => {
  it('after this one wrote is joined as soon as it is heard, and both are stored', () => {
    const device = browser()
    const tab = openTab(device)
    tab.respond('o2-licence', 'a')
    device.local = written('o5-reserve', 'b')
    tab.keeper.hear(device.local)
    expect(responsesIn(device.local)).toEqual({ 'o2-licence': 'a', 'o5-reserve': 'b' })
    expect(tab.kept().responses).toEqual({ 'o2-licence': 'a', 'o5-reserve': 'b' })
  })

  it('while the database answered is joined, not written over', async () => {
    const device = browser()
    device.broken.local = refused
    const tab = openTab(device)
    await settle(device)
    tab.respond('o2-licence', 'a')
    device.jobs.shift()?.()
    device.broken.local = undefined
    device.local = written('o5-reserve', 'b')
    await settle(device)
    expect(responsesIn(device.local)).toEqual({ 'o2-licence': 'a', 'o5-reserve': 'b' })
  })

  it('while the database answered, and in a later version, is left as it is', async () => {
    const device = browser()
    device.broken.local = refused
    const tab = openTab(device)
    await settle(device)
    tab.respond('o2-licence', 'a')
    device.jobs.shift()?.()
    device.broken.local = undefined
    device.local = newer
    await settle(device)
    expect(device.local).toBe(newer)
    expect(tab.keeping().trouble).toBe('newer')
  })

  it('in a later version, to the database, is left as it is when found after an answer', async () => {
    const device = browser({ database: newer })
    const tab = openTab(device)
    tab.respond('o2-licence', 'a')
    await settle(device)
    expect(device.database).toBe(newer)
    expect(tab.keeping().trouble).toBe('newer')
  })

  it('in a later version keeps what this one does in memory, whatever is heard afterwards', () => {
    const device = browser()
    const tab = openTab(device)
    tab.keeper.hear(newer)
    tab.respond('o2-licence', 'a')
    tab.keeper.hear(written('o2-licence', 'b'))
    expect(tab.kept().responses).toEqual({ 'o2-licence': 'a' })
  })

  it('and cannot be read nor set aside is no trouble until the database fails as well', async () => {
    const device = browser()
    const tab = openTab(device)
    await settle(device)
    device.asides.push = () => {
      throw full
    }
    device.broken.database = refused
    tab.keeper.hear('not mine')
    await settle(device)
    expect(tab.keeping()).toEqual({ trouble: 'full', aside: ['not mine'] })
  })

  it('later than this one stands, however early this one answered', async () => {
    const device = browser()
    device.broken.local = refused
    const [one, other] = [openTab(device), openTab(device)]
    await settle(device)
    one.respond('o2-licence', 'a')
    await settle(device)
    other.keeper.revive(false)
    await settle(device)
    other.respond('o2-licence', 'b')
    await settle(device)
    one.keeper.revive(false)
    await settle(device)
    for (const tab of [one, other]) expect(tab.kept().responses).toEqual({ 'o2-licence': 'b' })
  })
})

describe('an answer in a tab that has not heard of the others', () => {
  it('stands against earlier ones that the database holds', async () => {
    const device = browser()
    device.broken.local = refused
    const [one, other] = [openTab(device), openTab(device)]
    await settle(device)
    for (const option of ['a', 'b', 'c'] as const) other.respond('o2-licence', option)
    await settle(device)
    one.respond('o2-licence', 'd')
    await settle(device)
    other.keeper.revive(false)
    await settle(device)
    for (const tab of [one, other]) expect(tab.kept().responses).toEqual({ 'o2-licence': 'd' })
  })
})

describe('nothing is done for nothing', () => {
  it('a tab that opens writes nothing that is there, and draws it once', async () => {
    const device = browser()
    openTab(device).respond('o2-licence', 'a')
    await settle(device)
    const { writes } = device
    const tab = openTab(device)
    await settle(device)
    tab.keeper.revive(false)
    await settle(device)
    expect(device.writes).toBe(writes)
    expect(tab.redraws()).toBe(1)
  })

  it('several answers in a row ask the database once at a time', () => {
    const device = browser()
    const tab = openTab(device)
    for (const option of ['a', 'b', 'c'] as const) tab.respond('o2-licence', option)
    expect(device.updates).toBe(1)
  })

  it('a change of nothing asks for nothing, and so does hearing what is known', async () => {
    const device = browser()
    const [tab] = [openTab(device), openTab(device)]
    tab.respond('o2-licence', 'a')
    await settle(device)
    const { updates } = device
    tab.change({})
    tab.respond('o2-licence', 'a')
    tab.keeper.hear(device.local)
    await settle(device)
    expect(device.updates).toBe(updates)
  })
})

describe('trouble', () => {
  it.each([
    ['blocked', refused],
    ['full', full],
  ] as const)('is told before the first answer: %s', async (trouble, error) => {
    const device = browser()
    Object.assign(device.broken, { local: error, database: error })
    const tab = openTab(device)
    await settle(device)
    expect(tab.keeping().trouble).toBe(trouble)
  })

  it('of a device that is full, and can still be read, is told', async () => {
    const device = browser()
    Object.assign(device.broken, { write: full, database: refused })
    const tab = openTab(device)
    tab.respond('o2-licence', 'a')
    await settle(device)
    expect(tab.keeping().trouble).toBe('full')
  })

  it('with erasing is told when neither place can be emptied', async () => {
    const { device, tab } = await answered()
    Object.assign(device.broken, { write: full, database: refused })
    tab.erase()
    await settle(device)
    expect(tab.kept().responses).toEqual({})
    expect(tab.keeping().trouble).toBe('full')
  })
})

describe('what was erased in another tab', () => {
  it('is not written back before that is heard', async () => {
    const { device, tab } = await answered()
    device.local = null
    tab.keeper.hear(null)
    expect(device.local).toBeNull()
  })

  it('is not what was done since: that stays in every place', async () => {
    const device = browser()
    const [one, other] = [openTab(device), openTab(device)]
    one.respond('o2-licence', 'a')
    await settle(device)
    other.erase()
    other.respond('o5-reserve', 'b')
    one.keeper.hearErased('life-1')
    expect(one.kept().responses).toEqual({})
    expect(responsesIn(device.local)).toEqual({ 'o5-reserve': 'b' })
    await settle(device)
    for (const place of [device.local, device.database]) expect(responsesIn(place)).toEqual({ 'o5-reserve': 'b' })
  })

  it('is forgotten here, too, when its place refuses', () => {
    const device = browser()
    const tab = openTab(device)
    tab.respond('o2-licence', 'a')
    device.broken.local = refused
    tab.keeper.hearErased('life-1')
    expect(tab.kept().responses).toEqual({})
  })

  it('is not this life, when it was another', () => {
    const device = browser()
    const tab = openTab(device)
    tab.respond('o2-licence', 'a')
    tab.keeper.hearErased('another life')
    expect(tab.kept().responses).toEqual({ 'o2-licence': 'a' })
    expect(responsesIn(device.local)).toEqual({ 'o2-licence': 'a' })
  })

  it('is not what a later version wrote meanwhile', async () => {
    const { device, tab } = await answered()
    Object.assign(device, { local: newer, database: newer })
    tab.keeper.hearErased('life-1')
    await settle(device)
    expect(device).toMatchObject({ local: newer, database: newer })
  })
})

describe('a page shown again', () => {
  it.each([true, false])('keeps what is there, in the browser’s cache or not: %s', async wasCached => {
    const { device, tab } = await answered()
    tab.keeper.revive(wasCached)
    await settle(device)
    expect(tab.kept().responses).toEqual({ 'o2-licence': 'a' })
  })

  it('that was not in the cache keeps what is on the screen when the storage was emptied by somebody else', async () => {
    const { device, tab } = await answered()
    device.local = null
    tab.keeper.revive(false)
    expect(tab.kept().responses).toEqual({ 'o2-licence': 'a' })
  })

  it('from the cache keeps what could never be stored', () => {
    const device = browser()
    device.broken.local = refused
    const tab = openTab(device)
    tab.respond('o2-licence', 'a')
    tab.keeper.revive(true)
    expect(tab.kept().responses).toEqual({ 'o2-licence': 'a' })
  })

  it('from the cache still tells what was set aside', async () => {
    const device = browser({ database: 'not mine' })
    const tab = openTab(device)
    await settle(device)
    tab.keeper.revive(true)
    await settle(device)
    expect(tab.keeping().aside).toEqual(['not mine'])
  })

  it('from the cache before anything was done is as good as new', async () => {
    const device = browser()
    const before = openTab(device)
    for (const option of ['a', 'b', 'c', 'd'] as const) before.respond('o2-licence', option)
    await settle(device)
    const again = browser({ database: device.database })
    const tab = openTab(again)
    tab.keeper.revive(true)
    tab.respond('o2-licence', 'e')
    await settle(again)
    expect(tab.kept().responses).toEqual({ 'o2-licence': 'e' })
  })
})
