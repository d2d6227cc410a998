/** Selectors, and the address to begin at. As `targets` says. */
export const productMarks: {
  readonly path: string
  readonly option: string
  readonly next: string
  readonly question: string
  readonly language: readonly string[]
  readonly result: string
  readonly questions: number
}
