import type { ItemId } from '../questionnaire/items.ts'

/**
 * Where facts come from: originals, by the language the page is written in. Titles are in each language's
 * `reading.json`, under `sources`. Every address is to be opened once before a release.
 */
export const sources = {
  osaid: { en: 'https://opensource.org/ai' },
  'openness-framework': { en: 'https://arxiv.org/abs/2403.13784' },
  'openness-tool': { en: 'https://mot.isitopen.ai' },
  'llama-policy': { en: 'https://www.llama.com/llama4/use-policy/' },
  'gemma-licence': { en: 'https://ai.google.dev/gemma/apache_2' },
  'nllb-card': { en: 'https://huggingface.co/facebook/nllb-200-distilled-600M' },
  'no-licence': { en: 'https://choosealicense.com/no-permission/' },
  'bigcode-rail': { en: 'https://github.com/bigcode-project/bigcode-website/pull/71' },
  'transformers-5': { en: 'https://huggingface.co/blog/transformers-v5' },
  'tensorflow-blog': { en: 'https://blog.tensorflow.org' },
  'keras-readme': { en: 'https://github.com/keras-team/keras' },
  'pickle-scan': { en: 'https://huggingface.co/docs/hub/security-pickle' },
  'torch-flaw': { en: 'https://www.cve.org/CVERecord?id=CVE-2025-32434' },
  'olmo-sizes': { en: 'https://www.ollama.com/library/olmo-3.1/tags' },
  plantnet: { fr: 'https://docs.plantnet.org/fr/introduction-to-plantnet', en: 'https://docs.plantnet.org' },
  comparia: { fr: 'https://comparia.beta.gouv.fr' },
  'comparia-figures': {
    fr: 'https://alliance.numerique.gouv.fr/cartographie/cas-dusage-embl%C3%A9matiques-de-lia/comparia',
  },
  'lerobot-data': { en: 'https://huggingface.co/datasets/lerobot/svla_so101_pickplace' },
  'smolvla-card': { en: 'https://huggingface.co/lerobot/smolvla_base' },
  'gender-shades': { en: 'https://proceedings.mlr.press/v81/buolamwini18a.html' },
  rand: { en: 'https://www.rand.org/pubs/research_reports/RRA2680-1.html' },
  'plants-2016': { en: 'https://doi.org/10.3389/fpls.2016.01419' },
  'plants-2022': { en: 'https://www.mdpi.com/2073-4395/12/10/2359' },
  'three-million': { en: 'https://huggingface.co/blog/ivanfioravanti/three-million-models-and-counting' },
  'model-cards': { en: 'https://huggingface.co/docs/hub/model-cards' },
  'good-first-issue': {
    fr: 'https://docs.github.com/fr/communities/setting-up-your-project-for-healthy-contributions/encouraging-helpful-contributions-to-your-project-with-labels',
    en: 'https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/encouraging-helpful-contributions-to-your-project-with-labels',
  },
} as const satisfies Record<string, Readonly<Partial<Record<string, string>>>>

export type SourceKey = keyof typeof sources

/** The facts that are stated somewhere, each with its sources. */
export const facts = {
  'O-F1': ['osaid'],
  'O-F4': ['openness-framework', 'openness-tool'],
  'O-F5': ['llama-policy', 'gemma-licence', 'nllb-card', 'bigcode-rail', 'no-licence'],
  'F-F2': ['transformers-5'],
  'F-F3': ['tensorflow-blog'],
  'F-F5': ['keras-readme'],
  'F-F6': ['pickle-scan'],
  'F-F7': ['torch-flaw'],
  'F-F9': ['olmo-sizes'],
  'A-F1': ['plantnet'],
  'A-F2': ['comparia', 'comparia-figures'],
  'A-F3': ['lerobot-data', 'smolvla-card'],
  'A-F8': ['gender-shades'],
  'D-F1': ['rand'],
  'D-F2': ['plants-2016', 'plants-2022'],
  'R-F1': ['three-million'],
  'R-F2': ['model-cards'],
  'R-F4': ['good-first-issue'],
  'R-F7': ['no-licence'],
} as const satisfies Record<string, readonly SourceKey[]>

export type FactId = keyof typeof facts

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

/** A source's page: in the reader's language where it exists, else in the language it was written in. */
export function pageOf(source: SourceKey, lng: string): { readonly url: string; readonly lng: string } {
  const pages: Readonly<Partial<Record<string, string>>> = sources[source]
  const [first = ['', '']] = Object.entries(pages)
  const own = pages[lng]
  return own ? { url: own, lng } : { url: first[1] ?? '', lng: first[0] }
}
