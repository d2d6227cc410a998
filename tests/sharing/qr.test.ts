import decodeQR from 'qr/decode.js'
import { expect, it } from 'vitest'
import { sequence } from '../../src/questionnaire/items.ts'
import { decode } from '../../src/sharing/code.ts'
import { fragmentOf } from '../../src/sharing/fragment.ts'
import { drawQr, type QrDrawing } from '../../src/sharing/qr.ts'

/** The dark squares of a drawing. */
function squaresOf(path: string): [x: number, y: number][] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, index): [number, number] => [Number(x) + index, Number(y)]),
  )
}

/** Eight pixels a square, as a printer would. */
function printed({ size, path }: QrDrawing) {
  const scale = 8
  const side = size * scale
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const [x, y] of squaresOf(path))
    for (let dy = 0; dy < scale; dy++)
      for (let dx = 0; dx < scale; dx++) data.set([0, 0, 0], ((y * scale + dy) * side + x * scale + dx) * 4)
  return { width: side, height: side, data }
}

const page = 'https://repere.example/dossier/fr/result/'
const responses = Object.fromEntries(sequence.map((id, index) => [id, index % 3 ? ('a' as const) : 'unsure']))

it('is read back as the link to the reading, with its responses', () => {
  const text = decodeQR(printed(drawQr(page + fragmentOf(responses))))
  expect(text).toBe(page + fragmentOf(responses))
  expect(decode(text.split('=')[1] ?? '')).toMatchObject({ responses })
})

it.each(['https://a.example/#r=1', 'é œ ’', 'x'.repeat(300)])('draws %j as it is', text => {
  expect(decodeQR(printed(drawQr(text)))).toBe(text)
})

it('leaves four squares of quiet on every side', () => {
  const { size, path } = drawQr(page)
  const places = squaresOf(path).flat()
  expect([Math.min(...places), Math.max(...places)]).toEqual([4, size - 5])
})

it('draws squares side by side as one bar, and nothing but bars', () => {
  const { path } = drawQr(page)
  // The top of the first finder pattern, seven squares wide.
  expect(path).toMatch(/^M4 4h7v1h-7z/)
  expect(path.replaceAll(/M\d+ \d+h(\d+)v1h-\1z/g, '')).toBe('')
})
