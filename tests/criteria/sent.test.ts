import { beforeAll, expect, it } from 'vitest'
import { routes } from '../../src/routes.ts'
import { check, expectAmong } from './checks.ts'
import { nameOf } from './names.ts'
import { pagesAsSent } from './sent.ts'
import type { Shown } from './states.tsx'
import { quotations } from './structure.ts'

let shown: Shown[] = []
beforeAll(async () => {
  shown = await pagesAsSent()
}, 120_000)

check('as it is sent', () => shown)

it('every page is looked at, and pages hold what is looked for', () => {
  expect(shown.length).toBe(routes.length + 2)
  expectAmong(shown, [
    '[role="img"]',
    'table',
    'fieldset',
    'select',
    'blockquote',
    'details',
    'h3',
    'ul',
    'a[href^="#"]',
  ])
})

it('what is quoted as a whole is the example of a message, and nothing else', () => {
  const quoted = shown.flatMap(({ root, lng }) => quotations(root).map(place => `${lng} ${place}`))
  expect(quoted).toEqual(['fr readiness.write-up', 'en readiness.write-up'])
})

it('every page that asks nothing can be reached from the first, along links', () => {
  const linksAt = new Map(
    shown.map(({ name, root }) => [name, [...root.querySelectorAll('a')].map(link => link.pathname)]),
  )
  const reached = new Set(['/fr/'])
  for (const address of reached) for (const link of linksAt.get(address) ?? []) if (linksAt.has(link)) reached.add(link)
  const told = shown.map(({ name }) => name).filter(name => /^\/..\/(?!quiz|again|compare|result)/.test(name))
  expect(told.length).toBeGreaterThan(20)
  expect(told.filter(address => !reached.has(address))).toEqual([])
})

it('what is picked in two places is called the same in both', () => {
  const names = new Map<string, Set<string>>()
  for (const { root, lng } of shown)
    for (const radio of root.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      const key = `${lng} ${radio.value === 'unsure' ? 'unsure' : `${radio.name} ${radio.value}`}`
      names.set(key, (names.get(key) ?? new Set()).add(nameOf(radio, root)))
    }
  expect(names.size).toBeGreaterThan(200)
  expect([...names].filter(([, all]) => all.size > 1).map(([key]) => key)).toEqual([])
})
