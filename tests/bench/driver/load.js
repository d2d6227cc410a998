// In the page: what the browser notes by itself while a page loads. Times in ms from the start of the navigation.
;(() => {
  const seen = { contentful: 0, largest: 0, shift: 0, blocking: 0 }

  function observe(type, note) {
    new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true })
  }

  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.contentful = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime
  })
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value
  })
  // Total blocking time: what each task takes over 50 ms.
  observe('longtask', ({ duration }) => {
    seen.blocking += duration - 50
  })

  bench.seen = seen
})()
