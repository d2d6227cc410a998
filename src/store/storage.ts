import type { PersistStorage, StorageValue } from 'zustand/middleware'
import { type Kept, readKept } from './kept.ts'

/**
 * localStorage that never throws: a browser without storage, a full disk or a damaged record leave the product
 * working until the tab is closed.
 */
export const deviceStorage: PersistStorage<Kept> = {
  getItem(name) {
    try {
      const record: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
      if (typeof record !== 'object' || record === null || !('state' in record)) return null
      return { state: readKept(record.state), version } satisfies StorageValue<Kept>
    } catch {
      return null
    }
  },
  setItem(name, record) {
    try {
      localStorage.setItem(name, JSON.stringify(record))
    } catch {
      // Kept in memory: nothing the reader did is undone.
    }
  },
  removeItem(name) {
    try {
      localStorage.removeItem(name)
    } catch {
      // Nothing could be stored, so nothing is left.
    }
  },
}

/**
 * The version of the record. A change of its shape needs a new one and a migration; an entry more does not, as long as
 * `readKept` reads records without it: an older record stays whole, and says nothing about what did not exist yet.
 */
export const version = 1
