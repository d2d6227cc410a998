// A browser in a session, as a reader has it: nobody drives it but the keyboard.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const quietFirefox = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.toolbars.bookmarks.visibility': 'never',
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.newtab.preload': false,
  'browser.tabs.firefox-view': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
}

const chromiumArgs = [
  '--force-renderer-accessibility',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--start-maximized',
]

/** Opens an address in a browser that is at home in the session's folder: in a new tab, once it runs. */
export function browserIn(session, engine, binary) {
  const profile = path.join(session.folder, 'profile')
  if (engine === 'chromium') {
    const root = process.getuid() === 0 ? ['--no-sandbox'] : []
    return address => session.start(binary, [...chromiumArgs, ...root, `--user-data-dir=${profile}`, address])
  }
  mkdirSync(profile)
  const prefs = Object.entries(quietFirefox).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
  writeFileSync(path.join(profile, 'user.js'), prefs.join('\n'))
  return address => session.start(binary, ['--profile', profile, address])
}
