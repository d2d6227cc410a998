// The floor: what a page that does this much can cost at the least. One HTML file holds style, script and the words of one
// language; the other language is fetched when the browser is idle.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { minify } from 'vite'

const here = import.meta.dirname
const font = 'instrument-sans-84.woff2'

/** The font's rule as a careful hand writes it: text stands in another font until it is there. */
const fontRule = `@font-face{font-family:Instrument;src:url(${font}) format("woff2");font-weight:400 700;font-display:swap}:root{--font:Instrument,system-ui}`

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

function rowsOf(content) {
  const most = Math.max(...content.values.map(worth => worth.length))
  // The row of "I don't know" has a value that is no option's.
  const row = (_, value) => `<label><input type=radio name=answer value=${value}><span></span></label>`
  return Array.from({ length: most + 1 }, row).join('')
}

async function scriptOf(content) {
  const score = readFileSync(path.join(here, '../score.mjs'), 'utf8').replace('export ', '')
  const app = readFileSync(path.join(here, 'app.js'), 'utf8')
  const { code } = await minify('app.js', `(() => {${score}${app}})()`)
  const { words, ...rest } = content
  const own = JSON.stringify({ ...rest, words: { fr: words.fr } }).replaceAll('<', '\\u003c')
  return `const content=${own};${code}`
}

/** Writes the floor to a folder, with the product's body font or without. */
export async function buildFloor(content, out, { hasFont }) {
  mkdirSync(out, { recursive: true })
  const { title, lead, start, next } = content.words.fr
  const css = readFileSync(path.join(here, 'page.css'), 'utf8').replace(/\s+/g, ' ')
  const style = hasFont ? css + fontRule : css
  const preload = hasFont ? `<link rel=preload as=font type=font/woff2 crossorigin href=${font}>` : ''
  if (hasFont) copyFileSync(`src/fonts/${font}`, path.join(out, font))
  writeFileSync(path.join(out, 'en.json'), JSON.stringify(content.words.en))
  writeFileSync(
    path.join(out, 'index.html'),
    `<!doctype html><html lang=fr><meta charset=utf-8><meta name=viewport content="width=device-width">
<title>${escaped(title)}</title><meta name=description content="${escaped(lead)}"><link rel=icon href=data:,>${preload}
<style>${style}</style>
<main><header><button id=language>EN</button></header>
<section id=welcome><h1 id=title>${escaped(title)}</h1><p id=lead>${escaped(lead)}</p><button id=start>${escaped(start)}</button></section>
<form id=quiz hidden><progress id=progress max=${content.values.length} value=0></progress>
<fieldset><legend id=question></legend>${rowsOf(content)}</fieldset><button id=next disabled>${escaped(next)}</button></form>
<section id=end hidden></section></main><script>${await scriptOf(content)}</script></html>`,
  )
}
