import { beforeAll, expect, it } from 'vitest'
import { check, expectAmong } from './checks.ts'
import { type Shown, screensInUse } from './states.tsx'

let shown: Shown[] = []
beforeAll(async () => {
  shown = await screensInUse()
}, 120_000)

check('in use', () => shown)

it('screens hold what is looked for', () => {
  expectAmong(shown, ['figcaption', 'select optgroup', '[aria-invalid="true"]', '[role="status"]', 'input[readonly]'])
  expect(shown.length).toBeGreaterThan(10)
})
