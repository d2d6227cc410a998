import { useDeferredValue, useEffect, useState } from 'react'

/** Whether the rest is to be there from the start: without it a place named, or come back to, could not be gone to. */
function isWantedAtOnce(): boolean {
  return import.meta.env.SSR || location.hash !== '' || history.state?.whole === true
}

/**
 * Whether to draw what lies below the first window of a long screen: true as soon as that window is painted. Noted in the
 * browser's history, so that Back, Forward and a reload find the page as high as it was left.
 */
export function useWhole(): boolean {
  const [atOnce] = useState(isWantedAtOnce)
  const whole = useDeferredValue(true, atOnce)
  useEffect(() => {
    if (whole && !history.state?.whole) history.replaceState({ ...history.state, whole }, '')
  })
  return whole
}
