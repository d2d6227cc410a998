import { type BandId, bands } from '../questionnaire/bands.ts'
import type { Goal } from '../questionnaire/goals.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import type { StepId } from '../questionnaire/step-ids.ts'
import { bandOf } from '../scoring/placement.ts'
import type { Profile } from '../scoring/profile.ts'
import { durations, type Step, steps } from './steps.ts'

/** A step with where it is listed. */
export interface ChosenStep extends Step {
  readonly id: StepId
  readonly section: SectionId
  readonly band: BandId
  /** 1–3, its place among the steps of its section and band. */
  readonly n: 1 | 2 | 3
}

/** So many steps are proposed at a time, and at most so many of one section. */
export const stepsAtOnce = 3
const ofOneSection = 2

/** A step by its id. */
export function stepOf(id: StepId): Step {
  const [section, band, n] = id.split('.') as [SectionId, BandId, string]
  return steps[section][band][(Number(n) - 1) as 0 | 1 | 2]
}

/** The band whose steps suit a reader: that of the score, named or not; without a score, the first. */
export function stepBandOf(profile: Profile, section: SectionId): BandId {
  const { score } = profile.sections[section]
  return score ? bandOf(score.value) : bands[0].id
}

/** The steps of a section and band that still make sense today (YYYY-MM-DD), in the order they are listed. */
export function stepsIn(section: SectionId, band: BandId, today: string): ChosenStep[] {
  return steps[section][band]
    .map((step, index) => {
      const n = (index + 1) as ChosenStep['n']
      return { ...step, id: `${section}.${band}.${n}` as const, section, band, n }
    })
    .filter(({ until }) => until === undefined || today <= until)
}

/**
 * The next three steps of a reader: two of the first section of the path and one of the second, those of the goal
 * first, without the ones ticked. Sections with none left are passed over; a third of the same section comes when no
 * other has any. Fewer than three once all of the reader's bands are ticked. `today` is YYYY-MM-DD.
 */
export function stepsOf(
  path: readonly SectionId[],
  profile: Profile,
  goal: Goal | null,
  ticked: readonly StepId[],
  today: string,
): ChosenStep[] {
  const isForGoal = ({ goals }: Step) => goals?.some(one => one === goal) ?? false
  const left = path.map(section =>
    stepsIn(section, stepBandOf(profile, section), today)
      .filter(({ id }) => !ticked.includes(id))
      .toSorted((one, other) => Number(isForGoal(other)) - Number(isForGoal(one))),
  )
  const inTurn = [left.map(own => own.slice(0, ofOneSection)), left.map(own => own.slice(ofOneSection))]
  return inTurn.flat(2).slice(0, stepsAtOnce)
}

/** The same steps, shortest first; equal ones keep their order. */
export function fromShortToLong(chosen: readonly ChosenStep[]): ChosenStep[] {
  return chosen.toSorted((one, other) => durations.indexOf(one.time) - durations.indexOf(other.time))
}
