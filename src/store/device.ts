import { create } from 'zustand'
import { keep } from './keeper.ts'
import type { Keeper, Keeping } from './keeping.ts'
import { indexed, local } from './places.ts'
import { useStore } from './store.ts'

/** How the keeping goes, for those who tell the reader. */
export const useKeeping = create<Keeping>()(() => ({ trouble: null, aside: [] }))

let keeper: Keeper | null = null

function report({ trouble, aside }: Keeping): void {
  const told = useKeeping.getState()
  if (told.trouble !== trouble || told.aside.length !== aside.length) useKeeping.setState({ trouble, aside })
}

function newLife(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(36).padStart(2, '0')).join('')
}

let afterErasing: () => void = () => undefined

/**
 * Reads what the device holds into the store, and keeps there what the reader does from now on. Called once.
 * `onErased`: what else is to be forgotten when the reader erases everything.
 */
export function keepOnDevice(onErased: () => void): void {
  afterErasing = onErased
  const erased = 'BroadcastChannel' in window ? new BroadcastChannel('repere.erased') : null
  const started = keep(useStore, {
    local,
    database: indexed,
    tellErased: life => erased?.postMessage(life),
    newLife,
    report,
  })
  keeper = started
  if (erased) erased.onmessage = ({ data }) => started.hearErased(String(data))
  addEventListener('storage', ({ key, newValue }) => {
    if (key === 'repere') started.hear(newValue)
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) started.revive(true)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') started.revive(false)
  })
}

/** What is kept, as a text to be saved as a file; null before `keepOnDevice`. */
export function copyOfData(): string | null {
  return keeper?.copy() ?? null
}

/** Puts in what a file holds, over what is here, if `makeRoom` says that it may be. */
export function restoreData(text: string, makeRoom: () => boolean): ReturnType<Keeper['restore']> {
  return keeper?.restore(text, makeRoom) ?? 'damaged'
}

/** Forgets everything the reader did, here, on the device and in the other tabs. */
export function eraseEverything(): void {
  keeper?.erase()
  useStore.getState().erase()
  afterErasing()
}
