import { create, type StateCreator } from 'zustand'
import type { Goal } from '../questionnaire/goals.ts'
import type { ItemId, OptionKey } from '../questionnaire/items.ts'
import { pinnedAtMost } from '../questionnaire/pins.ts'
import type { Confidence, Response } from '../questionnaire/responses.ts'
import type { ChapterId, SectionId } from '../questionnaire/sections.ts'
import type { StepId } from '../questionnaire/step-ids.ts'
import type { PassageId } from '../reading/passages.ts'
import { type Kept, nothingKept } from './kept.ts'
import { measuredAgain } from './measured-again.ts'
import { byDate, capacity, type FiledRecord, filed, longestName, settled } from './records.ts'

export interface Verbs {
  respond: (item: ItemId, response: Response) => void
  /** Says how sure the response to a knowledge item was. */
  trust: (item: ItemId, confidence: Confidence) => void
  chooseGoal: (goal: Goal | null) => void
  /** −3 (dream) to 3 (illusion). */
  placeBubble: (chapter: ChapterId, at: number) => void
  tailor: (tailored: boolean) => void
  /** Has keys pick options and move on, or not. */
  setShortcuts: (shortcuts: boolean) => void
  /** Notes a step as done, or as not done after all. */
  tick: (step: StepId, done: boolean) => void
  /** Notes a passage as read, or as not read after all. */
  markRead: (passage: PassageId, isRead: boolean) => void
  /** Pins an act to reach next; the item's earlier one goes. Nothing happens when it is pinned, or when there is no room. */
  pin: (item: ItemId, option: OptionKey) => void
  unpin: (item: ItemId) => void
  /** Notes a pinned act as done, or as not done after all. */
  tickPin: (item: ItemId, done: boolean) => void
  /** Responds to an item of a section being measured again. */
  respondAgain: (item: ItemId, response: Response) => void
  /** Puts the new responses of a whole section in the place of the old ones, and files them if there is room. */
  finishAgain: (section: SectionId, now: Date) => void
  /** Files the responses. When there is no room, only if the oldest record may go. */
  fileRecord: (now: Date, dropOldest?: boolean) => void
  /** Goes on without filing what was finished. */
  leaveUnfiled: () => void
  nameRecord: (id: string, name: string) => void
  eraseRecord: (id: string) => void
  /** Puts an erased record back in its place, if there is room. */
  putBack: (record: FiledRecord) => void
  eraseRecords: () => void
  /** Forgets everything the reader did. */
  erase: () => void
}

/** What a reader did, and what a reader can do. */
export const reader: StateCreator<Kept & Verbs> = set => ({
  ...nothingKept,
  respond: (item, response) => set(({ responses }) => ({ responses: { ...responses, [item]: response } })),
  trust: (item, confidence) => set(({ confidences }) => ({ confidences: { ...confidences, [item]: confidence } })),
  chooseGoal: goal => set({ goal }),
  placeBubble: (chapter, at) => set(({ bubbles }) => ({ bubbles: { ...bubbles, [chapter]: at } })),
  tailor: tailored => set({ tailored }),
  setShortcuts: shortcuts => set({ shortcuts }),
  tick: (step, done) =>
    set(({ ticked }) => {
      if (ticked.includes(step) === done) return {}
      return { ticked: done ? [...ticked, step] : ticked.filter(id => id !== step) }
    }),
  pin: (item, option) =>
    set(({ pinned }) => {
      const others = pinned.filter(one => one.item !== item)
      if (pinned.some(one => one.item === item && one.option === option)) return {}
      return others.length < pinnedAtMost ? { pinned: [...others, { item, option, done: false }] } : {}
    }),
  unpin: item => set(({ pinned }) => ({ pinned: pinned.filter(one => one.item !== item) })),
  tickPin: (item, done) =>
    set(({ pinned }) => ({ pinned: pinned.map(one => (one.item === item ? { ...one, done } : one)) })),
  markRead: (passage, isRead) =>
    set(({ read }) => {
      if (read.includes(passage) === isRead) return {}
      return { read: isRead ? [...read, passage] : read.filter(id => id !== passage) }
    }),
  respondAgain: (item, response) => set(({ again }) => ({ again: { ...again, [item]: response } })),
  finishAgain: (section, now) =>
    set(state => {
      const measured = measuredAgain(state, section)
      if (!measured.responses) return {}
      const unfiled = { ...measured, unfiled: true }
      return { ...unfiled, ...filed({ ...state, ...unfiled }, now, false) }
    }),
  fileRecord: (now, dropOldest = false) => set(state => filed(state, now, dropOldest)),
  leaveUnfiled: () => set(settled),
  nameRecord: (id, name) =>
    set(({ records }) => ({
      records: records.map(one => (one.id === id ? { ...one, name: name.trim().slice(0, longestName) } : one)),
    })),
  eraseRecord: id => set(({ records }) => ({ records: records.filter(one => one.id !== id) })),
  putBack: record =>
    set(({ records }) => {
      if (records.length >= capacity || records.some(({ id }) => id === record.id)) return {}
      return { records: [...records, record].sort(byDate) }
    }),
  eraseRecords: () => set({ records: [] }),
  erase: () => set(nothingKept),
})

export const useStore = create(reader)
