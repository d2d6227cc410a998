import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inEachState } from '../e2e/states.ts'
import { folder, placeOf } from './written.ts'

inEachState('is written down', async ({ page, lng, state }) => {
  const place = path.join(folder, placeOf(lng, state.name))
  await rm(place, { recursive: true, force: true })
  // What scripts ask for ahead names its host, and is read on another.
  const { html, written } = await page.evaluate(() => ({
    html: document.documentElement.outerHTML.replaceAll(`"${location.origin}/assets/`, '"/assets/'),
    written: document.compatMode,
  }))
  await mkdir(place, { recursive: true })
  await writeFile(path.join(place, 'index.html'), `${written === 'CSS1Compat' ? '<!doctype html>' : ''}${html}`)
})
