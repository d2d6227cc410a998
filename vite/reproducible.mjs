// Builds the site twice, as on two machines of different habits, and compares every file. Prints their SHA-256 sums, as
// `sha256sum` does, to publish beside a release: whoever builds the same version can check theirs against them.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

const habits = [
  { OUT: 'node_modules/.cache/built-once', TZ: 'UTC', LC_ALL: 'C' },
  { OUT: 'node_modules/.cache/built-twice', TZ: 'Pacific/Kiritimati', LC_ALL: 'fr_FR.UTF-8' },
]

/** The sum of every file below a folder, by its path there. */
function sumsOf(folder) {
  const names = readdirSync(folder, { recursive: true }).filter(name => statSync(path.join(folder, name)).isFile())
  return new Map(
    names.sort().map(name => {
      const sum = createHash('sha256').update(readFileSync(path.join(folder, name)))
      return [name.replaceAll(path.sep, '/'), sum.digest('hex')]
    }),
  )
}

const [once, twice] = habits.map(habit => {
  for (const folder of [habit.OUT, `${habit.OUT}-hosting`]) rmSync(folder, { recursive: true, force: true })
  const vite = path.resolve('node_modules/vite/bin/vite.js')
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    env: { ...process.env, ...habit },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (built.status !== 0) process.exit(built.status ?? 1)
  return new Map([...sumsOf(habit.OUT), ...sumsOf(`${habit.OUT}-hosting`)])
})

const names = [...new Set([...once.keys(), ...twice.keys()])]
const different = names.filter(name => once.get(name) !== twice.get(name))
for (const [name, sum] of once) process.stdout.write(`${sum}  ${name}\n`)
console.error(different.length === 0 ? `${names.length} files, the same twice` : `Different: ${different.join(', ')}`)
process.exitCode = different.length === 0 ? 0 : 1
