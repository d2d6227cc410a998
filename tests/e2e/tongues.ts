import type { Page } from '@playwright/test'

/** Words that sentences of one language are full of, and those of the other lack. */
const common = {
  fr: 'le la les des du une est vous que qui dans pour pas sur avec ce cette aux et votre vos nous au sont ne se',
  en: 'the of and to is you that for not with this your are it what they from by was have be an at which their',
}

/**
 * Texts on the page, to be seen or only heard, that are in another language than their `lang` says. Signs and names are
 * in none, nor is what is marked as not to be translated: a text counts once it has two of the other language's common words and none of its own's.
 */
export function wrongTongues(page: Page): Promise<string[]> {
  return page.evaluate(all => {
    const lists = new Map(Object.entries(all).map(([lng, words]) => [lng, new Set(words.split(' '))]))
    const hits = (lng: string, words: readonly string[]) => words.filter(word => lists.get(lng)?.has(word)).length
    const isWrong = (lng: string, text: string) => {
      const words = text.toLowerCase().split(/[^\p{L}]+/u)
      return [...lists.keys()].some(other => other !== lng && hits(other, words) > 1 && hits(lng, words) === 0)
    }
    const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? ''
    const texts: [lng: string, text: string][] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (parentElement && !parentElement.closest('script, style, [translate="no"]'))
        texts.push([langOf(parentElement), textContent ?? ''])
    }
    for (const name of ['aria-label', 'aria-valuetext', 'placeholder', 'alt', 'title'])
      for (const element of document.querySelectorAll(`[${name}]`))
        texts.push([langOf(element), element.getAttribute(name) ?? ''])
    texts.push([document.documentElement.lang, document.title])
    return texts.filter(([lng, text]) => isWrong(lng, text)).map(([lng, text]) => `as ${lng}: ${text.trim()}`)
  }, common)
}
