// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { decode, encode } from '../../src/sharing/code.ts'
import { howMany } from '../support/sampling.ts'
import { alphabet, drawer, drawResponses } from './draw.ts'

const places = Array.from({ length: 21 }, (_, at) => at)

function replaced(code: string, at: number, symbol: string): string {
  return code.slice(0, at) + symbol + code.slice(at + 1)
}

function swapped(code: string, one: number, other: number): string {
  return replaced(replaced(code, one, code.charAt(other)), other, code.charAt(one))
}

const edits: Record<string, (code: string) => string[]> = {
  substitution: code =>
    places.flatMap(at => [...alphabet].filter(s => s !== code[at]).map(symbol => replaced(code, at, symbol))),
  swap: code =>
    places.flatMap(one =>
      places.filter(other => other > one && code[other] !== code[one]).map(other => swapped(code, one, other)),
    ),
  truncation: code => places.flatMap(at => [code.slice(0, at), code.slice(at + 1)]),
  deletion: code => places.map(at => code.slice(0, at) + code.slice(at + 1)),
  insertion: code =>
    [...places, 21].flatMap(at => [...alphabet].map(symbol => code.slice(0, at) + symbol + code.slice(at))),
}

function codesFrom(seed: number, count: number): string[] {
  const draw = drawer(seed)
  return Array.from({ length: count }, () => encode(drawResponses(draw)))
}

function accepted(texts: readonly string[]): string[] {
  return texts.filter(text => 'responses' in decode(text))
}

describe.each(Object.entries(edits))('every %s', (_, edit) => {
  const count = howMany(300, 10_000)
  it(`of ${count} codes is refused`, { timeout: 300_000 }, () => {
    for (const code of codesFrom(3, count)) expect(accepted(edit(code))).toEqual([])
  })
})

it('any edit of 10 000 codes is refused', { timeout: 60_000 }, () => {
  const draw = drawer(4)
  const kinds = Object.values(edits)
  for (const code of codesFrom(5, howMany(10_000))) {
    const texts = kinds[draw(kinds.length)]?.(code) ?? []
    expect(accepted([texts[draw(texts.length)] ?? ''])).toEqual([])
  }
})

it('up to four wrong symbols at once are refused, as damaged', () => {
  const draw = drawer(6)
  for (const code of codesFrom(7, howMany(20_000))) {
    const wrong = Array.from({ length: 1 + draw(4) }, () => draw(21))
    const text = wrong.reduce((so, at) => replaced(so, at, alphabet[draw(32)] ?? ''), code)
    if (text !== code) expect(decode(text)).toEqual({ problem: 'damaged' })
  }
})
