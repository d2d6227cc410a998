import type interfaceWords from '../../locales/en/interface.json'
import { type Language, languageIds } from './languages.ts'

type Words = typeof interfaceWords
type FirstWords = Pick<Words, 'crash' | 'failed'>

const crash = import.meta.glob<Words['crash']>('../../locales/*/interface.json', { eager: true, import: 'crash' })
const failed = import.meta.glob<Words['failed']>('../../locales/*/interface.json', { eager: true, import: 'failed' })

/**
 * The words for when a page stops or cannot be loaded, in every language: they come with the first script, because a
 * language may be what did not arrive.
 */
export const firstWords = Object.fromEntries(
  languageIds.map(lng => {
    const file = `../../locales/${lng}/interface.json`
    return [lng, { crash: crash[file], failed: failed[file] }]
  }),
) as Record<Language, FirstWords>
