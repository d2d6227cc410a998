// A desktop of its own for one run: a display nobody sees, a bus, an accessibility bus, a window manager and a speech
// service that makes no sound. All of it lives in one new folder, and nothing of the reader's own session is touched.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const mark = 'REPERE_SPEECH_RUN'

/** Has the session's bus start nothing for a name. */
const unserved = name => ({
  [`data/dbus-1/services/${name}.service`]: `[D-BUS Service]\nName=${name}\nExec=/bin/false\n`,
})

const files = {
  'config/glib-2.0/settings/keyfile':
    '[org/gnome/desktop/interface]\ntoolkit-accessibility=true\n[org/gnome/desktop/a11y/applications]\nscreen-reader-enabled=true\n',
  'config/speech-dispatcher/speechd.conf':
    'AudioOutputMethod "libao"\nAddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n',
  // Where the portals are installed, browsers wake them, and they lay a file system into the folder, which then stays.
  ...unserved('org.freedesktop.portal.Desktop'),
  ...unserved('org.freedesktop.portal.Documents'),
  // No sound card is asked for.
  '.libao': 'default_driver=null\n',
  'config/openbox/rc.xml':
    '<openbox_config xmlns="http://openbox.org/3.4/rc"><applications><application class="*"><decor>no</decor><maximized>yes</maximized></application></applications></openbox_config>\n',
}

function lay(folder) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  mkdirSync(path.join(folder, 'run'), { mode: 0o700 })
}

/** The first line that a program writes to one of its outputs. */
function firstLine(stream, what) {
  return new Promise((resolve, reject) => {
    let text = ''
    stream.setEncoding('utf8')
    stream.on('data', chunk => {
      text += chunk
      if (text.includes('\n')) resolve(text.split('\n')[0])
    })
    stream.on('close', () => reject(new Error(`${what} ended before it was ready`)))
  })
}

/** Every process that this run started, and those that these started: each carries the run's mark in its environment. */
function marked(run) {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(pid => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${mark}=${run}`)
      } catch {
        return false
      }
    })
}

function kill(pid) {
  try {
    process.kill(Number(pid), 'SIGKILL')
  } catch {}
}

/** Deletes a folder in which the last processes may still be writing: they end with what started them. */
function remove(folder, tries = 100) {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    if (tries === 0) throw error
    // At the end of a run, also when it is interrupted: nothing may come in between.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    remove(folder, tries - 1)
  }
}

/**
 * Starts the desktop. `start(program, args)` runs a program on it; `end()` stops all that was ever started on it and
 * deletes its folder.
 */
export async function startSession(lng) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'by-ear-'))
  lay(folder)
  const inside = name => path.join(folder, name)
  const kept = Object.fromEntries(['PATH', 'FIREFOX_BIN', 'CHROME_BIN'].map(name => [name, process.env[name]]))
  const env = {
    ...kept,
    [mark]: path.basename(folder),
    HOME: folder,
    TMPDIR: folder,
    XDG_CONFIG_HOME: inside('config'),
    XDG_DATA_HOME: inside('data'),
    XDG_CACHE_HOME: inside('cache'),
    XDG_RUNTIME_DIR: inside('run'),
    GSETTINGS_BACKEND: 'keyfile',
    // GVfs would lay one there, too.
    GIO_USE_VFS: 'local',
    GNOME_ACCESSIBILITY: '1',
    LANG: 'C.UTF-8',
    PYTHONDONTWRITEBYTECODE: '1',
    // What the screen reader says of its own, such as "heading".
    LANGUAGE: lng,
  }
  const start = (program, args, stdio = 'ignore') => spawn(program, args, { env, stdio })
  const end = () => {
    // What is being started may start one more.
    for (let left = marked(env[mark]); left.length > 0; left = marked(env[mark])) left.forEach(kill)
    remove(folder)
  }
  try {
    const display = start(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
      ['ignore', 'ignore', 'ignore', 'pipe'],
    )
    env.DISPLAY = `:${await firstLine(display.stdio[3], 'Xvfb')}`
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=1'], ['ignore', 'pipe', 'ignore'])
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus.stdout, 'dbus-daemon')
    start('openbox', [])
    start('speech-dispatcher', ['--run-single', '--timeout', '0'])
  } catch (error) {
    end()
    throw error
  }
  return { folder, env, start, end }
}
