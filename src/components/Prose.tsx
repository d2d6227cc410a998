import { createElement, type ElementType, type ReactNode } from 'react'
import type { Prose as Part } from '../i18n/chapter.ts'

function render(part: Part, key: number, tags: Readonly<Record<string, ElementType>>): ReactNode {
  if (typeof part === 'string') return part
  const [tag, attributes, ...children] = part
  return createElement(
    tags[tag] ?? tag,
    { ...attributes, key },
    ...children.map((child, index) => render(child, index, tags)),
  )
}

/** Compiled Markdown as elements; `tags` puts components or other elements in the place of some. */
export function Prose({ parts, tags = {} }: { parts: readonly Part[]; tags?: Readonly<Record<string, ElementType>> }) {
  return parts.map((part, index) => render(part, index, tags))
}
