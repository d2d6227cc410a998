/**
 * The blocks of words, by file of `locales/<lng>/`, that nothing on the way from the first question to the plate says.
 * They load after it, or with the screens off the main road.
 */
export const laterWords = {
  interface: [
    'accessibility',
    'again',
    'call',
    'compare',
    'contents',
    'data',
    'glossary',
    'graduation',
    'plan',
    'whatIf',
  ],
  reading: ['durations', 'sources', 'steps'],
} as const

/** The blocks of words of `interface.json` that come with the first script, in every language (`first-words.ts`). */
export const firstBlocks: readonly string[] = ['crash', 'failed']
