import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter(line => /^\| \d/.test(line))
  .map(line => line.split('|').map(cell => cell.trim()))
const named = rows.flatMap(([, n = '', , , held = '']) =>
  held.split('; ').map(one => {
    const [, file = '', name = '', where = ''] = /^`([^`]+)` "([^"]+)"(?: \(\*(\w+)\*\))?$/.exec(one) ?? []
    return { n, one, file, name, where }
  }),
)

/** Where in the source a test is named, in a string of one line; and what stands from there to its first `async`. */
function testIn(file: string, name: string): string | null {
  const source = readFileSync(path.join('tests', file), 'utf8')
  const line = source.split('\n').find(text => text.includes(name) && /['"`]/.test(text.slice(0, text.indexOf(name))))
  return line === undefined ? null : (source.slice(source.indexOf(line)).split(/\basync\b/)[0] ?? '')
}

describe('the table of faults', () => {
  it('has its 48 rows, each once, in order', () => {
    expect(rows.map(([, n]) => Number(n))).toEqual(Array.from({ length: 48 }, (_, index) => index + 1))
  })

  it.each(named)('row $n names a test that is there, and runs where it says: $one', ({ file, name, where }) => {
    const found = testIn(file, name)
    expect(found).not.toBeNull()
    expect(where === 'Node').toBe(!file.startsWith('e2e/'))
    expect(found?.includes('@chromium')).toBe(where === 'Chromium')
  })
})
