import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LongProfile } from '../../src/components/drawings/LongProfile.tsx'
import { placeFigures } from '../../src/components/drawings/profile/figures.ts'
import { frameOf } from '../../src/components/drawings/profile/frame.ts'
import { type SizeName, sizes } from '../../src/components/drawings/profile/sizes.ts'

type Values = readonly (number | null)[]

const bands = [
  { name: 'lowest', from: 0 },
  { name: 'low', from: 37.5 },
  { name: 'high', from: 62.5 },
  { name: 'highest', from: 82.5 },
]
const names = ['one', 'two', 'three', 'four', 'five']
const scoreOf = (value: number | null) =>
  value === null ? null : { value, low: Math.max(0, value - 10), high: Math.min(100, value + 10) }

function profile(values: Values, then?: Values, mean: number | null = null) {
  return (
    <LongProfile
      stations={names.map((name, k) => ({ name, score: scoreOf(values[k] ?? null) }))}
      then={then?.map(scoreOf)}
      mean={mean}
      horizon="mean"
      bands={bands}
      label="the profile"
      format={String}
    />
  )
}

/** The marks of one kind in the widest drawing. */
function marks(container: HTMLElement, kind: string) {
  return [...container.querySelectorAll(`[data-size="wide"] [data-mark="${kind}"]`)]
}

/** How far down a mark starts. */
function depthOf(mark: Element | undefined): number {
  return Number(/^M\S+ (\S+?)[A-Z]/.exec(mark?.getAttribute('d') ?? '')?.[1])
}

describe('the long profile', () => {
  it('points at each scored station and leaves the others open over all of their staff', () => {
    const { container } = render(profile([62, null, 44, null, 0]))
    expect(marks(container, 'pointer')).toHaveLength(3)
    expect(marks(container, 'range')).toHaveLength(3)
    expect(marks(container, 'unknown')).toHaveLength(2)
  })

  it('draws a higher value higher', () => {
    const { container } = render(profile([0, 12.5, 50, 87.5, 100]))
    const depths = marks(container, 'pointer').map(depthOf)
    expect(depths).toHaveLength(5)
    expect(depths).toEqual([...depths].sort((a, b) => b - a))
    expect(new Set(depths).size).toBe(5)
  })

  it.each([
    ['every station scored', [10, 20, 30, 40, 50], 1],
    ['a gap in the middle', [10, 20, null, 40, 50], 2],
    ['lone stations', [10, null, 30, null, 50], 0],
    ['nothing scored', [null, null, null, null, null], 0],
  ])('breaks its line where a score is missing: %s', (_, values, pieces) => {
    const { container } = render(profile(values))
    expect((marks(container, 'line')[0]?.getAttribute('d') ?? '').match(/M/g) ?? []).toHaveLength(pieces)
  })

  it('has neither pointers nor brackets before there is a score', () => {
    const { container } = render(profile([null, null, null, null, null]))
    expect(
      container.querySelectorAll('[data-mark="pointer"], [data-mark="range"], [data-mark="unknown"]'),
    ).toHaveLength(0)
    expect(marks(container, 'horizon')).toHaveLength(0)
  })

  it('puts its dotted lines at the cuts between bands', () => {
    const { container } = render(profile([50, 50, 50, 50, 50]))
    const cuts = [...container.querySelectorAll('[data-size="wide"] [data-cut]')]
    expect(cuts.map(cut => cut.getAttribute('data-cut'))).toEqual(['37.5', '62.5', '82.5'])
    const [low, high] = [depthOf(cuts[0]), depthOf(cuts[1])]
    expect(depthOf(marks(container, 'line')[0])).toBeCloseTo((low + high) / 2, 0)
  })

  it('writes rounded values', () => {
    const { container } = render(profile([12.5, 31.2, 43.75, 56.25, 68.75], undefined, 42.4))
    const words = [...container.querySelectorAll('[data-size="wide"] text')].map(text => text.textContent)
    expect(words).toEqual(expect.arrayContaining(['13', '31', '44', '56', '69', '42']))
  })

  it('marks the stations another reading has', () => {
    const { container } = render(profile([50, 60, 70, 80, 90], [40, null, 60, 70, null]))
    expect(container.querySelectorAll('[data-size="wide"] circle')).toHaveLength(3)
  })

  const extremes: [string, Values][] = [
    ['all at the top', [100, 100, 100, 100, 100]],
    ['all at the bottom', [0, 0, 0, 0, 0]],
    ['up and down', [100, 0, 100, 0, 100]],
    ['down and up', [0, 100, 0, 100, 0]],
    ['all equal', [50, 50, 50, 50, 50]],
    ['with gaps', [100, null, 0, null, 50]],
  ]
  const drawn = (Object.keys(sizes) as SizeName[]).flatMap(size =>
    extremes.map(([what, v]) => [size, what, v] as const),
  )
  it.each(drawn)('keeps its figures above the datum, in the drawing and off each other: %s, %s', (size, _, values) => {
    const frame = frameOf(size, 5, true)
    const words = values.map(value => (value === null ? '' : String(value)))
    const boxes = placeFigures(values.map(scoreOf), [], words, frame).flatMap((figure, k) => {
      if (!figure) return []
      const width = frame.size.figure * 0.5 * (words[k]?.length ?? 0)
      const left = figure.anchor === 'end' ? figure.x - width : figure.x
      return [{ left, right: left + width, top: figure.y - frame.size.figure * 0.72, bottom: figure.y }]
    })
    expect(boxes).toHaveLength(values.filter(value => value !== null).length)
    for (const box of boxes) {
      expect(box.top).toBeGreaterThanOrEqual(0)
      expect(box.bottom).toBeLessThan(frame.ground)
      expect(box.right).toBeLessThanOrEqual(frame.size.width)
    }
    boxes.slice(1).forEach((box, k) => {
      const before = boxes[k]
      const apart = !before || before.right <= box.left || before.bottom <= box.top || before.top >= box.bottom
      expect(apart).toBe(true)
    })
  })

  it('is heard once, by its name, and needs no inline style', () => {
    const drawing = profile([62, null, 44, 50, 56], [50, 50, 50, 50, 50], 52)
    render(drawing)
    expect(screen.getAllByRole('img')).toHaveLength(1)
    expect(screen.getByRole('img')).toHaveAccessibleName('the profile')
    expect(renderToString(drawing)).not.toMatch(/\sstyle=|<style/)
  })

  it('gives every definition its own id', () => {
    const values = [62, 31, 69, 44, 56]
    const { container } = render(
      [profile(values), profile(values)].map((drawing, k) => <div key={names[k]}>{drawing}</div>),
    )
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(8)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
