import { beforeAll, expect, it } from 'vitest'
import { routes } from '../../src/routes.ts'
import { check, expectAmong } from './checks.ts'
import { pagesAsSent } from './sent.ts'
import type { Shown } from './states.tsx'

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
