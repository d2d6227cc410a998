const ids = new WeakMap<ParentNode, Map<string, Element>>()

/** The element of an id, among those of a page that no longer changes. */
export function byId(root: ParentNode, id: string): Element | null {
  const known = ids.get(root) ?? new Map([...root.querySelectorAll('[id]')].map(element => [element.id, element]))
  ids.set(root, known)
  return known.get(id) ?? null
}

/** Whether assistive technology passes an element over. */
export function isHidden(element: Element): boolean {
  return element.closest('[aria-hidden="true"], [hidden]') !== null
}

/** The words of an element as they are heard. */
export function heard(element: Element): string {
  const parts = [...element.childNodes].map(node => {
    if (node.nodeType === 3) return node.textContent ?? ''
    if (!(node instanceof Element) || isHidden(node)) return ''
    if (node.getAttribute('role') === 'img') return node.getAttribute('aria-label') ?? ''
    return node.tagName === 'svg' ? '' : heard(node)
  })
  return parts.join('').replace(/\s+/gu, ' ')
}

/** The accessible name of an element: what it refers to, what it is given, its label, or its own words. */
export function nameOf(element: Element, root: ParentNode): string {
  const named = element.getAttribute('aria-labelledby')
  if (named)
    return named
      .split(/\s+/)
      .map(id => byId(root, id))
      .map(other => (other ? heard(other) : ''))
      .join(' ')
      .trim()
  const given = element.getAttribute('aria-label') ?? element.getAttribute('alt')
  if (given) return given.trim()
  if (element.matches('input, select, textarea')) {
    const label = labelOf(element, root)
    return label ? heard(label).trim() : (element.getAttribute('title') ?? '')
  }
  return heard(element).trim()
}

/** The `<label>` of a field; null: it has none. */
export function labelOf(field: Element, root: ParentNode): Element | null {
  return field.closest('label') ?? (field.id ? root.querySelector(`label[for="${field.id}"]`) : null)
}
