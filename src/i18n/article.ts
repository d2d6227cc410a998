import type { ChapterId } from '../questionnaire/sections.ts'
import type { Chapter, GlossaryEntry, Prose } from './chapter.ts'
import type { Language } from './languages.ts'

/** The pages of plain text, each with an address of its name. */
export const proseNames = ['method', 'about', 'accessibility'] as const
export type ProseName = (typeof proseNames)[number]

/** The long texts of a language, each a file of `locales/<lng>/`. */
export type TextName = `article/${ChapterId}.md` | `pages/${ProseName}.md` | 'glossary.json'

type Text = Chapter | readonly Prose[] | readonly GlossaryEntry[]

const files = import.meta.glob<Text>(['../../locales/*/{article,pages}/*.md', '../../locales/*/glossary.json'], {
  import: 'default',
})
const texts = new Map<string, Text>()

function fileOf(lng: Language, name: TextName): string {
  return `../../locales/${lng}/${name}`
}

/** Loads a long text once. Rejects when it cannot be fetched. */
export async function loadText(lng: Language, name: TextName): Promise<void> {
  const file = fileOf(lng, name)
  const load = files[file]
  if (!load) throw new Error(`there is no ${file}`)
  texts.set(file, await load())
}

export function hasText(lng: Language, name: TextName): boolean {
  return texts.has(fileOf(lng, name))
}

function textOf(lng: Language, name: TextName): unknown {
  const text = texts.get(fileOf(lng, name))
  if (!text) throw new Error(`"${name}" is not loaded in "${lng}"`)
  return text
}

/** A chapter that `loadText` has loaded before; throws when it has not. */
export function chapterOf(lng: Language, id: ChapterId): Chapter {
  return textOf(lng, `article/${id}.md`) as Chapter
}

/** A page of prose that `loadText` has loaded before; throws when it has not. */
export function pageOf(lng: Language, name: ProseName): readonly Prose[] {
  return textOf(lng, `pages/${name}.md`) as readonly Prose[]
}

/** The glossary that `loadText` has loaded before, in alphabetical order; throws when it has not. */
export function glossaryOf(lng: Language): readonly GlossaryEntry[] {
  return textOf(lng, 'glossary.json') as readonly GlossaryEntry[]
}
