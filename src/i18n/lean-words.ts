import type { TFunction } from 'i18next'

/** Says where a bubble stands, −3 (dream) to 3 (illusion): `leans` as what it does, `at` as a place. */
export function leanWords(t: TFunction, form: 'leans' | 'at', lean: number): string {
  if (lean === 0) return t(`chapter.level.${form}.balance`)
  const count = Math.abs(lean)
  return lean < 0 ? t(`chapter.level.${form}.dream`, { count }) : t(`chapter.level.${form}.illusion`, { count })
}
