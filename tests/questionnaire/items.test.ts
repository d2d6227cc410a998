import { expect, it } from 'vitest'
import { sequence } from '../../src/questionnaire/items.ts'

it('asks every item once', () => {
  expect(new Set(sequence).size).toBe(25)
})
