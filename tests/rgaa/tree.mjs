import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A copy of the files of the project, beside it: what is damaged there is damaged nowhere else. */
export function copyTree(root) {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'rgaa-'))
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  for (const file of listed
    .toString()
    .split('\0')
    .filter(name => name && existsSync(path.join(root, name)))) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
    cpSync(path.join(root, file), path.join(copy, file))
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'dir')
  return { copy, remove: () => rmSync(copy, { recursive: true, force: true }) }
}

/** Makes the one replacement of a defect in a copy. Throws unless what it replaces is there once. Gives back the undoing. */
export function damage(copy, { criterion, file, find, replace }) {
  const place = path.join(copy, file)
  const before = readFileSync(place, 'utf8')
  const count = before.split(find).length - 1
  if (count !== 1) throw new Error(`${criterion}: "${find}" is in ${file} ${count} times, and must be there once`)
  writeFileSync(
    place,
    before.replace(find, () => replace),
  )
  return () => writeFileSync(place, before)
}
