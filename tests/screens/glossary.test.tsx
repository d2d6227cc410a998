import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { chapterOf, glossaryOf } from '../../src/i18n/article.ts'
import { type Language, languageIds } from '../../src/i18n/languages.ts'
import { load } from '../../src/load.ts'
import { chapters } from '../../src/questionnaire/sections.ts'
import { addressOf, parse } from '../../src/routes.ts'
import { renderAt } from '../support/render.tsx'

const glossary = { page: 'glossary' } as const

/** A definition as it is read, without the marks of foreign words. */
function plain(definition: string): string {
  return definition.replace(/:[a-z]{2}\[([^\]]+)\]/g, '$1')
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`"${id}" is not on the page`)
  return element
}

describe.each(languageIds)('the glossary in %s', (lng: Language) => {
  it('has its own address', () => {
    expect(parse(`/${lng}/glossary/`)).toEqual({ lng, page: 'glossary' })
  })

  it('lists every term with its definition, each under a fragment of its own', async () => {
    const { words } = await renderAt(lng, glossary)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words('glossary.title'))
    expect(screen.getAllByRole('term')).toHaveLength(42)
    for (const { id, term, definition } of glossaryOf(lng)) {
      expect(within(byId(id)).getByRole('term')).toHaveTextContent(term)
      expect(byId(id).textContent).toContain(plain(definition))
    }
  })

  it('is in the alphabetical order of the language, with a mark where a letter begins', async () => {
    await renderAt(lng, glossary)
    const terms = screen.getAllByRole('term').map(term => term.textContent ?? '')
    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, lng)))
    const letters = [...document.querySelectorAll('[data-letter]')].map(row => row.getAttribute('data-letter'))
    expect(letters).toEqual([...new Set(terms.map(term => term.normalize('NFD').charAt(0).toUpperCase()))])
  })

  it('puts the other language’s term beside each, told as of that language', async () => {
    await renderAt(lng, glossary)
    for (const { id, others } of glossaryOf(lng)) {
      expect(others.map(other => other.lng)).toEqual(languageIds.filter(other => other !== lng))
      for (const other of others)
        expect(within(byId(id)).getAllByText(other.term, { selector: '[lang]' })[0]).toHaveAttribute('lang', other.lng)
    }
  })

  it('leads to the first passage that uses a term, and nowhere when none does', async () => {
    const { words } = await renderAt(lng, glossary)
    const entries = glossaryOf(lng)
    for (const { id, passage } of entries) {
      const [link, ...more] = within(byId(id)).queryAllByRole('link')
      expect(more).toEqual([])
      if (!passage) expect([id, link]).toEqual([id, undefined])
      else {
        expect(link).toHaveAccessibleName(words('glossary.first', { title: passage.title }))
        const { page, chapter } = { page: 'chapter', chapter: passage.chapter } as const
        expect(link).toHaveAttribute('href', `${addressOf(lng, { page, id: chapter })}#${passage.id}`)
      }
    }
    expect(entries.filter(({ passage }) => passage).length).toBeGreaterThan(10)
    expect(entries.filter(({ passage }) => !passage).length).toBeGreaterThan(0)
  })

  it('can be reached from the contents', async () => {
    const { words } = await renderAt(lng, { page: 'contents' })
    expect(screen.getByRole('link', { name: words('glossary.link') })).toHaveAttribute('href', addressOf(lng, glossary))
  })
})

describe.each(languageIds)('the terms of the text in %s', (lng: Language) => {
  it.each(chapters)('lead to a gloss in their own passage: %s', async id => {
    await renderAt(lng, { page: 'chapter', id })
    for (const passage of chapterOf(lng, id).passages) {
      const place = byId(passage.id)
      place.querySelector('details')?.setAttribute('open', '')
      const links = [...place.querySelectorAll<HTMLAnchorElement>('dfn a')]
      expect(links.map(link => link.hash)).toEqual(passage.terms.map(term => `#term-${term.id}`))
      const glosses = within(place)
        .queryAllByRole('note')
        .filter(note => note.id.startsWith('term-'))
      expect(glosses.map(gloss => `#${gloss.id}`)).toEqual(links.map(link => link.hash))
      for (const [index, term] of passage.terms.entries()) {
        const gloss = byId(`term-${term.id}`)
        expect(place).toContainElement(gloss)
        expect(gloss.textContent).toBe(term.term + plain(term.definition))
        expect(gloss).toBeVisible()
        expect(links[index]).toHaveAttribute('aria-describedby', gloss.id)
      }
    }
  })

  it('are there, each in one passage of its chapter', async () => {
    for (const id of chapters) await load({ lng, page: 'chapter', id })
    const all = chapters.map(id => chapterOf(lng, id).passages.flatMap(({ terms }) => terms.map(term => term.id)))
    expect(all.flat().length).toBeGreaterThan(0)
    for (const ids of all) expect(ids).toEqual([...new Set(ids)])
  })
})
