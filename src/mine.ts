/**
 * Says in a section, before it is painted, what of the reader's will stand above the text once the page is alive: the
 * style keeps the place, and nothing moves. Runs alone: it imports nothing, and must stay tiny.
 */
// Whole in a function: what a script of this kind declares is everybody's.
;(() => {
  try {
    const kept = localStorage.getItem('repere') ?? ''
    if (/"response:[^"]+":\[\d+,"/.test(kept))
      document.documentElement.dataset['mine'] = /"untailored[^"]*":\[\d+,true/.test(kept) ? 'written' : 'tailored'
  } catch {
    // The browser keeps nothing: there is nothing of the reader's.
  }
})()
