/** Hands a text to the reader as a file, through the browser's own download. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The name of a copy of the reader's data: `repere-2026-11-24.json`. */
export function copyName(now: Date): string {
  return `repere-${now.toISOString().slice(0, 10)}.json`
}
