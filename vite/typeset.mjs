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
  if (file.endsWith('.md')) {
    const after = module.typesetFrenchMarkdown(before)
    if (after !== before) writeFileSync(file, after)
  } else {
    // Only words are compared: how the file is laid out is the formatter's affair.
    const after = read(before)
    if (JSON.stringify(after) !== JSON.stringify(JSON.parse(before)))
      writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`)
  }
}
