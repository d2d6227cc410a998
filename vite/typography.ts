const narrow = '\u202f'
const fixed = '\u00a0'
const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

const french: readonly (readonly [RegExp, string])[] = [
  [/'/g, '’'],
  [/\.\.\./g, '…'],
  [/[ \u00a0\u202f]*([;!?])(?=[\s\u00a0»”)*\]"]|$)/gm, `${narrow}$1`],
  // A colon, but not the start of a directive such as `:key[`.
  [/[ \u202f]:(?![a-z]+\[)/g, `${fixed}:`],
  [/«[ \u202f]*(?=\S)/g, `«${fixed}`],
  [/[ \u202f]+»/g, `${fixed}»`],
  [/(\d)[ \u00a0]+%/g, `$1${narrow}%`],
  [/(?<![\d,.])(\d{1,3})[ \u00a0](\d{3})(?!\d)/g, `$1${narrow}$2`],
  [/(\d)[ \u202f](Go|Mo|mL|g|TWh|milliards?|millions?|bits?|minutes?)\b/g, `$1${fixed}$2`],
  [new RegExp(`(\\d|1er)[ \\u202f](${months})\\b`, 'g'), `$1${fixed}$2`],
  [new RegExp(`(${months})[ \\u202f](\\d{4})`, 'g'), `$1${fixed}$2`],
]

/**
 * Sets a French text as it is printed: narrow no-break spaces before ; ! ? and %, no-break spaces before a colon,
 * inside « » and between a number and its unit. A text already set comes back unchanged.
 */
export function typesetFrench(text: string): string {
  return french.reduce((set, [found, put]) => set.replace(found, put), text)
}

/** Sets a French chapter, leaving directives' marks and attribute names alone. */
export function typesetFrenchMarkdown(source: string): string {
  return source
    .split('\n')
    .map(line => {
      if (!line.startsWith(':::')) return /^\|[-| :]+\|$/.test(line) ? line : typesetFrench(line)
      return line.replace(/title="([^"]*)"/, (_, title: string) => `title="${typesetFrench(title)}"`)
    })
    .join('\n')
}
