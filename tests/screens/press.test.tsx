import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/routes.ts'
import { useStore } from '../../src/store/store.ts'
import { renderAt } from '../support/render.tsx'

const pages: readonly (readonly [string, Page])[] = [
  ['the first page', { page: 'home' }],
  ['a question with how sure', { page: 'item', n: 11 }],
  ['a station measured again', { page: 'again', section: 'openness' }],
  ['two readings', { page: 'compare' }],
  ['about', { page: 'about' }],
]

describe('the keyboard', () => {
  it.each(pages)('goes through every stop and out again, forth and back: %s', async (_, page) => {
    const user = userEvent.setup()
    await renderAt('fr', page)
    const stops: Element[] = []
    do {
      await user.tab()
      if (document.activeElement) stops.push(document.activeElement)
      expect(new Set(stops).size).toBe(stops.length)
    } while (document.activeElement !== document.body)
    expect(stops.length).toBeGreaterThan(5)
    expect(stops[0]).toHaveAttribute('href', '#main')
    const back: Element[] = []
    do {
      await user.tab({ shift: true })
      if (document.activeElement) back.push(document.activeElement)
      expect(new Set(back).size).toBe(back.length)
    } while (document.activeElement !== document.body)
    expect(back.slice(0, -1).reverse().at(0)).toBe(stops[0])
  })
})

describe('a press', () => {
  it.each(pages)('does nothing until it ends, so that it can be taken back: %s', async (_, page) => {
    const { history } = await renderAt('en', page)
    const before = [
      history.length,
      useStore.getState(),
      document.querySelectorAll('details[open], dialog[open]').length,
    ]
    for (const control of document.querySelectorAll('a, button, input, label, summary, select')) {
      for (const type of ['pointerDown', 'mouseDown', 'touchStart'] as const) fireEvent[type](control)
      expect([
        history.length,
        useStore.getState(),
        document.querySelectorAll('details[open], dialog[open]').length,
      ]).toEqual(before)
    }
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
