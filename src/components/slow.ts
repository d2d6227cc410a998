import { useEffect, useState } from 'react'

/** How long a wait lasts, in milliseconds, before assistive technology is told of it: of a shorter one its end is told. */
const long = 2000

/** Whether something has been waited for long enough to tell of it. */
export function useSlow(isWaiting: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (!isWaiting) return
    const timer = setTimeout(() => setSlow(true), long)
    return () => clearTimeout(timer)
  }, [isWaiting])
  return isWaiting && isSlow
}
