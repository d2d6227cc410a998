/**
 * The blocks of words, by file of `locales/<lng>/`, that nothing on the way from the first question to the plate says.
 * They load after it, or with the screens off the main road.
 */
export const laterWords = {
  interface: ['again', 'call', 'compare', 'contents', 'glossary', 'graduation', 'plan', 'whatIf'],
  reading: ['durations', 'sources', 'steps'],
} as const
