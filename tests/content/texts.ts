import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Language, languageIds } from '../../src/i18n/languages.ts'

/** One string a reader may meet, and where a writer finds it: a JSON path, or a file and its passage or line. */
export interface Text {
  readonly at: string
  readonly text: string
}

function stringsOf(value: unknown, at: string): Text[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${at}.${key}`))
}

function filesOf(lng: Language, ending: string): string[] {
  return readdirSync(`locales/${lng}`, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll(path.sep, '/'))
    .filter(name => name.endsWith(ending))
    .sort()
}

/** The forms under which a term is sought are each language's own, and nobody reads them. */
const forms = /^glossary\.[^.]+\.forms\./

/** The strings of a language's JSON files, each at `<file>.<path>`. */
export function jsonTexts(lng: Language, only = ''): Text[] {
  return filesOf(lng, '.json')
    .filter(name => name.startsWith(only))
    .flatMap(name => stringsOf(JSON.parse(readFileSync(`locales/${lng}/${name}`, 'utf8')), name.replace(/\.json$/, '')))
    .filter(({ at }) => !forms.test(at))
}

/** The Markdown files of a language, whole. */
export function markdownFiles(lng: Language): Text[] {
  return filesOf(lng, '.md').map(name => ({ at: name, text: readFileSync(`locales/${lng}/${name}`, 'utf8') }))
}

/** The figures of a text as plain numbers, sorted, whatever the language writes them like. */
export function figuresOf(text: string): number[] {
  const plain = text
    .replace(/\{\{\w+\}\}|`[^`]*`/g, ' ')
    .replace(/(\d)[\u202f\u00a0,](\d{3})(?!\d)/g, '$1$2')
    .replace(/(\d)[\u202f\u00a0,](\d{3})(?!\d)/g, '$1$2')
  return (plain.match(/\d+(?:[.,]\d+)*/g) ?? [])
    .map(figure => Number.parseFloat(figure.replace(',', '.')))
    .sort((a, b) => a - b)
}

export const [first, ...others] = languageIds as [Language, ...Language[]]
