import { createStore } from 'zustand/vanilla'
import type { ItemId } from '../../src/questionnaire/items.ts'
import type { Response } from '../../src/questionnaire/responses.ts'
import { keep } from '../../src/store/keeper.ts'
import type { Keeper, Keeping } from '../../src/store/keeping.ts'
import type { Kept } from '../../src/store/kept.ts'
import { readLedger, version } from '../../src/store/read-ledger.ts'
import { reader, type Verbs } from '../../src/store/store.ts'

export const full = new DOMException('full', 'QuotaExceededError')
export const refused = new DOMException('refused', 'SecurityError')
export const newer = JSON.stringify({ version: version + 1, secret: 'of the future' })

/** What a stored text says of the responses; else what became of reading it. */
export function responsesIn(text: string | null): unknown {
  const read = text === null ? null : readLedger(text)
  if (read?.state !== 'read') return read?.state ?? null
  const told = Object.entries(read.ledger.entries).filter(([key]) => key.startsWith('response:'))
  return Object.fromEntries(told.map(([key, [, value]]) => [key.slice('response:'.length), value]))
}

/** What a browser stores, and when it lets which tab know: the test decides. */
export interface Browser {
  local: string | null
  database: string | null
  readonly asides: string[]
  /** What would be done by now, one after the other, if time passed. */
  readonly jobs: (() => void)[]
  /** What refuses to work. */
  readonly broken: { local?: Error | undefined; write?: Error; database?: Error; silent?: boolean }
  readonly tabs: Tab[]
  lives: number
  /** How often something was written synchronously, and how often the database was asked. */
  writes: number
  updates: number
}

export interface Tab {
  readonly keeper: Keeper
  readonly kept: () => Kept
  readonly verbs: Verbs
  readonly keeping: () => Keeping
  readonly respond: (item: ItemId, response: Response) => void
  readonly change: (kept: Partial<Kept>) => void
  readonly erase: () => void
  /** How often what is on the screen changed. */
  readonly redraws: () => number
}

export function browser(stored: Partial<Pick<Browser, 'local' | 'database' | 'lives'>> = {}): Browser {
  return {
    local: null,
    database: null,
    asides: [],
    jobs: [],
    broken: {},
    tabs: [],
    lives: 0,
    writes: 0,
    updates: 0,
    ...stored,
  }
}

/** Lets time pass until nothing is left to happen. */
export async function settle({ jobs }: Browser): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet += 1) {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      job()
      quiet = 0
    }
    await Promise.resolve()
    await Promise.resolve()
    await Promise.resolve()
  }
}

/** A state without what can be done to it. */
function keptIn(state: Kept & Verbs): Kept {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => typeof value !== 'function')) as unknown as Kept
}

/** Opens the product in a tab. */
export function openTab(on: Browser): Tab {
  const store = createStore(reader)
  let keeping: Keeping = { trouble: null, aside: [] }
  const others = () => on.tabs.filter(one => one !== tab)
  const fail = (error: Error | undefined) => {
    if (error) throw error
  }
  const write = (text: string | null) => {
    fail(on.broken.local ?? on.broken.write)
    on.writes += 1
    on.local = text
    for (const other of others()) on.jobs.push(() => other.keeper.hear(text))
  }
  const later = <T>(work: () => T) =>
    new Promise<T>((resolve, reject) => {
      if (on.broken.silent) return
      on.jobs.push(() => {
        if (!on.tabs.includes(tab)) return
        try {
          fail(on.broken.database)
          resolve(work())
        } catch (error) {
          reject(error)
        }
      })
    })
  let redraws = 0
  store.subscribe(() => {
    redraws += 1
  })
  const keeper = keep(store, {
    local: {
      read: () => {
        fail(on.broken.local)
        return on.local
      },
      write,
      setAside: text => {
        fail(on.broken.local)
        on.asides.push(text)
      },
      erase: () => write(null),
    },
    database: {
      update: change => {
        on.updates += 1
        return later(() => {
          on.database = change(on.database)
        })
      },
      erase: () =>
        later(() => {
          on.database = null
        }),
    },
    tellErased: life => {
      for (const other of others()) on.jobs.push(() => other.keeper.hearErased(life))
    },
    newLife: () => {
      on.lives += 1
      return `life-${on.lives}`
    },
    report: told => {
      keeping = told
    },
  })
  const tab: Tab = {
    keeper,
    kept: () => keptIn(store.getState()),
    verbs: store.getState(),
    keeping: () => keeping,
    respond: store.getState().respond,
    change: store.setState,
    erase: keeper.erase,
    redraws: () => redraws,
  }
  on.tabs.push(tab)
  return tab
}

/** The tab is gone, with what it was about to hear and to write in the database. */
export function closeTab(on: Browser, tab: Tab): void {
  const index = on.tabs.indexOf(tab)
  if (index >= 0) on.tabs.splice(index, 1)
}

/** A browser with one tab, in which one answer was given and stored. */
export async function answered(): Promise<{ device: Browser; tab: Tab }> {
  const device = browser()
  const tab = openTab(device)
  tab.respond('o2-licence', 'a')
  await settle(device)
  return { device, tab }
}
