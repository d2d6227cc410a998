/** One way of breaking one criterion, and the test that must notice. */
export interface Defect {
  readonly criterion: string
  readonly what: string
  readonly file: string
  readonly find: string
  readonly replace: string
  /** Its file in `tests/`, and its name or what its name holds. */
  readonly test: readonly [string, string]
}
export const defects: readonly Defect[]
