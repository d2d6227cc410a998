/** Moves focus to an element, whatever it is; the page does not move. */
export function focusOn(element: HTMLElement): void {
  if (!element.matches('[tabindex], a, summary')) {
    element.setAttribute('tabindex', '-1')
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus({ preventScroll: true })
}

/** Moves focus to the heading of the screen on show: where a reader begins, and where one is when what they pressed is gone. */
export function focusOnHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading) focusOn(heading)
}
