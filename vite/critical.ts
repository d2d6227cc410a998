import { type Selector, transform } from 'lightningcss'

interface Vocabulary {
  readonly classes: ReadonlySet<string>
  readonly tags: ReadonlySet<string>
}

function vocabularyOf(html: string): Vocabulary {
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/))
  const tags = [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase())
  return { classes: new Set(classes), tags: new Set(['html', 'body', ...tags]) }
}

/** Whether a selector may match: of what stands in `:is()`, `:not()` and the like nothing is asked. */
function mayMatch(selector: Selector, { classes, tags }: Vocabulary): boolean {
  return selector.every(part => {
    if (part.type === 'class') return classes.has(part.name)
    return part.type !== 'type' || tags.has(part.name.toLowerCase())
  })
}

/**
 * The part of a stylesheet that pages need to be painted as they are sent: the rules that may match something in them,
 * none for paper, and no font to fetch.
 * @param css stylesheets, one after the other
 * @param html the pages
 */
export function criticalOf(css: string, html: readonly string[]): string {
  const vocabulary = vocabularyOf(html.join(''))
  const isPaper = (query: { mediaType: string; qualifier?: string | null }) =>
    query.mediaType === 'print' && query.qualifier !== 'not'
  const { code } = transform({
    filename: 'critical.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        // Fonts that are fetched: Chromium names the page to who sends one when an inline style asks for it, whatever the
        // page's policy. They come with the whole stylesheet; the page asks for the first of them by itself.
        'font-face': ({ value }) =>
          value.properties.some(one => one.type === 'source' && one.value.some(({ type }) => type === 'url'))
            ? []
            : undefined,
        media: ({ value }) => (value.query.mediaQueries.every(isPaper) ? [] : undefined),
        style: ({ value }) => (value.selectors.some(one => mayMatch(one, vocabulary)) ? undefined : []),
      },
    },
  })
  // Once more: what became empty goes.
  return transform({ filename: 'critical.css', code, minify: true }).code.toString()
}
