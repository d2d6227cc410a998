/** What the worker keeps, gathered at build time by `vite/worker.ts`. */
declare module 'virtual:kept' {
  /** The digest of each file kept, by its path below the site's base; a page's path ends with its slash. */
  export const kept: Readonly<Record<string, string>>
  /** Differs between two builds that differ in anything. */
  export const build: string
}
