import { type SectionId, sections } from '../questionnaire/sections.ts'

/** What is said of one section, or of all together. */
export interface LineWords {
  /** The band in words. */
  readonly line: string
  /** The same with the score and its range; null without a score. */
  readonly withFigures: string | null
}

export interface ResultWords {
  readonly heading: string
  readonly overall: LineWords
  readonly stations: Readonly<Record<SectionId, LineWords>>
  /** Stands over the reading order. */
  readonly path: string
  /** The sections' texts, each on its line. */
  readonly texts: readonly string[]
}

/** A result as plain text, to paste anywhere: bands in words, and figures only for a reader who asks for them. */
export function resultAsText({ heading, overall, stations, path, texts }: ResultWords, figures: boolean): string {
  const told = [overall, ...sections.map(section => stations[section])].map(
    ({ line, withFigures }) => (figures && withFigures) || line,
  )
  return [heading, '', ...told, '', path, ...texts].join('\n')
}
