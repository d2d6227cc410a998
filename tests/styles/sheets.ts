import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Every stylesheet of the product, without its comments and what it says of paper. */
export const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.css'))
  .map(name => ({
    name: name.replaceAll(path.sep, '/'),
    css: readFileSync(path.join('src', name), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/@media print \{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, ''),
  }))

/** The innermost rules of all sheets, each with what it is of. */
export const rules = sheets.flatMap(({ name, css }) =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    name,
    selector: selector.trim().replace(/\s+/g, ' '),
    declarations: body
      .split(';')
      .map(line => line.trim().split(/:\s*/))
      .filter(([property]) => property)
      .map(([property = '', ...value]) => ({ property, value: value.join(':') })),
  })),
)

/** The colours of the tokens under each scheme, as they are written. */
export function tokens(): Record<'light' | 'dark' | 'print', Record<string, string>> {
  const read = (css: string) =>
    Object.fromEntries(
      [...css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
    )
  const text = readFileSync('src/styles/tokens.css', 'utf8')
  const [light = '', dark = ''] = text.split('/* @dark */')
  const print = readFileSync('src/styles/print.css', 'utf8')
  return {
    light: read(light),
    dark: read(dark.split('/* @end-dark */')[0] ?? ''),
    print: { ...read(light), ...read(print) },
  }
}

/** The contrast of two colours, 1 to 21, as WCAG counts it. */
export function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [a = 0, b = 0] = [light(one), light(other)].sort((x, y) => y - x)
  return (a + 0.05) / (b + 0.05)
}
