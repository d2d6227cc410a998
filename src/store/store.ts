import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Goal } from '../questionnaire/goals.ts'
import type { ItemId } from '../questionnaire/items.ts'
import type { Confidence, Response } from '../questionnaire/responses.ts'
import type { ChapterId } from '../questionnaire/sections.ts'
import type { StepId } from '../questionnaire/step-ids.ts'
import { type Kept, nothingKept } from './kept.ts'
import { deviceStorage, version } from './storage.ts'

interface Verbs {
  respond: (item: ItemId, response: Response) => void
  /** Says how sure the response to a knowledge item was. */
  trust: (item: ItemId, confidence: Confidence) => void
  chooseGoal: (goal: Goal | null) => void
  /** −3 (dream) to 3 (illusion). */
  placeBubble: (chapter: ChapterId, at: number) => void
  tailor: (tailored: boolean) => void
  /** Notes a step as done, or as not done after all. */
  tick: (step: StepId, done: boolean) => void
  /** Forgets everything the reader did. */
  erase: () => void
}

export const useStore = create<Kept & Verbs>()(
  persist(
    set => ({
      ...nothingKept,
      respond: (item, response) => set(({ responses }) => ({ responses: { ...responses, [item]: response } })),
      trust: (item, confidence) => set(({ confidences }) => ({ confidences: { ...confidences, [item]: confidence } })),
      chooseGoal: goal => set({ goal }),
      placeBubble: (chapter, at) => set(({ bubbles }) => ({ bubbles: { ...bubbles, [chapter]: at } })),
      tailor: tailored => set({ tailored }),
      tick: (step, done) =>
        set(({ ticked }) => ({ ticked: [...ticked.filter(id => id !== step), ...(done ? [step] : [])] })),
      erase: () => set(nothingKept),
    }),
    {
      name: 'repere',
      version,
      storage: deviceStorage,
      partialize: ({ responses, confidences, goal, bubbles, tailored, ticked }): Kept => ({
        responses,
        confidences,
        goal,
        bubbles,
        tailored,
        ticked,
      }),
    },
  ),
)
