// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { contrast, tokens } from './sheets.ts'

const surfaces = ['--ground', '--plate', '--tint']
const pairs = (inks: readonly string[], grounds: readonly string[]) =>
  inks.flatMap(ink => grounds.map(ground => [ink, ground] as const))

const text = [
  ...pairs(['--ink', '--ink-2'], surfaces),
  ...pairs(['--you-text'], ['--ground', '--plate']),
  ['--ink', '--you-wash'],
  ['--on-ink', '--ink-fill'],
  ['--on-ink', '--ink-hover'],
  ['--on-body', '--body'],
  ['--staff-ink', '--staff'],
] as const
/** What tells something without being text: ticks, marks, borders, the ring of focus. */
const marks = [
  ...pairs(['--line', '--you', '--other', '--focus', '--ink'], surfaces),
  ['--vial-ink', '--vial'],
  ['--vial-ink', '--bubble'],
] as const

it('counts contrast as WCAG does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(Object.entries(tokens()))('in the %s scheme', (_, colours) => {
  it.each(text)('text in %s is read on %s: 7 to 1', (ink, ground) => {
    expect(contrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(7)
  })
  it.each(marks)('a mark in %s is seen on %s: 3 to 1', (mark, ground) => {
    expect(contrast(colours[mark] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3)
  })
})
