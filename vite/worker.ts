import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'vite'

const workers = ['sw', 'sw-off']

/** What only hosts and other sites read is not kept on devices. */
const forOthers = /^(?:_headers|\.htaccess|robots\.txt|sitemap\.xml|share-[\w-]+\.png)$/

/** `virtual:kept`, as `src/worker/virtual.d.ts` tells it, of the files that lie in `out`. */
async function keptOf(out: string): Promise<string> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const names = entries
    .filter(entry => entry.isFile())
    .map(entry => path.relative(out, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter(name => !workers.includes(name.replace(/\.js$/, '')))
    .sort()
  const whole = createHash('sha256')
  const kept: Record<string, string> = {}
  for (const name of names) {
    const body = await readFile(path.join(out, name))
    whole.update(`${name} ${body.length} `).update(body)
    // 72 bits: enough to tell what was built from anything a host may send by mistake.
    const digest = createHash('sha256').update(body).digest('base64').slice(0, 12)
    if (!forOthers.test(name)) kept[name.replace(/(^|\/)index\.html$/, '$1')] = digest
  }
  const own = await readdir('src/worker')
  for (const name of own.sort()) whole.update(await readFile(path.join('src/worker', name)))
  const id = whole.digest('hex').slice(0, 12)
  return `export const kept = ${JSON.stringify(kept)}\nexport const build = '${id}'`
}

/** Writes the workers of the site that lies in `out`: `sw.js` keeps it on devices, `sw-off.js` is for the day it must not. */
export async function writeWorkers(out: string): Promise<void> {
  const list: Plugin = {
    name: 'kept',
    resolveId: { filter: { id: /^virtual:kept$/ }, handler: id => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:kept$/ },
      handler: async () => ({ code: await keptOf(out), moduleType: 'js' as const }),
    },
  }
  for (const name of workers)
    await build({
      configFile: false,
      logLevel: 'warn',
      plugins: [list],
      build: {
        outDir: out,
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: { input: `src/worker/${name}.ts`, output: { format: 'iife', entryFileNames: '[name].js' } },
      },
    })
}

/** Last of all: what the worker keeps is what lies in the output folder by then. */
export function worker(): Plugin {
  return {
    name: 'worker',
    buildApp: {
      order: 'post',
      async handler(builder) {
        await writeWorkers(
          path.resolve(builder.config.root, builder.environments['client']?.config.build.outDir ?? 'dist'),
        )
      },
    },
  }
}
