/** What this tab remembers until it is closed, under a key of ours; null: nothing, or the browser refuses. */
export function recall(key: string): string | null {
  try {
    return sessionStorage.getItem(`repere.${key}`)
  } catch {
    return null
  }
}

/** Remembers it, where the browser lets us: nothing that must not be lost. */
export function remember(key: string, text: string): void {
  try {
    sessionStorage.setItem(`repere.${key}`, text)
  } catch {
    // It is forgotten on the next page, then.
  }
}
