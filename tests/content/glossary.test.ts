import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageIds } from '../../src/i18n/languages.ts'
import type { Glossary } from '../../vite/glossary.ts'
import { first, others } from './texts.ts'

function glossary(lng: string): Glossary {
  return JSON.parse(readFileSync(`locales/${lng}/glossary.json`, 'utf8'))
}

describe.each(languageIds)('the glossary in %s', lng => {
  const terms = Object.entries(glossary(lng))

  it('defines each of the 42 terms in 120 characters at most', () => {
    expect(terms).toHaveLength(42)
    expect(terms.filter(([, { definition }]) => definition === '' || definition.length > 120)).toEqual([])
  })

  it('names no term twice', () => {
    const names = terms.map(([, { term }]) => term.toLowerCase())
    expect(names).toEqual([...new Set(names)])
  })

  it('lets no two terms claim the same form', () => {
    const forms = terms.flatMap(([, term]) => term.forms.map(form => form.toLowerCase()))
    expect(forms.length).toBeGreaterThan(30)
    expect(forms).toEqual([...new Set(forms)])
  })
})

it.each(others)(`the glossary has the same terms in ${first} and %s`, other => {
  expect(Object.keys(glossary(other)).sort()).toEqual(Object.keys(glossary(first)).sort())
})
