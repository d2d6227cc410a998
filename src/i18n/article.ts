import type { ChapterId } from '../questionnaire/sections.ts'
import type { Chapter, Prose } from './chapter.ts'
import type { Language } from './languages.ts'

/** The long texts of a language, each a file of `locales/<lng>/` without its ending. */
export type TextName = `article/${ChapterId}` | `pages/${'method' | 'about'}`

const files = import.meta.glob<Chapter | readonly Prose[]>('../../locales/*/{article,pages}/*.md', {
  import: 'default',
})
const texts = new Map<string, Chapter | readonly Prose[]>()

function fileOf(lng: Language, name: TextName): string {
  return `../../locales/${lng}/${name}.md`
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
  return textOf(lng, `article/${id}`) as Chapter
}

/** A page of prose that `loadText` has loaded before; throws when it has not. */
export function pageOf(lng: Language, name: 'method' | 'about'): readonly Prose[] {
  return textOf(lng, `pages/${name}`) as readonly Prose[]
}
