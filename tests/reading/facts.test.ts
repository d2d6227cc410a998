import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageIds } from '../../src/i18n/languages.ts'
import { itemIds, items } from '../../src/questionnaire/items.ts'
import { explainedBy, facts, methodSources, sourcesOf } from '../../src/reading/facts.ts'
import { pageOf, type SourceKey, sources } from '../../src/reading/sources.ts'
import { steps } from '../../src/reading/steps.ts'

const keys = Object.keys(sources) as SourceKey[]

describe('sources', () => {
  it('are each behind a fact, at the end of a step, or under the method', () => {
    const ledTo = Object.values(steps).flatMap(bands =>
      Object.values(bands).flatMap(all => all.flatMap(step => step.links)),
    )
    const used = new Set<SourceKey>([...sourcesOf(Object.keys(facts)), ...ledTo, ...methodSources])
    expect(keys.filter(key => !used.has(key))).toEqual([])
  })

  it.each(languageIds)('have an https page and a title of their own in "%s"', lng => {
    const titles: Readonly<Partial<Record<string, string>>> = JSON.parse(
      readFileSync(`locales/${lng}/reading.json`, 'utf8'),
    ).sources
    expect(Object.keys(titles).toSorted()).toEqual(keys.toSorted())
    expect(new Set(Object.values(titles)).size).toBe(keys.length)
    for (const key of keys) {
      const page = pageOf(key, lng)
      if (sources[key].state === 'unlinked') expect(page).toBeNull()
      else expect(new URL(page?.url ?? '').protocol).toBe('https:')
    }
  })

  it('open in the reader’s language where they have a page in it, and say so', () => {
    expect(pageOf('plantnet', 'en')).toEqual({ url: sources.plantnet.en, lng: 'en' })
    expect(pageOf('plantnet', 'fr')).toEqual({ url: sources.plantnet.fr, lng: 'fr' })
    expect(pageOf('osaid', 'fr')).toEqual({ url: sources.osaid.en, lng: 'en' })
  })
})

it('every passage’s facts are listed', async () => {
  const chapters = import.meta.glob<{ passages: { facts: string[] }[] }>('../../locales/*/article/*.md', {
    import: 'default',
  })
  const stated = await Promise.all(Object.values(chapters).map(load => load()))
  const ids = stated.flatMap(({ passages }) => passages.flatMap(passage => passage.facts))
  expect(ids.length).toBeGreaterThan(0)
  expect(ids.filter(id => !Object.hasOwn(facts, id))).toEqual([])
})

it('every knowledge item, and no other, is explained by facts', () => {
  expect(Object.keys(explainedBy).toSorted()).toEqual(itemIds.filter(id => items[id].kind === 'knowledge').toSorted())
})

it('names a source once, in the order of the facts', () => {
  expect(sourcesOf(['O-F5', 'R-F7', 'unknown'])).toEqual(facts['O-F5'])
})

it('the README lists every source that was not seen, for somebody to open', () => {
  const readme = readFileSync('README.md', 'utf8')
  const unseen = keys.filter(key => sources[key].state !== 'seen')
  expect(unseen.length).toBeGreaterThan(0)
  const part = readme.slice(readme.indexOf('### Before a release'), readme.indexOf('## Decisions'))
  const named = [...part.matchAll(/`([\w-]+)`/g)].map(([, key]) => key)
  expect(named.toSorted()).toEqual(unseen.toSorted())
})
