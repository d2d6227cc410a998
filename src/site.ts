/** Where the site is published, without a trailing slash: `SITE` at build time. Absolute addresses are made of it. */
export const origin: string = import.meta.env.VITE_SITE ?? 'http://127.0.0.1:4173'

/** The folder the site lives in, without a trailing slash: `BASE` at build time; empty at the top of a host. */
export const base: string = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Where readers can answer, as full addresses. null: there is no such place, and no page speaks of it. */
export const site: {
  /** The comments under the article, where it is published. */
  readonly comments: string | null
  /** The discussions of the project's repository. */
  readonly discussions: string | null
} = {
  comments: null,
  discussions: null,
}
