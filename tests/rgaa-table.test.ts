import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageIds } from '../src/i18n/languages.ts'
import { figuresOf } from './content/texts.ts'
import { defects } from './rgaa/defects.mjs'

const lines = readFileSync('docs/rgaa.md', 'utf8')
  .split('\n')
  .filter(line => /^\| \d/.test(line))
  .map(line => line.split('|').map(cell => cell.trim()))
const rows = lines
  .filter(cells => cells.length > 5)
  .map(([, criterion = '', title = '', how = '', held = '', broken = '']) => {
    const [, file = '', name = ''] = /^`([^`]+)` "(.+)"$/.exec(held) ?? []
    return { criterion, title, how, held, file, name, broken }
  })

/** The criteria of RGAA 4.1, by theme. */
const themes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]
const criteria = themes.flatMap((count, theme) => Array.from({ length: count }, (_, k) => `${theme + 1}.${k + 1}`))

/** "4.1 to 4.3" and "4.1, 4.3" as the criteria they name. */
function named(cell: string): string[] {
  const [from = '', to] = cell.split(' to ')
  return to ? criteria.slice(criteria.indexOf(from), criteria.indexOf(to) + 1) : cell.split(', ')
}

/** The source of a test file and of what it takes from its own folder, where rules have their names. */
function sourceOf(file: string): string {
  const place = path.join('tests', file)
  const source = readFileSync(place, 'utf8')
  const own = [...source.matchAll(/from '(\.\/[^']+)'/g)].map(([, from = '']) => path.join(path.dirname(place), from))
  return [source, ...own.filter(existsSync).map(one => readFileSync(one, 'utf8'))].join('\n')
}

describe('the table of criteria', () => {
  it('has each criterion of RGAA 4.1 once: it applies, or does not, and why', () => {
    const without = lines.filter(cells => cells.length <= 5)
    expect(without.every(([, , why = '']) => why.length > 10)).toBe(true)
    const all = [...rows.map(({ criterion }) => criterion), ...without.flatMap(([, cell = '']) => named(cell))]
    expect(all.sort()).toEqual([...criteria].sort())
    expect(criteria).toHaveLength(106)
  })

  it.each(rows.filter(({ held }) => held !== 'no test yet'))(
    '$criterion names a test that is there: $held',
    ({ file, name }) => {
      const source = sourceOf(file)
      expect(source.includes(name)).toBe(true)
    },
  )

  it('says of each criterion whether it is broken on purpose', () => {
    const broken = new Set(defects.map(({ criterion }) => criterion))
    expect(rows.map(({ criterion, broken: said }) => [criterion, said])).toEqual(
      rows.map(({ criterion }) => [criterion, broken.has(criterion) ? 'yes' : 'no']),
    )
    expect([...broken].filter(one => !rows.some(({ criterion }) => criterion === one))).toEqual([])
  })
})

describe('the defects', () => {
  it.each(defects)(
    '$criterion, $what: is in the product once, and names the test of the table',
    ({ criterion, file, find, replace, test: [of, name] }) => {
      expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2)
      expect(replace).not.toBe(find)
      const row = rows.find(one => one.criterion === criterion && one.file === of)
      const [start = ''] = row?.name.split('%s') ?? []
      expect(
        row &&
          (name.includes(row.name) || row.name.includes(name) || (row.name.includes('%s') && name.startsWith(start))),
      ).toBe(true)
    },
  )
})

it.each(languageIds)('the statement in "%s" counts as the table does', lng => {
  const told = figuresOf(readFileSync(`locales/${lng}/pages/accessibility.md`, 'utf8'))
  const proved = rows.filter(({ broken }) => broken === 'yes').length
  expect([criteria.length, rows.length, proved].filter(count => !told.includes(count))).toEqual([])
})
