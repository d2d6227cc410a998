/** What the files for every host are written from. */
export interface Doors {
  /** The folder of the host the site is in, with a slash at both ends. */
  readonly base: string
  readonly languages: readonly string[]
  /** Sent with every answer, by name. */
  readonly headers: Readonly<Record<string, string>>
  readonly caching: { readonly assets: string; readonly others: string }
}
