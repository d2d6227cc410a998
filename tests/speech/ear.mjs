// Keys in, words out: what a reader does on the keyboard, and what they hear then.
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** How long it must be quiet before all counts as said, and how long silence is waited out, in milliseconds. */
const quiet = 900
const silence = 4000
/** The longest that certain words are waited for, on a busy machine too. */
const longest = 30_000

/** A text as it is heard: every space is one. */
export function plain(text) {
  return text.replace(/\s+/g, ' ').trim()
}

/** Orca in a session, and the words it has said. */
export async function startEar(session, python) {
  const file = path.join(session.folder, 'said')
  const log = openSync(path.join(session.folder, 'orca.log'), 'w')
  const orca = session.start(python, [path.join(import.meta.dirname, 'listen.py'), file], ['ignore', log, log])
  closeSync(log)
  let at = 0
  const all = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [])

  /**
   * Waits until something was said (`until`: that holds these words) and it is quiet again, or until silence has lasted.
   * Returns what was said. To name the words that must come is what keeps a slow machine from being taken for a mute one.
   */
  async function hear(until = '') {
    const start = Date.now()
    let [lines, since] = [[], start]
    for (;;) {
      await wait(50)
      const now = all().slice(at)
      if (now.length > lines.length) [lines, since] = [now, Date.now()]
      const words = lines.map(line => plain(JSON.parse(line)))
      const done = lines.length > 0 && words.join(' ').includes(until)
      if (Date.now() - since > (done ? quiet : until ? longest : silence)) break
    }
    at += lines.length
    return lines.map(line => plain(JSON.parse(line))).filter(Boolean)
  }

  /** Presses keys, or types a text, as on a keyboard. */
  const xdotool = (...args) => spawnSync('xdotool', args, { env: session.env })
  return {
    hear,
    press: key => xdotool('key', key),
    type: text => xdotool('type', '--delay', '20', text),
    alive: () => orca.exitCode === null && orca.signalCode === null,
    complaint: () => readFileSync(path.join(session.folder, 'orca.log'), 'utf8'),
  }
}
