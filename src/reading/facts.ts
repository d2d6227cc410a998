import type { ItemId } from '../questionnaire/items.ts'
import type { SourceKey } from './sources.ts'

/** The facts that are stated somewhere, each with its sources. A passage names its facts in its first line. */
export const facts = {
  'O-F1': ['osaid'],
  'O-F2': ['osaid'],
  'O-F3': ['gpt-oss'],
  'O-F4': ['openness-framework', 'openness-tool'],
  'O-F5': ['llama-policy', 'gemma-licence', 'nllb-card', 'bigcode-rail', 'no-licence'],
  'O-F6': ['olmo', 'apertus', 'lucie'],
  'O-F7': ['ai-act'],
  'O-F8': ['ai-act', 'council-2026'],
  'O-F9': ['safety-report', 'fine-tuning-attack'],
  'O-F10': ['cnil-open', 'cnil-tree'],
  'F-F1': ['pytorch-foundation'],
  'F-F2': ['transformers-5'],
  'F-F3': ['tensorflow-blog'],
  'F-F4': ['keras-3', 'keras-readme'],
  'F-F5': ['keras-readme'],
  'F-F6': ['pickle-scan'],
  'F-F7': ['torch-flaw'],
  'F-F8': ['onnx'],
  'F-F9': ['olmo-sizes', 'gpt-oss'],
  'F-F10': ['gps-2020', 'polyps-2025'],
  'A-F1': ['plantnet'],
  'A-F2': ['comparia', 'comparia-figures'],
  'A-F3': ['lerobot-data', 'smolvla-card'],
  'A-F4': ['masai'],
  'A-F5': ['sepsis-2021'],
  'A-F6': ['monai'],
  'A-F7': ['bastani', 'tutor-copilot'],
  'A-F8': ['gender-shades'],
  'A-F9': ['has-guide', 'school-framework', 'unesco-teachers'],
  'D-F1': ['rand'],
  'D-F2': ['plants-2016', 'plants-2022'],
  'D-F3': ['ai-index-2025'],
  'D-F4': ['ai-index-2025', 'ai-index-2026'],
  'D-F5': ['torchtune'],
  'D-F6': ['hub-study'],
  'D-F7': ['iea', 'mistral-footprint'],
  'D-F8': ['school-framework', 'has-guide'],
  'R-F1': ['three-million'],
  'R-F2': ['model-cards'],
  'R-F3': ['hf-datasetcard'],
  'R-F4': ['good-first-issue'],
  'R-F6': ['hf-course', 'os-guide', 'first-contributions'],
  'R-F7': ['no-licence'],
  'R-F8': ['hf-spaces'],
  'R-F9': ['overestimation'],
  'R-F10': ['ai-literacy-framework'],
} as const satisfies Record<string, readonly SourceKey[]>

export type FactId = keyof typeof facts

/** What the method rests on. */
export const methodSources = ['spearman-1910', 'brown-1910'] as const satisfies readonly SourceKey[]

/** The facts behind the explanation of a knowledge item. */
export const explainedBy = {
  'o1-open-parts': ['O-F1'],
  'f3-safe-file': ['F-F6', 'F-F7'],
  'a3-average': ['A-F8'],
  'd2-memory': ['F-F9'],
  'r1-model-page': ['R-F2', 'R-F1', 'O-F1'],
} as const satisfies Partial<Record<ItemId, readonly FactId[]>>

/** The sources of some facts, each once, in the order they come. Facts nobody has listed have none. */
export function sourcesOf(ids: readonly string[]): SourceKey[] {
  return [...new Set(ids.flatMap((id): readonly SourceKey[] => facts[id as FactId] ?? []))]
}
