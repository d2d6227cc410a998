import type { StoreApi } from 'zustand'
import { copyOf, restoreCopy } from './copies.ts'
import { changesBetween, type Entries, keptOf } from './entries.ts'
import type { Json } from './entry-kinds.ts'
import { type Keeper, type Keeping, troubleWith } from './keeping.ts'
import type { Kept } from './kept.ts'
import { blank, entriesIn, join, type Ledger, stamp } from './ledger.ts'
import type { Database, Local } from './places.ts'
import { readLedger, textOf } from './read-ledger.ts'

interface Edges {
  readonly local: Local
  readonly database: Database
  /** Says to the other tabs that a life of the data is over. */
  readonly tellErased: (life: string) => void
  /** A name no other life has: 1 to 40 letters, digits or hyphens. */
  readonly newLife: () => string
  readonly report: (keeping: Keeping) => void
}

function holds({ entries }: Ledger, key: string, value: Json): boolean {
  const stamped = entries[key]
  return stamped !== undefined && JSON.stringify(stamped[1]) === JSON.stringify(value)
}

/** Keeps a store in two places and together with other tabs, from now on. Nothing of it ever throws. */
export function keep(store: StoreApi<Kept>, { local, database, tellErased, newLife, report }: Edges): Keeper {
  let ledger: Ledger = blank
  let lastSeen: string | null = null
  /** Changes made since the database answered last: they are later than what it holds. */
  let unsettled: Entries = {}
  let isNewer = false
  let isShowing = false
  let writing = false
  let again = false
  /** Another object each time everything was forgotten: what was asked for in another era is not taken in. */
  let era = {}
  const over = new Set<string>()
  const aside: string[] = []
  /** The damaged texts that are set aside, and may be written over where they were found. */
  const isSafe = new Set<string>()
  const failures: { local: unknown; database: unknown } = { local: null, database: null }

  function fail(place: keyof typeof failures, error: unknown): void {
    failures[place] = error ?? 'failed'
  }

  function tell(): void {
    report({ trouble: isNewer ? 'newer' : troubleWith([failures.local, failures.database]), aside: [...aside] })
  }

  function show(): void {
    const kept = keptOf(entriesIn(ledger))
    if (Object.keys(changesBetween(store.getState(), kept)).length === 0) return
    isShowing = true
    store.setState(kept)
    isShowing = false
  }

  /**
   * Joins a stored text to what is here. Whether the place it is from may be written to; nor may it when this throws,
   * as what is damaged could not be set aside.
   */
  function take(text: string | null): boolean {
    if (text === null) return true
    const read = readLedger(text)
    if (read.state === 'newer') {
      isNewer = true
      return false
    }
    if (!over.has(read.ledger.life)) ledger = join(ledger, read.ledger)
    if (!read.whole && !isSafe.has(text)) {
      if (!aside.includes(text)) aside.push(text)
      local.setAside(text)
      isSafe.add(text)
    }
    return true
  }

  function writeLocal(): void {
    try {
      const stored = local.read()
      if (stored !== lastSeen && !take(stored)) return
      const text = textOf(ledger)
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
    const before = ledger
    try {
      if (!take(text)) return text
    } finally {
      // Also when what is damaged could not be set aside, and the place is not written to.
      const lost = Object.entries(unsettled).filter(
        ([key, value]) => holds(before, key, value) && !holds(ledger, key, value),
      )
      ledger = stamp(ledger, Object.fromEntries(lost), newLife())
      unsettled = {}
    }
    return ledger.life === '' ? text : textOf(ledger)
  }

  async function writeDatabase(): Promise<void> {
    again = true
    if (writing) return
    writing = true
    while (again) {
      again = false
      const asked = era
      try {
        await database.update(text => (isNewer || asked !== era ? text : settle(text)))
        failures.database = null
      } catch (error) {
        fail('database', error)
      }
    }
    writing = false
    show()
    if (!isNewer && ledger.life !== '') writeLocal()
    tell()
  }

  function write(): void {
    if (isNewer) {
      tell()
      return
    }
    if (ledger.life !== '') writeLocal()
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
    over.add(ledger.life)
    era = {}
    ledger = blank
    lastSeen = null
    unsettled = {}
    aside.length = 0
  }

  function erase(): void {
    look()
    const { life } = ledger
    forget()
    // What a later version wrote is the reader's too, and goes when they ask for it.
    isNewer = false
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
    if (isShowing || isNewer) return
    const changes = changesBetween(former, after)
    if (Object.keys(changes).length === 0) return
    // What another tab did comes first, so that this change is counted after it.
    const before = ledger
    look()
    const hasNews = ledger !== before
    ledger = stamp(ledger, changes, newLife())
    unsettled = { ...unsettled, ...changes }
    if (hasNews) show()
    write()
  })

  look()
  show()
  write()

  return {
    hear(text) {
      if (isNewer || text === null) return
      lastSeen = text
      try {
        take(text)
      } catch (error) {
        fail('local', error)
      }
      show()
      if (text !== textOf(ledger)) write()
      tell()
    },
    hearErased(life) {
      over.add(life)
      if (life !== ledger.life) return
      forget()
      show()
      const holdsOver = (text: string | null) => {
        const read = text === null ? null : readLedger(text)
        return read?.state === 'read' && over.has(read.ledger.life)
      }
      try {
        if (holdsOver(local.read())) local.erase()
      } catch {
        // The tab that erases has the same place, and tells of it.
      }
      database.update(text => (holdsOver(text) ? null : text)).catch(() => undefined)
    },
    erase,
    revive(wasCached) {
      look()
      // Erased while this page lay in the cache, where no message reaches it.
      if (wasCached && lastSeen === null && failures.local === null && ledger.life !== '') forget()
      show()
      void writeDatabase()
    },
    copy: () => copyOf(store.getState(), newLife()),
    restore: (text, makeRoom) => restoreCopy(store, text, makeRoom),
  }
}
