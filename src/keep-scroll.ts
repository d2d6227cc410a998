import { recall, remember } from './components/session.ts'

/** How long a page may take to grow to its full height, in milliseconds. */
const patience = 3000

/** How far down the page was when it was last left, in pixels; 0 when that is not known. */
function leftAt(): number {
  const [path, y] = recall('scroll')?.split(' ') ?? []
  return path === location.pathname ? Number(y) || 0 : 0
}

/** Goes there once the page is high enough, unless the reader moves first. */
function goTo(y: number): void {
  const done = new AbortController()
  const observer = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight - innerHeight < y) return
    done.abort()
    scrollTo({ top: y, behavior: 'instant' })
  })
  done.signal.addEventListener('abort', () => observer.disconnect())
  for (const move of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(move, () => done.abort(), { signal: done.signal, passive: true })
  setTimeout(() => done.abort(), patience)
  observer.observe(document.body)
}

/**
 * A page loaded again is where it was left: the browser alone cannot see to that, since what was sent is shorter than
 * what the reader had before their eyes. Called once the page comes alive.
 */
export function keepScroll(): void {
  addEventListener('pagehide', () => remember('scroll', `${location.pathname} ${Math.round(scrollY)}`))
  const [entry] = performance.getEntriesByType('navigation')
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate'
  const y = leftAt()
  if (type !== 'navigate' && y > scrollY) goTo(y)
}
