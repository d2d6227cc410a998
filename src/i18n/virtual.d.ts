/** One language's texts, gathered at build time by `vite/edition.ts`. */
declare module 'virtual:edition/*' {
  const edition: import('./edition.ts').EditionTexts
  export default edition
}

declare module '*.md' {
  const text: import('./chapter.ts').Chapter | readonly import('./chapter.ts').Prose[]
  export default text
}
