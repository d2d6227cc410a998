// Where WebKitGTK's browser and its driver are, and how to get what is missing.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.map(folder => path.join(folder, name)).find(file => existsSync(file))
}

/** Debian keeps the browser out of the path, in a folder of its own beside the library. */
function beside() {
  const roots = ['/usr/lib', '/usr/libexec', ...folders('/usr/lib').filter(folder => folder.endsWith('-linux-gnu'))]
  return roots
    .flatMap(root => folders(root).filter(folder => /webkit(2gtk|gtk)-/.test(folder)))
    .map(folder => path.join(folder, 'MiniBrowser'))
    .find(file => existsSync(file))
}

function folders(root) {
  return existsSync(root) ? readdirSync(root).map(name => path.join(root, name)) : []
}

/** Each part, or undefined where there is none; `missing` names the Debian packages that bring the rest. */
export function findWebKit() {
  const found = {
    driver: process.env.WEBKIT_DRIVER ?? onPath('WebKitWebDriver'),
    browser: process.env.WEBKIT_BIN ?? onPath('MiniBrowser') ?? beside(),
    display: onPath('xvfb-run'),
    bus: onPath('dbus-run-session'),
  }
  const debian = { driver: 'webkit2gtk-driver', browser: 'webkit2gtk-driver', display: 'xvfb xauth', bus: 'dbus' }
  const missing = Object.keys(found).filter(part => !found[part])
  return { ...found, missing: [...new Set(missing.map(part => debian[part]))] }
}
