import { cleanup } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { encode } from '../../src/sharing/code.ts'
import { anyResponses } from '../scoring/arbitraries.ts'
import { renderAt } from '../support/render.tsx'

afterEach(() => history.replaceState(null, '', '/'))

const marked = fc
  .tuple(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('<img src=x onerror=alert(1)>', '<script>', '"onfocus="', ''),
  )
  .map(parts => parts.join(''))
const anyFragment = fc.oneof(
  marked,
  anyResponses.map(encode),
  fc.tuple(anyResponses.map(encode), fc.nat({ max: 20 })).map(([code, at]) => code.slice(at)),
)

it('whatever a shared link holds, the result is shown, and nothing of it becomes markup', async () => {
  await fc.assert(
    fc.asyncProperty(anyFragment, async fragment => {
      history.replaceState(null, '', `/#r=${encodeURIComponent(fragment)}`)
      const { container } = await renderAt('fr', { page: 'result' }, { responses: { 'o2-licence': 'c' } })
      expect(container.querySelectorAll('h1')).toHaveLength(1)
      expect(container.querySelectorAll('script, img, iframe, object, [onfocus], [onerror]')).toHaveLength(0)
      cleanup()
    }),
    { numRuns: 40 },
  )
})
