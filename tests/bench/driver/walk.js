// In the page: going through the questions, by the browser's own clicks or by a person's.
;(() => {
  let clickedAt = 0
  addEventListener(
    'click',
    ({ isTrusted, timeStamp }) => {
      if (isTrusted) clickedAt = timeStamp
    },
    true,
  )

  /** Answers the questions from `from` to before `to`, by their number from 0, as fast as they are painted. */
  async function walk(from, to) {
    for (let at = from; at < to && !bench.hasResult(); at += 1) {
      const before = bench.question()
      const choice = bench.choiceAt(at)
      bench.options()[choice].click()
      await bench.until(() => bench.isPicked(choice) && bench.first(bench.target.next))
      bench.first(bench.target.next).click()
      await bench.until(() => bench.isPast(before))
    }
  }

  /** What a person would press, and what must follow. `choice`: for an option, its place. */
  function planOf(kind, selector, choice) {
    const before = bench.question()
    if (kind === 'option') {
      const option = bench.options()[choice]
      return { element: option?.labels?.[0] ?? option, follows: () => bench.isPicked(choice) }
    }
    const follows = {
      start: () => bench.options().length > 0,
      next: () => bench.isPast(before),
      language: () => bench.question() !== before,
    }
    return { element: bench.first(selector), follows: follows[kind] }
  }

  /**
   * Gets ready for a person's click: gives the point to press, in px of the window, and sets `bench.latency`, which resolves
   * to the ms from the click to the paint that shows its effect.
   */
  function expectClick(kind, selector, choice) {
    const { element, follows } = planOf(kind, selector, choice)
    if (!element) throw new Error(`nothing to press at ${location.pathname}: ${kind}`)
    if (follows()) throw new Error(`already so at ${location.pathname}: ${kind}`)
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y, width, height } = element.getBoundingClientRect()
    const point = { x: x + Math.min(width, 200) / 2, y: y + Math.min(height, 120) / 2 }
    const there = document.elementFromPoint(point.x, point.y)
    if (!element.contains(there)) throw new Error(`${kind} is covered by ${there?.outerHTML.slice(0, 80)}`)
    clickedAt = 0
    bench.latency = bench.until(() => clickedAt > 0 && follows()).then(painted => painted - clickedAt)
    // Whoever waits for it hears of it.
    bench.latency.catch(() => undefined)
    return point
  }

  Object.assign(bench, { walk, expectClick })
})()
