import type { ReactNode } from 'react'

const special = /`([^`]+)`|:([a-z]{2})\[([^\]]+)\]/g

/** A line of words in which `backticks` set off what a computer reads, and `:en[…]` words of another language. */
export function Rich({ text }: { text: string }) {
  const parts: ReactNode[] = []
  let done = 0
  for (const match of text.matchAll(special)) {
    const [whole, code, lng, foreign] = match
    parts.push(text.slice(done, match.index))
    parts.push(
      code ? (
        <code key={match.index}>{code}</code>
      ) : (
        <i key={match.index} lang={lng}>
          {foreign}
        </i>
      ),
    )
    done = match.index + whole.length
  }
  return [...parts, text.slice(done)]
}
