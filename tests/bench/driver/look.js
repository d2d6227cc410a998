// In the page, before anything of its own: looking at it, and waiting for it. Every wait is the same loop over frames, so
// that it costs every target alike. `bench.target` holds the target's selectors.
;(() => {
  const patience = 20_000

  function isVisible(element) {
    const { visibility } = getComputedStyle(element)
    return !element.disabled && element.getClientRects().length > 0 && visibility !== 'hidden'
  }

  /** What can be seen and pressed now. */
  function all(selector) {
    return [...document.querySelectorAll(selector)].filter(isVisible)
  }

  function first(selector) {
    return all(selector)[0]
  }

  /** The options of the question on show, without the last one, "I don't know". */
  function options() {
    return all(bench.target.option).slice(0, -1)
  }

  function question() {
    return document.querySelector(bench.target.question)?.textContent ?? null
  }

  function hasResult() {
    return Boolean(bench.target.result && first(bench.target.result))
  }

  /** Whether something else than this question is on show: the next one, whole, or the result. */
  function isPast(before) {
    const now = question()
    return (now !== null && now !== before && options().length > 0) || hasResult()
  }

  /** Whether the way into the questions is there. */
  function isReady() {
    return options().length > 0 || Boolean(bench.target.start && first(bench.target.start))
  }

  function radioOf(option) {
    return option.matches('input') ? option : (option.querySelector('input') ?? option.control)
  }

  /** The option picked at question `at`, by its place: a spread of levels, the same for every target. */
  function choiceAt(at) {
    return (at * 7 + 3) % options().length
  }

  function isPicked(choice) {
    const option = options()[choice]
    return Boolean(option && radioOf(option)?.checked)
  }

  function nextFrame() {
    return new Promise(resolve => requestAnimationFrame(resolve))
  }

  /** The moment just after the frame that is being made is painted. */
  function afterPaint() {
    return new Promise(resolve => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    })
  }

  /** The moment just after the paint of the first frame in which `test` holds. Rejects after `patience`. */
  async function until(test) {
    const end = performance.now() + patience
    for (;;) {
      await nextFrame()
      if (test()) return await afterPaint()
      if (performance.now() > end) throw new Error(`waited in vain at ${location.pathname}: ${test}`)
    }
  }

  Object.assign(bench, {
    all,
    first,
    options,
    question,
    hasResult,
    isReady,
    isPast,
    choiceAt,
    isPicked,
    nextFrame,
    afterPaint,
    until,
  })
})()
