import type { BandId } from '../questionnaire/bands.ts'
import type { Goal } from '../questionnaire/goals.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import type { SourceKey } from './sources.ts'

/** How long a step takes; words in each `reading.json`, under `durations`. Shortest first. */
export const durations = ['m5', 'm10', 'm15', 'm20', 'm30', 'm45', 'h1', 'h2', 'halfDay', 'evening', 'days'] as const

export type Duration = (typeof durations)[number]

export interface Step {
  readonly time: Duration
  /** Pages the step leads to. */
  readonly links: readonly SourceKey[]
  /** Goals that bring the step to the front. It stays there for everybody. */
  readonly goals?: readonly Goal[]
  /** The last day the step makes sense, as YYYY-MM-DD. */
  readonly until?: string
}

/** Three things to do next for each section and band. Words: `steps` in each `reading.json`, in the same order. */
export const steps: Readonly<Record<SectionId, Readonly<Record<BandId, readonly [Step, Step, Step]>>>> = {
  openness: {
    discovering: [
      { time: 'm10', links: ['hf-models'] },
      { time: 'm10', links: ['comparia'] },
      { time: 'm15', links: ['osaid'] },
    ],
    exploring: [
      { time: 'm15', links: ['openness-tool'] },
      { time: 'm20', links: ['no-licence'] },
      { time: 'm20', links: ['olmo', 'gpt-oss'] },
    ],
    practising: [
      { time: 'm20', links: ['cnil-tree', 'model-cards'] },
      { time: 'h1', links: ['hf-models', 'lucie', 'apertus'] },
      { time: 'm15', links: ['no-licence'] },
    ],
    sharing: [
      { time: 'h1', links: ['openness-repo'] },
      { time: 'h1', links: ['model-cards', 'card-writer'] },
      { time: 'evening', links: ['osaid', 'openness-framework'] },
    ],
  },
  frameworks: {
    discovering: [
      { time: 'm10', links: ['comparia', 'hf-spaces-browse'] },
      { time: 'm10', links: ['olmo-sizes'] },
      { time: 'm20', links: [] },
    ],
    exploring: [
      { time: 'm30', links: ['ollama'] },
      { time: 'm45', links: ['keras-3'] },
      { time: 'm10', links: ['pickle-scan'] },
    ],
    practising: [
      { time: 'h1', links: ['onnx', 'llamacpp'] },
      { time: 'h1', links: ['keras-3'] },
      { time: 'h1', links: ['gguf-my-repo'] },
    ],
    sharing: [
      { time: 'h1', links: [] },
      { time: 'h1', links: [] },
      { time: 'evening', links: ['good-first-issue'] },
    ],
  },
  applications: {
    discovering: [
      { time: 'm10', links: [] },
      { time: 'm30', links: ['plantnet'] },
      { time: 'm15', links: ['comparia'] },
    ],
    exploring: [
      { time: 'm30', links: [] },
      { time: 'm20', links: ['sepsis-2021', 'masai'] },
      { time: 'm45', links: ['bastani'], goals: ['teacher', 'student'] },
    ],
    practising: [
      { time: 'h1', links: ['gender-shades'] },
      { time: 'm30', links: ['has-guide'], goals: ['health'] },
      { time: 'h1', links: ['lerobot'], goals: ['maker'] },
    ],
    sharing: [
      { time: 'evening', links: ['hf-datasetcard'] },
      { time: 'h2', links: [] },
      { time: 'h2', links: [] },
    ],
  },
  democratisation: {
    discovering: [
      { time: 'm20', links: [] },
      { time: 'm20', links: ['hf-datasets'] },
      { time: 'm5', links: [] },
    ],
    exploring: [
      { time: 'h2', links: [] },
      { time: 'm30', links: ['hf-spaces'] },
      { time: 'm20', links: ['cnil-faq'] },
    ],
    practising: [
      { time: 'halfDay', links: [] },
      { time: 'h1', links: ['hf-models'] },
      { time: 'h1', links: [] },
    ],
    sharing: [
      { time: 'h1', links: [] },
      { time: 'h1', links: ['model-cards'] },
      { time: 'days', links: ['hf-datasetcard'] },
    ],
  },
  readiness: {
    discovering: [
      { time: 'm10', links: ['model-cards'] },
      { time: 'h1', links: ['hf-course'] },
      { time: 'm15', links: ['hf-forum'] },
    ],
    exploring: [
      { time: 'h1', links: ['hf-spaces'] },
      { time: 'm30', links: ['first-contributions'] },
      { time: 'm20', links: ['hf-course-help'] },
    ],
    practising: [
      { time: 'h1', links: ['good-first-issue'] },
      { time: 'evening', links: ['os-guide'] },
      { time: 'h1', links: [] },
    ],
    sharing: [
      { time: 'h1', links: ['good-first-issue'] },
      { time: 'evening', links: [] },
      { time: 'days', links: ['hack-apertus'], until: '2027-05-14' },
    ],
  },
}
