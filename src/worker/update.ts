import { create } from 'zustand'

/** `show`: loads the page anew from a build that is ready, and is never called but by the reader; null: there is none. */
export const useUpdate = create<{ readonly show: (() => void) | null }>()(() => ({ show: null }))
