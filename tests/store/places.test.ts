// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb'
import { createStore, get, set } from 'idb-keyval'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
})

afterEach(() => vi.unstubAllGlobals())

/** The database as a page that just began finds it. */
async function anew() {
  return (await import('../../src/store/places.ts')).indexed
}

async function read(): Promise<string | null | undefined> {
  let found: string | null | undefined
  await (await anew()).update(text => {
    found = text
    return text
  })
  return found
}

it('is empty at first, and gives back what was written', async () => {
  expect(await read()).toBeNull()
  await (await anew()).update(() => 'a text')
  expect(await read()).toBe('a text')
})

it('is empty after an update to nothing, and after erasing', async () => {
  for (const empty of [async () => (await anew()).update(() => null), async () => (await anew()).erase()]) {
    await (await anew()).update(() => 'a text')
    await empty()
    expect(await read()).toBeNull()
  }
})

it.each([[{ responses: 5 }], [7], [['x']], [null]])(
  'gives what is not a text as one, so that it can be set aside',
  async value => {
    await set('ledger', value, createStore('repere', 'kept'))
    expect(await read()).toBe(JSON.stringify(value))
  },
)

it('leaves what is there when a change throws', async () => {
  const indexed = await anew()
  await indexed.update(() => 'a text')
  await expect(
    indexed.update(() => {
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  expect(await get('ledger', createStore('repere', 'kept'))).toBe('a text')
})

it('gives way to who deletes the database, and opens it anew', async () => {
  const indexed = await anew()
  await indexed.update(() => 'a text')
  await new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase('repere')
    asked.onsuccess = resolve
    asked.onblocked = () => reject(new Error('blocked'))
  })
  expect(await read()).toBeNull()
})

it('rejects where it may not be opened', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('refused', 'SecurityError')
    },
  })
  await expect((await anew()).update(text => text)).rejects.toThrow('refused')
  await expect((await anew()).erase()).rejects.toThrow('refused')
})
