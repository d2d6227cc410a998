/** Gives back the place that `mine.ts` kept above a section's text: what is the reader's stands there, or never will. */
export function releasePlace(): void {
  delete document.documentElement.dataset['mine']
}
