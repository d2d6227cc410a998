/** One language's texts, gathered at build time by `vite/edition.ts`. */
declare module 'virtual:edition/*' {
  const edition: import('./edition.ts').EditionTexts
  export default edition
}

/** The ways to the words of each section's items. */
declare module 'virtual:items' {
  type Way = () => Promise<{ readonly default: object }>
  const ways: Readonly<
    Record<import('./languages.ts').Language, Readonly<Record<import('../questionnaire/sections.ts').SectionId, Way>>>
  >
  export default ways
}

/** The words of `laterWords` and of all items, of one language. */
declare module 'virtual:later/*' {
  const later: { readonly interface: object; readonly questionnaire: object; readonly reading: object }
  export default later
}

declare module '*.md' {
  const text: import('./chapter.ts').Chapter | readonly import('./chapter.ts').Prose[]
  export default text
}
