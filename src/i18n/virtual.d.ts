/** One language's texts, gathered at build time by `vite/edition.ts`. */
declare module 'virtual:edition/*' {
  const edition: import('./edition.ts').EditionTexts
  export default edition
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
