import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useSlow } from '../../src/components/slow.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('a wait is slow once it has lasted two seconds, until it ends, and not again at once', () => {
  const { result, rerender } = renderHook(useSlow, { initialProps: true })
  act(() => vi.advanceTimersByTime(1900))
  expect(result.current).toBe(false)
  act(() => vi.advanceTimersByTime(200))
  expect(result.current).toBe(true)
  rerender(false)
  expect(result.current).toBe(false)
  rerender(true)
  expect(result.current).toBe(false)
})

it('a wait that was short is never slow', () => {
  const { result, rerender } = renderHook(useSlow, { initialProps: true })
  act(() => vi.advanceTimersByTime(1000))
  rerender(false)
  act(() => vi.advanceTimersByTime(5000))
  expect(result.current).toBe(false)
})
