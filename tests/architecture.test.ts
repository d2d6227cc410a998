import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { laterWords } from '../src/i18n/later.ts'

/** What each room of `src` may import: other rooms or files of `src`, `locales`, and packages. */
const may: Record<string, { rooms: string[]; packages: string[] }> = {
  questionnaire: { rooms: ['questionnaire'], packages: [] },
  scoring: { rooms: ['scoring', 'questionnaire'], packages: [] },
  sharing: { rooms: ['sharing', 'questionnaire'], packages: ['bech32', 'qr'] },
  reading: { rooms: ['reading', 'questionnaire', 'scoring'], packages: [] },
  store: {
    rooms: ['store', 'questionnaire', 'scoring', 'sharing', 'reading'],
    packages: ['zustand', 'valibot', 'idb-keyval'],
  },
  worker: { rooms: ['worker', 'site.ts'], packages: ['zustand'] },
  i18n: { rooms: ['i18n', 'questionnaire', 'locales'], packages: ['i18next', 'react-i18next'] },
  components: {
    rooms: ['components', 'questionnaire', 'scoring', 'reading', 'i18n', 'routes.ts'],
    packages: ['react', 'i18next', 'react-i18next', 'wouter'],
  },
  screens: {
    rooms: [
      'screens',
      'components',
      'questionnaire',
      'scoring',
      'reading',
      'sharing',
      'i18n',
      'store',
      'routes.ts',
      'site.ts',
      'head.ts',
      'styles',
    ],
    packages: ['react', 'react-dom', 'react-i18next', 'wouter'],
  },
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll(path.sep, '/'))
  .filter(name => /\.tsx?$/.test(name))

function importsOf(source: string): string[] {
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name)
}

function targetOf(file: string, imported: string): { room?: string; package?: string } {
  // The list of a build's own files is the worker's.
  if (imported === 'virtual:kept') return { room: 'worker' }
  if (imported.startsWith('virtual:')) return { room: 'locales' }
  if (!imported.startsWith('.'))
    return {
      package: imported
        .split('/')
        .slice(0, imported.startsWith('@') ? 2 : 1)
        .join('/'),
    }
  const [top = '', next = ''] = path.posix
    .normalize(path.posix.join('src', path.posix.dirname(file), imported))
    .split('/')
  return { room: top === 'src' ? next : top }
}

/** A file of src and every file of src that it imports at once, not on demand. */
function closureOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !files.includes(file)) return seen
  seen.add(file)
  const source = readFileSync(`src/${file}`, 'utf8').replace(/import type [^\n]*|import\('[^']*'\)/g, '')
  for (const name of importsOf(source))
    if (name.startsWith('.')) closureOf(path.posix.join(path.posix.dirname(file), name), seen)
  return seen
}

it.each(['App.tsx', 'screens/SharedReading.tsx'])('%s says nothing whose words come later', root => {
  const blocks = [...laterWords.interface, ...laterWords.reading.map(block => `reading:${block}`)]
  const said = new RegExp(`['\`](?:${blocks.join('|')})\\.`)
  const speaking = [...closureOf(root)].filter(file => /^(?:components|screens)\//.test(file))
  expect(speaking.filter(file => said.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([])
  expect(speaking.length).toBeGreaterThan(5)
})

describe.each(Object.entries(may))('src/%s', (room, { rooms, packages }) => {
  const own = files.filter(file => file.startsWith(`${room}/`))

  it('exists', () => expect(own).not.toEqual([]))

  it('imports only what it may', () => {
    const targets = own.flatMap(file =>
      importsOf(readFileSync(`src/${file}`, 'utf8')).map(name => ({ file, ...targetOf(file, name) })),
    )
    expect(targets.filter(target => target.room && !rooms.includes(target.room))).toEqual([])
    expect(targets.filter(target => target.package && !packages.includes(target.package))).toEqual([])
  })
})

it('no accented word, no French quotation mark and no sentence in an attribute stands in src', () => {
  const found = files.filter(file => {
    const code = readFileSync(`src/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    return /[\u00c0-\u024f«»]|(?:aria-label|alt|title|placeholder)="[^"]*[a-z][^"]*"/.test(code)
  })
  // The languages' own names are the one exception.
  expect(found).toEqual(['i18n/languages.ts'])
})

it('every class a component names stands in its stylesheet', () => {
  const missing = files.flatMap(file => {
    const source = readFileSync(`src/${file}`, 'utf8')
    return [...source.matchAll(/import (\w+) from '(\.[\w./-]+\.module\.css)'/g)].flatMap(
      ([, name = '', sheet = '']) => {
        const css = readFileSync(path.posix.join('src', path.posix.dirname(file), sheet), 'utf8')
        const used = [...source.matchAll(new RegExp(`\\{${name}\\.(\\w+)`, 'g'))].map(([, word = '']) => word)
        return used.filter(word => !new RegExp(`\\.${word}\\b`).test(css)).map(word => `${file}: ${word}`)
      },
    )
  })
  expect(missing).toEqual([])
})
