import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Eyepiece } from '../../src/components/drawings/Eyepiece.tsx'
import { Level } from '../../src/components/drawings/Level.tsx'
import { LevelMini } from '../../src/components/drawings/LevelMini.tsx'
import { ManualFigure } from '../../src/components/drawings/ManualFigure.tsx'
import { Rule } from '../../src/components/drawings/Rule.tsx'
import { type Cell, ScaleBar } from '../../src/components/drawings/ScaleBar.tsx'
import { Screw } from '../../src/components/drawings/Screw.tsx'
import { StaffTile } from '../../src/components/drawings/StaffTile.tsx'
import { Traverse } from '../../src/components/drawings/Traverse.tsx'

const bands = [
  { name: 'lowest', from: 0 },
  { name: 'low', from: 37.5 },
  { name: 'high', from: 62.5 },
  { name: 'highest', from: 82.5 },
]
const scoreOf = (value: number | null) =>
  value === null ? null : { value, low: Math.max(0, value - 10), high: Math.min(100, value + 10) }

function numbers(text: string | null | undefined): number[] {
  return (text?.match(/-?[\d.]+/g) ?? []).map(Number)
}

describe('the spirit level', () => {
  it.each([
    ['large', (lean: number) => <Level lean={lean} label="level" />],
    ['small', (lean: number) => <LevelMini lean={lean} />],
  ])('moves its bubble with the lean and keeps it in the vial (%s)', (_, level) => {
    const places = [-3, -2, -1, 0, 1, 2, 3].map(lean => {
      const { container, unmount } = render(level(lean))
      const at = container.querySelector('[data-lean]')
      const bubble = at?.querySelector('rect') ?? at
      const vial = [...container.querySelectorAll('rect[fill="var(--vial)"]')][0]
      const box = (rect: Element | null | undefined) => {
        const x = Number(rect?.getAttribute('x'))
        return { left: x, right: x + Number(rect?.getAttribute('width')) }
      }
      expect(box(bubble).left).toBeGreaterThan(box(vial).left)
      expect(box(bubble).right).toBeLessThan(box(vial).right)
      unmount()
      return box(bubble).left
    })
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(new Set(places).size).toBe(7)
  })

  it('stops the bubble at its ends', () => {
    const { container } = render(<Level lean={9} label="level" />)
    expect(container.querySelector('[data-lean]')).toHaveAttribute('data-lean', '3')
  })
})

describe('the scale bar', () => {
  const cells: Cell[] = ['answered', 'unsure', 'open', 'answered', 'open', 'open']
  const bar = (current: number | null) => <ScaleBar groups={[2, 2, 2]} cells={cells} current={current} />

  it('has a cell an item and one of them current', () => {
    const { container } = render(bar(2))
    expect(container.querySelectorAll('[data-cell]')).toHaveLength(6)
    expect(container.querySelectorAll('[data-cell="current"]')).toHaveLength(1)
    expect([...container.querySelectorAll('[data-cell]')][2]).toHaveAttribute('data-cell', 'current')
  })

  it('has no current cell when there is none', () => {
    const { container } = render(bar(null))
    expect(container.querySelectorAll('[data-cell="current"]')).toHaveLength(0)
    expect(container.querySelectorAll('[data-cell="open"]')).toHaveLength(3)
  })

  it('tells answered, unsure and open cells apart', () => {
    const { container } = render(bar(null))
    const looks = [...container.querySelectorAll('[data-cell]')].map(
      cell => `${cell.getAttribute('fill')} ${cell.getAttribute('width')}`,
    )
    expect(new Set(looks.slice(0, 3)).size).toBe(3)
    expect(looks[3]).toBe(looks[0])
  })
})

describe('the rule', () => {
  const rule = (value: number | null, figure = false) => (
    <Rule score={scoreOf(value)} bands={bands} label="rule" figure={figure} />
  )
  const pointer = (container: HTMLElement) => container.querySelector('[data-mark="pointer"]')

  it('points further right for a higher value, and nowhere without one', () => {
    const at = [0, 37.5, 62.5, 100].map(value => {
      const { container, unmount } = render(rule(value))
      const x = numbers(pointer(container)?.getAttribute('d'))[0] ?? Number.NaN
      unmount()
      return x
    })
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(new Set(at).size).toBe(4)
    expect(pointer(render(rule(null)).container)).toBeNull()
  })

  it('writes the rounded value when asked', () => {
    render(rule(43.75))
    expect(screen.queryByText('44')).toBeNull()
    render(rule(43.75, true))
    expect(screen.getByText('44')).toBeInTheDocument()
  })

  it('has a cell for each band, as wide as the band', () => {
    const { container } = render(rule(50))
    const widths = [...container.querySelectorAll('rect')].map(cell => Number(cell.getAttribute('width')))
    expect(widths).toHaveLength(4)
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(37.5 / 25, 2)
    expect((widths[3] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(17.5 / 25, 2)
  })
})

describe('the traverse', () => {
  it.each([0, 1, 2, 3, 4])('stands the stations read and outlines those to come: %i', at => {
    const { container } = render(<Traverse at={at} label="traverse" />)
    expect(container.querySelectorAll('[stroke="var(--line)"]')).toHaveLength(2 * (4 - at))
  })
})

describe('what assistive technology hears', () => {
  it.each([
    ['level', <Level key="l" lean={1} label="one notch" />, 'one notch'],
    ['small level', <LevelMini key="m" lean={1} label="one notch" />, 'one notch'],
    ['rule', <Rule key="r" score={scoreOf(50)} bands={bands} label="fifty" />, 'fifty'],
    ['traverse', <Traverse key="t" at={2} label="third station" />, 'third station'],
    ['scale bar', <ScaleBar key="s" groups={[1]} cells={['open']} current={0} label="first of one" />, 'first of one'],
  ])('is the name of the drawing, once: %s', (_, drawing, name) => {
    render(drawing)
    expect(screen.getAllByRole('img')).toHaveLength(1)
    expect(screen.getByRole('img')).toHaveAccessibleName(name)
  })

  it.each([
    ['tile', <StaffTile key="t" />],
    ['eyepiece', <Eyepiece key="e" ring={['engraved']} />],
    ['manual', <ManualFigure key="f" kind="vial" />],
    ['screw', <Screw key="w" turn={30} />],
    ['unnamed level', <LevelMini key="m" lean={0} />],
    ['unnamed bar', <ScaleBar key="s" groups={[1]} cells={['open']} current={null} />],
  ])('is nothing where the drawing only illustrates: %s', (_, drawing) => {
    render(drawing)
    expect(screen.queryByRole('img')).toBeNull()
  })
})

describe('the page they are part of', () => {
  it.each([
    ['level', <Level key="l" lean={2} label="level" />],
    ['eyepiece', <Eyepiece key="e" ring={['engraved']} />],
    ['traverse', <Traverse key="t" at={2} label="traverse" />],
  ])('needs no inline style: %s', (_, drawing) => {
    expect(renderToString(drawing)).not.toMatch(/\sstyle=|<style/)
  })
})
