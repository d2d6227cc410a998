/** The name of the code in the fragment of an address. */
export const key = 'r'

/** What stands where a code should, from `location.hash`, whatever other programs added around it; null: nothing does. */
export function readFragment(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get(key)
}

/** The code in what a reader pasted: a link, its fragment, or the code alone. */
export function codeIn(text: string): string {
  const at = text.indexOf('#')
  return at < 0 ? text : (readFragment(text.slice(at)) ?? '')
}
