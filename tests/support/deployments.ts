import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeWorkers } from '../../vite/worker.ts'

const texts = /\.(?:html|js|css|webmanifest)$/

/**
 * The built site as deployment `n` (0–99): every file with a hash in its name has another one, and every page says
 * `data-deployment`. Returns its folder, below `into`.
 */
export async function makeDeployment(built: string, into: string, n: number): Promise<string> {
  const folder = path.join(into, String(n))
  const mark = String(n).padStart(2, '0')
  await rm(folder, { recursive: true, force: true })
  await mkdir(into, { recursive: true })
  await cp(built, folder, { recursive: true })
  const renamed = (name: string) => name.replace(/[\w-]{2}(\.\w+)$/, `${mark}$1`)
  const assets = await readdir(path.join(built, 'assets'))
  if (new Set(assets.map(renamed)).size < assets.length) throw new Error('two assets have one name')
  for (const file of await readdir(folder, { recursive: true })) {
    if (!texts.test(file)) continue
    const before = await readFile(path.join(folder, file), 'utf8')
    const after = assets.reduce((text, name) => text.replaceAll(name, renamed(name)), before)
    await writeFile(path.join(folder, file), after.replace('<html ', `<html data-deployment="${n}" `))
  }
  for (const name of assets) {
    const at = (file: string) => path.join(folder, 'assets', file)
    await writeFile(at(renamed(name)), await readFile(at(name)))
    if (renamed(name) !== name) await rm(at(name))
  }
  await writeWorkers(folder)
  return folder
}
