// npm run typeset: sets the French texts in `locales/fr` as they are printed. Writers may type ordinary spaces.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const { module } = await runnerImport('./vite/typography.ts', { configFile: false })
const read = text =>
  JSON.parse(text, (_key, value) => (typeof value === 'string' ? module.typesetFrench(value) : value))

for (const entry of readdirSync('locales/fr', { recursive: true })) {
  const file = `locales/fr/${entry}`
  if (!/\.(json|md)$/.test(file)) continue
  const before = readFileSync(file, 'utf8')
  const after = file.endsWith('.md')
    ? module.typesetFrenchMarkdown(before)
    : `${JSON.stringify(read(before), null, 2)}\n`
  if (after !== before) writeFileSync(file, after)
}
