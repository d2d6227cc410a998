import type { StoreApi } from 'zustand'
import { copyOf, restoreCopy } from './copies.ts'
import { changesBetween, type Entries, keptOf } from './entries.ts'
import { holdNothing, isOver, takeInto } from './held.ts'
import { type Edges, type Keeper, troubleWith } from './keeping.ts'
import type { Kept } from './kept.ts'
import { blank, entriesIn, holds, stamp } from './ledger.ts'
import { textOf } from './read-ledger.ts'

/** Keeps a store in two places and together with other tabs, from now on. Nothing of it ever throws. */
export function keep(store: StoreApi<Kept>, { local, database, tellErased, newLife, report }: Edges): Keeper {
  const held = holdNothing()
  let lastSeen: string | null = null
  /** What was last put in the database: it need not be read again. */
  let lastKept: string | null = null
  /** Changes made since the database answered last: they are later than what it holds. */
  let unsettled: Entries = {}
  let isShowing = false
  let writing = false
  let again = false
  /** Another object each time everything was forgotten: what was asked for in another era is not taken in. */
  let era = {}
  const failures: { local: unknown; database: unknown } = { local: null, database: null }

  function fail(place: keyof typeof failures, error: unknown): void {
    failures[place] = error ?? 'failed'
  }

  function tell(): void {
    report({
      trouble: held.isNewer ? 'newer' : troubleWith([failures.local, failures.database]),
      aside: [...held.aside],
    })
  }

  function show(): void {
    const kept = keptOf(entriesIn(held.ledger))
    if (Object.keys(changesBetween(store.getState(), kept)).length === 0) return
    isShowing = true
    store.setState(kept)
    isShowing = false
  }

  function take(text: string | null): boolean {
    return takeInto(held, text, local.setAside)
  }

  function writeLocal(): void {
    try {
      const stored = local.read()
      if (stored !== lastSeen && !take(stored)) return
      const text = textOf(held.ledger)
      if (text !== stored) local.write(text)
      lastSeen = text
      failures.local = null
    } catch (error) {
      fail('local', error)
    }
  }

  /** What the database is to hold, given what it holds. */
  function settle(text: string | null): string | null {
    look()
    const before = held.ledger
    try {
      if (text !== lastKept && !take(text)) return text
    } finally {
      // Also when what is damaged could not be set aside, and the place is not written to.
      const lost = Object.entries(unsettled).filter(
        ([key, value]) => holds(before, key, value) && !holds(held.ledger, key, value),
      )
      held.ledger = stamp(held.ledger, Object.fromEntries(lost), newLife())
      unsettled = {}
    }
    lastKept = held.ledger.life === '' ? text : textOf(held.ledger)
    return lastKept
  }

  async function writeDatabase(): Promise<void> {
    again = true
    if (writing) return
    writing = true
    while (again) {
      again = false
      const asked = era
      try {
        await database.update(text => (held.isNewer || asked !== era ? text : settle(text)))
        failures.database = null
      } catch (error) {
        fail('database', error)
      }
    }
    writing = false
    show()
    if (!held.isNewer && held.ledger.life !== '') writeLocal()
    tell()
  }

  function write(): void {
    if (held.isNewer) return void tell()
    if (held.ledger.life !== '') writeLocal()
    void writeDatabase()
  }

  /** Takes in what is in the synchronous place, if it is not what was seen there last. */
  function look(): void {
    try {
      const stored = local.read()
      if (stored !== lastSeen) take(stored)
      lastSeen = stored
    } catch (error) {
      fail('local', error)
    }
  }

  function forget(): void {
    held.over.add(held.ledger.life)
    era = {}
    held.ledger = blank
    lastSeen = null
    unsettled = {}
    held.aside = []
  }

  function erase(): void {
    look()
    const { life } = held.ledger
    forget()
    // What a later version wrote is the reader's too, and goes when they ask for it.
    held.isNewer = false
    show()
    try {
      local.erase()
    } catch (error) {
      fail('local', error)
    }
    database.erase().catch(error => {
      fail('database', error)
      tell()
    })
    tellErased(life)
    tell()
  }

  store.subscribe((after, former) => {
    if (isShowing || held.isNewer) return
    const changes = changesBetween(former, after)
    if (Object.keys(changes).length === 0) return
    // What another tab did comes first, so that this change is counted after it.
    const before = held.ledger
    look()
    const hasNews = held.ledger !== before
    held.ledger = stamp(held.ledger, changes, newLife())
    unsettled = { ...unsettled, ...changes }
    if (hasNews) show()
    write()
  })

  look()
  show()
  write()

  return {
    hear(text) {
      if (held.isNewer || text === null) return
      lastSeen = text
      try {
        take(text)
      } catch (error) {
        fail('local', error)
      }
      show()
      if (text !== textOf(held.ledger)) write()
      tell()
    },
    hearErased(life) {
      held.over.add(life)
      if (life !== held.ledger.life) return
      forget()
      show()
      try {
        if (isOver(held, local.read())) local.erase()
      } catch {
        // The tab that erases has the same place, and tells of it.
      }
      database.update(text => (isOver(held, text) ? null : text)).catch(() => undefined)
    },
    erase,
    revive(wasCached) {
      look()
      // Erased while this page lay in the cache, where no message reaches it.
      if (wasCached && lastSeen === null && failures.local === null && held.ledger.life !== '') forget()
      show()
      void writeDatabase()
    },
    copy: () => copyOf(store.getState(), newLife()),
    restore: (text, makeRoom) => restoreCopy(store, text, makeRoom),
  }
}
