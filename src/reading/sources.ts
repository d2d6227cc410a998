/**
 * A page that facts come from or that a step leads to.
 * `seen`: the page itself, or its file, was read when the text was written. `built`: the address is made from a known
 * one. Both are to be opened once before a release. `unlinked`: an original whose address is not known yet.
 */
type Source =
  | { readonly state: 'seen' | 'built'; readonly en: string; readonly fr?: string }
  | { readonly state: 'seen' | 'built'; readonly fr: string }
  | { readonly state: 'unlinked' }

/** Originals, never a copy, by the language the page is written in. Titles: `sources` in each `reading.json`. */
export const sources = {
  osaid: { state: 'built', en: 'https://opensource.org/ai' },
  'openness-framework': { state: 'seen', en: 'https://arxiv.org/abs/2403.13784' },
  'openness-tool': { state: 'seen', en: 'https://mot.isitopen.ai' },
  'llama-policy': { state: 'built', en: 'https://www.llama.com/llama4/use-policy/' },
  'gemma-licence': { state: 'built', en: 'https://ai.google.dev/gemma/apache_2' },
  'nllb-card': { state: 'seen', en: 'https://huggingface.co/facebook/nllb-200-distilled-600M' },
  'no-licence': { state: 'seen', en: 'https://choosealicense.com/no-permission/' },
  'bigcode-rail': { state: 'seen', en: 'https://github.com/bigcode-project/bigcode-website/pull/71' },
  'transformers-5': { state: 'seen', en: 'https://huggingface.co/blog/transformers-v5' },
  'tensorflow-blog': { state: 'built', en: 'https://blog.tensorflow.org' },
  'keras-readme': { state: 'seen', en: 'https://github.com/keras-team/keras' },
  'pickle-scan': { state: 'seen', en: 'https://huggingface.co/docs/hub/security-pickle' },
  'torch-flaw': { state: 'built', en: 'https://www.cve.org/CVERecord?id=CVE-2025-32434' },
  'olmo-sizes': { state: 'seen', en: 'https://www.ollama.com/library/olmo-3.1/tags' },
  plantnet: {
    state: 'seen',
    fr: 'https://docs.plantnet.org/fr/introduction-to-plantnet',
    en: 'https://docs.plantnet.org',
  },
  comparia: { state: 'seen', fr: 'https://comparia.beta.gouv.fr' },
  'comparia-figures': {
    state: 'seen',
    fr: 'https://alliance.numerique.gouv.fr/cartographie/cas-dusage-embl%C3%A9matiques-de-lia/comparia',
  },
  'lerobot-data': { state: 'built', en: 'https://huggingface.co/datasets/lerobot/svla_so101_pickplace' },
  'smolvla-card': { state: 'built', en: 'https://huggingface.co/lerobot/smolvla_base' },
  'gender-shades': { state: 'built', en: 'https://proceedings.mlr.press/v81/buolamwini18a.html' },
  rand: { state: 'built', en: 'https://www.rand.org/pubs/research_reports/RRA2680-1.html' },
  'plants-2016': { state: 'built', en: 'https://doi.org/10.3389/fpls.2016.01419' },
  'plants-2022': { state: 'seen', en: 'https://www.mdpi.com/2073-4395/12/10/2359' },
  'three-million': {
    state: 'seen',
    en: 'https://huggingface.co/blog/ivanfioravanti/three-million-models-and-counting',
  },
  'model-cards': { state: 'seen', en: 'https://huggingface.co/docs/hub/model-cards' },
  'good-first-issue': {
    state: 'built',
    fr: 'https://docs.github.com/fr/communities/setting-up-your-project-for-healthy-contributions/encouraging-helpful-contributions-to-your-project-with-labels',
    en: 'https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/encouraging-helpful-contributions-to-your-project-with-labels',
  },
  'hf-models': { state: 'seen', en: 'https://huggingface.co/models' },
  'hf-datasets': { state: 'seen', en: 'https://huggingface.co/datasets' },
  'hf-datasetcard': { state: 'seen', en: 'https://huggingface.co/docs/hub/datasets-cards' },
  'hf-spaces': { state: 'seen', en: 'https://huggingface.co/docs/hub/spaces-overview' },
  'hf-spaces-browse': { state: 'seen', en: 'https://huggingface.co/spaces' },
  'hf-course': {
    state: 'built',
    fr: 'https://huggingface.co/learn/llm-course/fr/chapter1/1',
    en: 'https://huggingface.co/learn/llm-course/chapter1/1',
  },
  'hf-course-help': {
    state: 'built',
    fr: 'https://huggingface.co/learn/llm-course/fr/chapter8/1',
    en: 'https://huggingface.co/learn/llm-course/chapter8/1',
  },
  'hf-forum': { state: 'built', en: 'https://discuss.huggingface.co' },
  'card-writer': { state: 'seen', en: 'https://huggingface.co/spaces/huggingface/Model_Cards_Writing_Tool' },
  'openness-repo': { state: 'seen', en: 'https://github.com/lfai/model_openness_tool' },
  olmo: { state: 'seen', en: 'https://huggingface.co/allenai/Olmo-3-1125-32B' },
  'gpt-oss': { state: 'seen', en: 'https://huggingface.co/openai/gpt-oss-20b' },
  lucie: { state: 'built', en: 'https://huggingface.co/OpenLLM-France/Lucie-7B' },
  apertus: { state: 'seen', en: 'https://huggingface.co/collections/swiss-ai/apertus-v1' },
  'hack-apertus': { state: 'seen', en: 'https://huggingface.co/HackApertus' },
  'cnil-tree': {
    state: 'seen',
    fr: 'https://www.cnil.fr/fr/la-cnil-publie-un-outil-pour-la-tracabilite-des-modeles-dia-publies-en-source-ouverte',
  },
  'cnil-open': {
    state: 'seen',
    fr: 'https://www.cnil.fr/fr/focus-interet-legitime-diffusion-modeles-source-ouverte',
  },
  'cnil-faq': {
    state: 'seen',
    fr: 'https://cnil.fr/fr/les-questions-reponses-de-la-cnil-sur-lutilisation-dun-systeme-dia-generative',
  },
  ollama: { state: 'built', en: 'https://ollama.com/library' },
  llamacpp: { state: 'seen', en: 'https://github.com/ggml-org/llama.cpp' },
  'gguf-my-repo': { state: 'seen', en: 'https://huggingface.co/spaces/ggml-org/gguf-my-repo' },
  'keras-3': { state: 'seen', en: 'https://keras.io/keras_3/' },
  onnx: { state: 'seen', en: 'https://onnx.ai' },
  lerobot: { state: 'seen', en: 'https://github.com/huggingface/lerobot' },
  'first-contributions': {
    state: 'built',
    fr: 'https://github.com/firstcontributions/first-contributions/blob/main/docs/translations/README.fr.md',
    en: 'https://github.com/firstcontributions/first-contributions',
  },
  'os-guide': {
    state: 'built',
    fr: 'https://opensource.guide/fr/how-to-contribute/',
    en: 'https://opensource.guide/how-to-contribute/',
  },
  'sepsis-2021': { state: 'seen', en: 'https://jamanetwork.com/journals/jamainternalmedicine/fullarticle/2781307' },
  masai: {
    state: 'built',
    en: 'https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(25)02464-X/fulltext',
  },
  bastani: { state: 'built', en: 'https://doi.org/10.1073/pnas.2422633122' },
  'tutor-copilot': { state: 'seen', en: 'https://arxiv.org/abs/2410.03017' },
  'safety-report': { state: 'built', en: 'https://internationalaisafetyreport.org' },
  'fine-tuning-attack': { state: 'seen', en: 'https://arxiv.org/abs/2310.03693' },
  'ai-act': { state: 'built', en: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj' },
  'spearman-1910': { state: 'built', en: 'https://doi.org/10.1111/j.2044-8295.1910.tb00206.x' },
  'brown-1910': { state: 'built', en: 'https://doi.org/10.1111/j.2044-8295.1910.tb00207.x' },
  'council-2026': { state: 'unlinked' },
  'pytorch-foundation': { state: 'built', en: 'https://pytorch.org' },
  'gps-2020': { state: 'seen', en: 'https://doi.org/10.1038/s41598-020-62877-0' },
  'polyps-2025': { state: 'built', en: 'https://doi.org/10.1016/S2468-1253(25)00133-5' },
  monai: { state: 'seen', en: 'https://blogs.nvidia.com/blog/2020/04/21/monai-open-source-framework-ai-healthcare' },
  'has-guide': { state: 'unlinked' },
  'school-framework': { state: 'unlinked' },
  'unesco-teachers': { state: 'built', en: 'https://doi.org/10.54675/ZJTE2084' },
  'ai-index-2025': { state: 'built', en: 'https://hai.stanford.edu/ai-index/2025-ai-index-report' },
  'ai-index-2026': { state: 'built', en: 'https://hai.stanford.edu/ai-index' },
  torchtune: { state: 'built', en: 'https://docs.pytorch.org/torchtune/stable/tutorials/qlora_finetune.html' },
  'hub-study': { state: 'seen', en: 'https://doi.org/10.1007/s42001-024-00300-8' },
  iea: { state: 'built', en: 'https://www.iea.org/reports/energy-and-ai/energy-demand-from-ai' },
  'mistral-footprint': {
    state: 'built',
    en: 'https://mistral.ai/news/our-contribution-to-a-global-environmental-standard-for-ai',
  },
  overestimation: { state: 'built', en: 'https://doi.org/10.1016/j.chb.2025.108779' },
  'ai-literacy-framework': { state: 'unlinked' },
} as const satisfies Record<string, Source>

export type SourceKey = keyof typeof sources

export interface SourcePage {
  readonly url: string
  /** The language the page is written in. */
  readonly lng: string
}

/** A source's page, in the reader's language where it exists; null while its address is not known. */
export function pageOf(source: SourceKey, lng: string): SourcePage | null {
  const { state: _, ...pages }: { state: string } & Readonly<Partial<Record<string, string>>> = sources[source]
  const own = pages[lng]
  if (own) return { url: own, lng }
  const [first] = Object.entries(pages)
  return first?.[1] ? { url: first[1], lng: first[0] } : null
}
