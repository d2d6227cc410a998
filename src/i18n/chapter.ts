import type { ChapterId } from '../questionnaire/sections.ts'
import type { Language } from './languages.ts'

/** A piece of prose, compiled from Markdown: text, or an element as [tag, attributes, ...children]. */
export type Prose = string | readonly [tag: string, attributes: Readonly<Record<string, string>> | null, ...Prose[]]

/** What is known of a passage before its text is loaded. */
export interface PassageSummary {
  /** `<chapter>.<slug>`, the same in every language. */
  readonly id: string
  readonly kind: 'core' | 'box'
  readonly title: string
  /** Words of the text, in this language. */
  readonly words: number
}

/** A term of the glossary, as a passage that uses it defines it. */
export interface Term {
  /** The same in every language. */
  readonly id: string
  readonly term: string
  readonly definition: string
}

/** A term as the glossary lists it. */
export interface GlossaryEntry extends Term {
  /** The same term in the other languages. */
  readonly others: readonly { readonly lng: Language; readonly term: string }[]
  /** The first passage to use it, if one does. */
  readonly passage?: { readonly id: string; readonly chapter: ChapterId; readonly title: string }
}

export interface Passage extends PassageSummary {
  /** Which way the passage pulls: −1 dream, 0 level, 1 illusion. */
  readonly lean: -1 | 0 | 1
  /** The author's notebook: an anecdote, set apart from the argument. */
  readonly notebook: boolean
  /** Ids of the facts it states, each with its sources in `reading/facts.ts`. */
  readonly facts: readonly string[]
  /** The terms marked in its text, in order: each `['dfn', {of: id}, …]`. */
  readonly terms: readonly Term[]
  readonly body: readonly Prose[]
}

/** What is known of a chapter before its text is loaded. */
export interface ChapterSummary {
  readonly title: string
  readonly standfirst: string
  /** The text's own bubble: arguments for the illusion minus arguments for the dream, −3 to 3. */
  readonly bubble: number
  readonly passages: readonly PassageSummary[]
}

export interface Chapter extends Omit<ChapterSummary, 'passages'> {
  readonly dream: readonly string[]
  readonly illusion: readonly string[]
  readonly passages: readonly Passage[]
}
