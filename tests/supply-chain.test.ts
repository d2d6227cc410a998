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

const own = JSON.parse(readFileSync('package.json', 'utf8'))
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { '': root, ...rest } = lock.packages
const locked = Object.entries(rest as Record<string, Locked>).map(([place, one]) => ({
  name: place.replace(/^.*node_modules\//, ''),
  ...one,
}))
const named: Record<string, string> = { ...own.dependencies, ...own.devDependencies }

describe('what is installed', () => {
  it('is what was chosen, to the version', () => {
    expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect({ ...root.dependencies, ...root.devDependencies }).toEqual(named)
    for (const [name, version] of Object.entries(named)) expect(rest[`node_modules/${name}`].version).toBe(version)
  })

  it('is held to its content, and comes from the public registry', () => {
    expect(locked.length).toBeGreaterThan(100)
    expect(locked.filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([])
    const elsewhere = ({ resolved }: Locked) => resolved && !resolved.startsWith('https://registry.npmjs.org/')
    expect(locked.filter(elsewhere)).toEqual([])
  })

  it('runs nothing while it is being installed', () => {
    expect(locked.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([])
    expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true')
  })

  it('stays few', () => expect(locked.length).toBeLessThanOrEqual(350))

  it('is under licences that were read and fit', () => {
    const tools = ['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0']
    const fine = [...tools, 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'MIT OR Apache-2.0', '(MIT OR Apache-2.0)']
    // It names its licence, MIT, in the way of its time.
    const known = ['format']
    const others = locked.filter(({ name, license = '' }) => !fine.includes(license) && !known.includes(name))
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
    const fine = ['MIT', 'Apache-2.0', 'Unlicense', '(MIT OR Apache-2.0)']
    expect([...licences].filter(licence => !fine.includes(licence))).toEqual([])
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
