import { clear, createStore } from 'idb-keyval'

const name = 'repere'
const asides = [1, 2, 3].map(n => `${name}.aside.${n}`)

/** What a synchronous place must do. Each may throw. */
export interface Local {
  readonly read: () => string | null
  readonly write: (text: string) => void
  /** Keeps a text that cannot be read beside the place, at most three of them. */
  readonly setAside: (text: string) => void
  /** Empties it, asides and all, and what was only for this tab. */
  readonly erase: () => void
}

/** What a place that survives the browser's sudden end must do. Each may reject. */
export interface Database {
  /** Reads, and writes what `change` makes of it, with nothing in between. null: nothing stored, nothing to store. */
  readonly update: (change: (text: string | null) => string | null) => Promise<void>
  readonly erase: () => Promise<void>
}

/** localStorage: there before the first paint, heard by other tabs, and written too late when the browser is killed. */
export const local: Local = {
  read: () => localStorage.getItem(name),
  write: text => localStorage.setItem(name, text),
  setAside(text) {
    const kept = asides.map(key => localStorage.getItem(key))
    if (kept.includes(text)) return
    localStorage.setItem(asides[kept.indexOf(null)] ?? `${asides.at(-1)}`, text)
  },
  erase() {
    for (const storage of [localStorage, sessionStorage])
      for (const key of Object.keys(storage)) if (key.split('.')[0] === name) storage.removeItem(key)
  },
}

/** How long IndexedDB may take before it counts as refused, in milliseconds: a blocked one never says so. */
const patience = 3000

function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), patience)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

const key = 'ledger'
let opened: ReturnType<typeof createStore> | null = null

function database(): ReturnType<typeof createStore> {
  opened ??= createStore(name, 'kept')
  return opened
}

/** What is not a text was not written here: it is told as a text that cannot be read, and so set aside, not lost. */
function textIn(stored: unknown): string | null {
  if (stored === undefined) return null
  return typeof stored === 'string' ? stored : `${JSON.stringify(stored)}`
}

async function update(change: (text: string | null) => string | null): Promise<void> {
  await database()(
    'readwrite',
    store =>
      new Promise<void>((resolve, reject) => {
        const { transaction } = store
        // Who wants to change or delete the database waits until it is closed. It is opened anew when next needed.
        transaction.db.onversionchange = () => {
          transaction.db.close()
          opened = null
        }
        const asked = store.get(key)
        transaction.oncomplete = () => resolve()
        transaction.onabort = () => reject(transaction.error)
        transaction.onerror = () => reject(transaction.error)
        asked.onsuccess = () => {
          try {
            const text = textIn(asked.result)
            const next = change(text)
            if (next === null) store.delete(key)
            else if (next !== text) store.put(next, key)
          } catch (error) {
            reject(error)
            transaction.abort()
            return
          }
          try {
            // At once, not when the browser finds that nothing more is asked: each way there and back is time to be killed in.
            transaction.commit()
          } catch {
            // It has ended already, and its own event tells how.
          }
        }
      }),
  )
}

/** IndexedDB: a transaction that is done is there after the browser was killed. */
export const indexed: Database = {
  update: change => inTime(update(change)),
  // Where it is refused, opening throws: that, too, is to be a rejection.
  erase: async () => inTime(clear(database())),
}
