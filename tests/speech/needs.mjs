// What must be on the machine, and how to get it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const folders = (process.env.PATH ?? '').split(path.delimiter)

function onPath(...names) {
  return names.flatMap(name => folders.map(folder => path.join(folder, name))).find(file => existsSync(file))
}

/** A Python that has Orca and knows how to ask about accessible objects: often the system's, rarely the first found. */
function python() {
  const all = [...folders.map(folder => path.join(folder, 'python3')), '/usr/bin/python3']
  const knows = file => spawnSync(file, ['-c', 'import pyatspi, orca']).status === 0
  return [...new Set(all)].find(file => existsSync(file) && knows(file))
}

const programs = {
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus',
  gsettings: 'libglib2.0-bin',
  openbox: 'openbox',
  xdotool: 'xdotool',
  'speech-dispatcher': 'speech-dispatcher',
}

/**
 * Where each program is that a run in `engine` needs; or, in `missing`, how to install what is not there. Debian's
 * names: other systems have similar ones.
 */
export function need(engine) {
  const found = {
    python: python(),
    chromium: process.env.CHROME_BIN ?? onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'),
    firefox: process.env.FIREFOX_BIN ?? onPath('firefox-esr', 'firefox'),
  }
  const missing = [
    ...(process.platform === 'linux' ? [] : ['a Linux machine: Orca speaks there only']),
    ...Object.entries(programs)
      .filter(([name]) => !onPath(name))
      .map(([, debian]) => debian),
    ...(found.python ? [] : ['orca', 'python3-pyatspi', 'at-spi2-core']),
    ...(found[engine] ? [] : [{ chromium: 'chromium', firefox: 'firefox-esr' }[engine]]),
  ]
  return { ...found, missing }
}
