import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'vite'

interface Described {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly dependencies?: Readonly<Record<string, string>>
}

function describe(name: string): Described {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
}

/** The packages whose code readers receive: those the product names, and all those these need, by name. */
export function runtimePackages(): Described[] {
  const { dependencies }: Described = JSON.parse(readFileSync('package.json', 'utf8'))
  const found = new Map<string, Described>()
  const add = (name: string) => {
    if (found.has(name)) return
    const described = describe(name)
    found.set(name, described)
    for (const needed of Object.keys(described.dependencies ?? {})) add(needed)
  }
  for (const name of Object.keys(dependencies ?? {})) add(name)
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Licences that ask for no notice: their name is enough where a package ships no text. */
const asksNothing = ['Unlicense', 'CC0-1.0', '0BSD']

function textOf({ name, license }: Described): string {
  const folder = `node_modules/${name}`
  const files = readdirSync(folder).filter(file => /^(licen[cs]e|copying|notice)/i.test(file))
  if (files.length === 0 && !asksNothing.includes(license)) throw new Error(`${folder} ships no licence text`)
  return files.map(file => readFileSync(path.join(folder, file), 'utf8').trim()).join('\n\n')
}

/** What the bundler leaves in the files: the helpers that load one file from another. Vite's own licence comes first in its file. */
function bundlerText(): string {
  const [vite = ''] = readFileSync('node_modules/vite/LICENSE.md', 'utf8').split(/^# Licenses of/m)
  return `${vite.trim()}\n\n${readFileSync('node_modules/rolldown/LICENSE', 'utf8').trim()}`
}

/** Every licence of what the site is made of, the product's own first, as one plain text. */
export function noticesText(): string {
  const file = (name: string) => readFileSync(name, 'utf8').trim()
  const fonts = readdirSync('src/fonts').filter(name => name.endsWith('.txt'))
  const parts: [string, string][] = [
    ['Code', file('LICENSE')],
    ['Texts', file('locales/LICENSE')],
    ...fonts.sort().map((name): [string, string] => [name.replace(/^OFL-|\.txt$/g, ''), file(`src/fonts/${name}`)]),
    ...runtimePackages().map((one): [string, string] => [
      `${one.name} ${one.version} (${one.license.replace(/^\(|\)$/g, '')})`,
      textOf(one),
    ]),
    ['vite and rolldown', bundlerText()],
  ]
  return `${parts.map(([title, text]) => `${title}\n${'='.repeat(title.length)}\n\n${text}`.trim()).join('\n\n\n')}\n`
}

/** Ships `licences.txt` with the site, as most of these licences ask. */
export function notices(): Plugin {
  return {
    name: 'notices',
    buildApp: {
      order: 'post',
      async handler(builder) {
        const out = path.resolve(builder.config.root, builder.environments['client']?.config.build.outDir ?? 'dist')
        await writeFile(path.join(out, 'licences.txt'), noticesText())
      },
    },
  }
}
