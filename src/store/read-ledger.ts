import * as v from 'valibot'
import { isEntry, type Json, mendedRecord } from './entry-kinds.ts'
import { blank, type Ledger, type Stamped } from './ledger.ts'
import { capacity } from './records.ts'
import { entriesOfVersion1 } from './version-1.ts'

/** The version of what is written. Another shape needs another version, and a reader of this one that stays for ever. */
export const version = 2

/**
 * What a stored text turned out to be. `newer`: written by a later version of the product, not to be touched.
 * `whole` is false when something in it could not be read: the text is worth setting aside.
 */
export type ReadLedger =
  | { readonly state: 'newer' }
  | { readonly state: 'read'; readonly ledger: Ledger; readonly whole: boolean }

/** Far more than a reader can make, and far from where numbers lose their units. */
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1e12))
const anyVersion = v.object({ version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) })
const fields = v.pipe(
  v.unknown(),
  v.check(value => !Array.isArray(value)),
  v.record(v.string(), v.unknown()),
)
const version1 = v.object({ state: fields })
const version2 = v.object({
  life: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
  count,
  entries: fields,
})
const stamped = v.strictTuple([count, v.unknown()])

const damaged: ReadLedger = { state: 'read', ledger: blank, whole: false }

/** Tabs that file at once may hold more than one tab may; past this many it is no reader's doing. */
const recordsAtMost = 3 * capacity

function mended([key, one]: [string, Stamped | null]): [string, Stamped][] {
  if (one === null || isEntry(key, one[1])) return one ? [[key, one]] : []
  const record = mendedRecord(one[1])
  return record !== null && isEntry(key, record) ? [[key, [one[0], record]]] : []
}

/** Keeps what is allowed, or can be mended; of records, the latest. */
function allowed(found: readonly [string, Stamped | null][], life: string, least: number): ReadLedger {
  const good = found.flatMap(mended)
  const records = good.filter(([key]) => key.startsWith('record:')).sort(([, [a]], [, [b]]) => b - a)
  const many = new Set(records.slice(recordsAtMost).map(([key]) => key))
  const entries = Object.fromEntries(good.filter(([key]) => !many.has(key)))
  const highest = Object.values(entries).reduce((most, [one]) => Math.max(most, one), least)
  const whole = found.every(([key, one]) => entries[key] === one)
  return { state: 'read', ledger: { life, count: highest, entries }, whole }
}

/** Reads a stored text, or one from a file. Never throws. */
export function readLedger(text: string): ReadLedger {
  let stored: unknown
  try {
    // JSON has a zero below zero, which no text written from what was read would have.
    stored = JSON.parse(text, (_, value) => (value === 0 ? 0 : value))
  } catch {
    // What is no JSON has no version either.
  }
  if (!v.is(anyVersion, stored)) return damaged
  if (stored.version > version) return { state: 'newer' }
  if (stored.version === 1) {
    const read = v.safeParse(version1, stored)
    if (!read.success) return damaged
    const found = entriesOfVersion1(read.output.state)
    // Everything version 1 wrote belongs to one life, whichever tab reads it.
    return allowed(
      found.map(([key, value], index) => [key, [index + 1, value as Json]]),
      'version-1',
      0,
    )
  }
  const read = v.safeParse(version2, stored)
  if (!read.success) return damaged
  const found = Object.entries(read.output.entries).map(([key, one]): [string, Stamped | null] => [
    key,
    v.is(stamped, one) ? (one as unknown as Stamped) : null,
  ])
  return allowed(found, read.output.life, read.output.count)
}

/** A copy as it is stored. */
export function textOf(ledger: Ledger): string {
  return JSON.stringify({ version, ...ledger })
}
