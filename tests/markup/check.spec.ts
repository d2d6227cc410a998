import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { folder as built } from '../e2e/breaking.ts'
import { states } from '../e2e/states.ts'
import { lngs } from '../e2e/support.ts'
import { startHost } from '../support/host.ts'
import { folder, nameAt, placeOf } from './written.ts'

interface Message {
  readonly type: string
  readonly subType?: string
  readonly url: string
  readonly message: string
  readonly extract?: string
}

// Java takes its time.
test.setTimeout(300_000)

const jar = path.join(import.meta.dirname, 'node_modules/vnu-jar/build/dist/vnu.jar')

/**
 * What the checker says of these addresses. They are of the tests' own hosts, on this machine, which it would not ask by
 * itself. It has to ask somebody: the policy names what comes from the page's own host, and a file has none.
 */
async function check(addresses: readonly string[]): Promise<Message[]> {
  const options = ['-Dnu.validator.servlet.allow-forbidden-hosts=true', '-jar', jar, '--format', 'json', '--stdout']
  const run = promisify(execFile)(process.env['JAVA_BIN'] ?? 'java', [...options, '--exit-zero-always', ...addresses], {
    maxBuffer: 2 ** 28,
  })
  return JSON.parse((await run).stdout).messages
}

/** The one thing it may say: RGAA 1.9 asks for the role in writing, where HTML takes it for granted. */
const asked = 'info warning: The “figure” role is unnecessary for element “figure”.'

/** Serves a folder, has these places of it checked, and returns a line for all that is said, by place. */
async function saidOf(served: string, places: readonly string[]): Promise<[place: string, line: string][]> {
  const host = await startHost({ folder: served })
  const messages = await check(places.map(place => `${host.url}/${place}`))
  // On a busy machine an answer may come too late for the checker, which does not wait long.
  const isLate = ({ type }: Message) => type === 'non-document-error'
  const late = [...new Set(messages.filter(isLate).map(({ url }) => url))]
  const again = late.length > 0 ? await check(late) : []
  await host.stop()
  expect(places.filter(place => !host.requests.includes(`/${place}`))).toEqual([])
  const lines = [...messages.filter(one => !isLate(one)), ...again].map(
    ({ type, subType = '', url, message, extract = '' }): [string, string] => [
      url.slice(host.url.length + 1),
      `${type} ${subType}: ${message} ${extract.trim().slice(0, 200)}`,
    ],
  )
  return lines.filter(([, line]) => !line.startsWith(asked))
}

test('the checker says what is wrong with a page', async () => {
  const page = await mkdtemp(path.join(os.tmpdir(), 'markup-'))
  const wrong = '<!doctype html><html lang="en"><title>Wrong</title><p><div>A block in a paragraph.</div></p></html>'
  await writeFile(path.join(page, 'index.html'), wrong)
  const lines = (await saidOf(page, [''])).map(([, line]) => line)
  expect(lines.filter(line => line.startsWith('error'))).not.toEqual([])
  await rm(page, { recursive: true })
})

test('it says nothing of any page as it is sent', async () => {
  const pages = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.html'))
    .map(name => name.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1'))
  expect(pages.length).toBeGreaterThan(80)
  expect(await saidOf(built, pages)).toEqual([])
})

test('it says nothing of any state as the browser holds it', async () => {
  const places = lngs.flatMap(lng => states.map(({ name }) => placeOf(lng, name)))
  const said = await saidOf(folder, places)
  expect(said.map(([place, line]) => `${nameAt(place)}: ${line}`)).toEqual([])
})
