import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { fileOfFirst } from './vite/chunks.ts'
import { devPages } from './vite/dev-pages.ts'
import { edition } from './vite/edition.ts'
import { headers } from './vite/headers.ts'
import { notices } from './vite/notices.ts'
import { prerender } from './vite/prerender.ts'
import { worker } from './vite/worker.ts'

const outDir = process.env['OUT'] ?? 'dist'
const origin = (process.env['SITE'] ?? 'http://127.0.0.1:4173').replace(/\/$/, '')

/** Our own modules that may share a file: all but those that start a page, and what only sharing and comparing need. */
const own =
  /[\\/]src[\\/](?!entry-|sharing[\\/]fragment|scoring[\\/]differences|components[\\/](?:ItemDifferences|drawings[\\/]OtherMark))/

export default defineConfig({
  base: process.env['BASE'] ?? '/',
  appType: 'mpa',
  define: { 'import.meta.env.VITE_SITE': JSON.stringify(origin) },
  plugins: [edition(), react(), devPages(), prerender(origin), notices(), headers(process.env['FRAMES']), worker()],
  // By its file, whose names differ: shorter on the way than the default, which adds a digest and a line.
  css: { modules: { generateScopedName: (name, file) => `${name}_${path.basename(file, '.module.css')}` } },
  build: { target: 'baseline-widely-available', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        outDir,
        manifest: true,
        rolldownOptions: {
          input: ['index.html', 'src/entry-root.ts', 'src/early.ts', 'src/mine.ts'],
          output: {
            codeSplitting: {
              groups: [
                // What reads and writes share codes comes when one is asked for.
                {
                  name: 'code',
                  test: /[\\/](?:node_modules[\\/]bech32|src[\\/]sharing[\\/](?:code|digits|version))/,
                  priority: 3,
                },
                // What draws QR codes too.
                { name: 'vendor', test: /[\\/]node_modules[\\/](?!qr[\\/])/, priority: 3 },
                // All that the top of the site needs.
                { name: 'choice', test: /[\\/]src[\\/]i18n[\\/](?:choice|languages)/, priority: 3 },
                // What comes with the first script, all but the script that starts it, and what several other screens share. What
                // only sharing and comparing need comes with them.
                { name: fileOfFirst, test: own, priority: 2 },
                { name: 'later', test: own, minShareCount: 2, priority: 1 },
              ],
            },
          },
        },
      },
    },
    ssr: {
      build: {
        outDir: `node_modules/.cache/ssr-${outDir.replaceAll('/', '-')}`,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { input: 'src/entry-server.tsx' },
      },
    },
  },
  builder: {},
})
