import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { noticesText, runtimePackages } from '../vite/notices.ts'

interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly resolved?: string
  readonly license?: string
  readonly hasInstallScript?: boolean
}

interface Installed {
  /** What was asked for, by name. */
  readonly named: Readonly<Record<string, string>>
  /** What the lock says was asked for. */
  readonly asked: Readonly<Record<string, string>>
  /** What the lock holds, each with its place. */
  readonly locked: readonly (Locked & { readonly name: string; readonly place: string })[]
}

function installedIn(folder: string): Installed {
  const read = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
  const { dependencies, devDependencies } = read('package.json')
  const { '': root, ...rest } = read('package-lock.json').packages as Record<string, Locked & Record<string, object>>
  return {
    named: { ...dependencies, ...devDependencies },
    asked: { ...root?.['dependencies'], ...root?.['devDependencies'] } as Record<string, string>,
    locked: Object.entries(rest).map(([place, one]) => ({
      ...one,
      place,
      name: place.replace(/^.*node_modules\//, ''),
    })),
  }
}

const own = JSON.parse(readFileSync('package.json', 'utf8'))
const { locked } = installedIn('.')
const tools = ['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0']
const fine = [...tools, 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'MIT OR Apache-2.0', '(MIT OR Apache-2.0)']

/**
 * Each folder that installs something, with licences that fit only where nothing is built with it, and packages that
 * would run something if they were let: the checker of markup would fetch a Java.
 */
const folders = [
  { folder: '.', atLeast: 100, atMost: 350, also: [], kept: [] },
  { folder: 'tests/bench', atLeast: 20, atMost: 350, also: ['(MIT OR CC0-1.0)'], kept: [] },
  { folder: 'tests/mutation', atLeast: 20, atMost: 350, also: ['CC-BY-4.0'], kept: [] },
  { folder: 'tests/markup', atLeast: 0, atMost: 1, also: [], kept: ['vnu-jar'] },
]

describe.each(folders)('what is installed in $folder', ({ folder, atLeast, atMost, also, kept }) => {
  const { named, asked, locked } = installedIn(folder)

  it('is what was chosen, to the version', () => {
    expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(asked).toEqual(named)
    for (const [name, version] of Object.entries(named))
      expect(locked.find(({ place }) => place === `node_modules/${name}`)?.version).toBe(version)
  })

  it('is held to its content, and comes from the public registry', () => {
    expect(locked.length).toBeGreaterThan(atLeast)
    expect(locked.filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([])
    const elsewhere = ({ resolved }: Locked) => resolved && !resolved.startsWith('https://registry.npmjs.org/')
    expect(locked.filter(elsewhere)).toEqual([])
  })

  it('runs nothing while it is being installed', () => {
    expect(locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual(kept)
    expect(readFileSync(`${folder}/.npmrc`, 'utf8')).toContain('ignore-scripts=true')
  })

  it('stays few', () => expect(locked.length).toBeLessThanOrEqual(atMost))

  it('is under licences that were read and fit', () => {
    // It names its licence, MIT, in the way of its time.
    const known = ['format']
    const licences = [...fine, ...also]
    const others = locked.filter(({ name, license = '' }) => !licences.includes(license) && !known.includes(name))
    expect(others).toEqual([])
  })
})

describe('what readers receive', () => {
  const packages = runtimePackages()

  it('is made of these packages and no others', () => {
    expect(packages.map(({ name }) => name)).toEqual([
      'bech32',
      'html-parse-stringify',
      'i18next',
      'idb-keyval',
      'qr',
      'react',
      'react-dom',
      'react-i18next',
      'regexparam',
      'scheduler',
      'use-sync-external-store',
      'valibot',
      'wouter',
      'zustand',
    ])
  })

  it('asks for no more than to be named', () => {
    const licences = new Set(packages.map(({ license }) => license))
    const shipped = ['MIT', 'Apache-2.0', 'Unlicense', '(MIT OR Apache-2.0)']
    expect([...licences].filter(licence => !shipped.includes(licence))).toEqual([])
  })

  it('comes with the licence of each, of the fonts and of itself', () => {
    const text = noticesText()
    for (const { name, version } of packages) expect(text).toContain(`\n${name} ${version} (`)
    for (const name of ['instrument-sans', 'literata'])
      expect(text).toContain(readFileSync(`src/fonts/OFL-${name}.txt`, 'utf8').trim())
    for (const name of ['LICENSE', 'locales/LICENSE', 'node_modules/react/LICENSE'])
      expect(text).toContain(readFileSync(name, 'utf8').trim())
  })
})

it('the bill of materials lists what the lock holds', () => {
  const args = own.scripts.sbom.split(' ').slice(1)
  const { stdout } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' })
  const bill = JSON.parse(stdout)
  const listed = bill.components.map(({ name, version }: { name: string; version: string }) => `${name}@${version}`)
  expect(bill.bomFormat).toBe('CycloneDX')
  expect(new Set(listed)).toEqual(new Set(locked.map(({ name, version }) => `${name}@${version}`)))
})
