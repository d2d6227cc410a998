// Builds the SurveyJS page with the product's own tools.
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** Gives the page its items and words. */
function contentPlugin(content) {
  return {
    name: 'content',
    resolveId: { filter: { id: /^virtual:content$/ }, handler: id => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:content$/ },
      handler: () => ({ code: `export default ${JSON.stringify(content)}`, moduleType: 'js' }),
    },
  }
}

/** Writes the SurveyJS page to a folder. */
export async function buildSurvey(content, out) {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    plugins: [contentPlugin(content), react()],
    build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 10_000, modulePreload: { polyfill: false } },
  })
}
