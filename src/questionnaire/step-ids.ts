import { type BandId, bands } from './bands.ts'
import { type SectionId, sections } from './sections.ts'

/** A thing to do next, by where it is listed: the section, the band in that section, and its number there. */
export type StepId = `${SectionId}.${BandId}.${1 | 2 | 3}`

/** The three steps of each section and band, by section, then by band. */
export const stepIds: readonly StepId[] = sections.flatMap(section =>
  bands.flatMap(({ id }) => ([1, 2, 3] as const).map(n => `${section}.${id}.${n}` as const)),
)

export function isStepId(id: unknown): id is StepId {
  return (stepIds as readonly unknown[]).includes(id)
}
