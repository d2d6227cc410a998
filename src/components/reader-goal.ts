import { createContext } from 'react'
import type { Goal } from '../questionnaire/goals.ts'

/** The goal whose lines are the reader's own, anywhere in a text; null when none is. */
export const ReaderGoal = createContext<Goal | null>(null)
