// npm run rgaa [-- 1.2 8.3]: breaks the product on purpose, one criterion of the RGAA at a time, and demands that the test
// named for it finds that out.
import { defects } from './defects.mjs'
import { judge } from './judge.mjs'
import { copyTree, damage } from './tree.mjs'

const asked = process.argv.slice(2)
const chosen = asked.length > 0 ? defects.filter(({ criterion }) => asked.includes(criterion)) : defects
const unknown = asked.filter(criterion => !defects.some(one => one.criterion === criterion))
if (unknown.length > 0) throw new Error(`no defect for ${unknown.join(', ')}`)

const began = Date.now()
const { copy, remove } = copyTree(process.cwd())
process.on('exit', remove)
process.on('SIGINT', () => process.exit(130))

// What fails without a defect proves nothing.
const sound = new Map()
const files = [...new Set(chosen.map(({ test: [file] }) => file))]
for (const file of files) {
  const titles = [...new Set(chosen.filter(({ test }) => test[0] === file).map(({ test }) => test[1]))]
  for (const { title, verdict, said } of judge(copy, file, titles)) {
    sound.set(`${file} ${title}`, verdict === 'pass')
    if (verdict !== 'pass') console.error(`Unharmed, ${file} "${title}" does not pass:\n${said.slice(0, 1500)}`)
  }
}

const rows = []
for (const defect of chosen) {
  const [file, title] = defect.test
  let verdict = 'unsound'
  if (sound.get(`${file} ${title}`)) {
    const mend = damage(copy, defect)
    const [answer] = judge(copy, file, [title])
    mend()
    verdict = answer?.verdict ?? 'crash'
    if (verdict === 'crash')
      console.error(`${defect.criterion}: not an assertion that failed:\n${answer?.said.slice(0, 1500)}`)
  }
  rows.push({
    criterion: defect.criterion,
    verdict,
    defect: `${defect.file}: ${defect.what}`,
    test: `${file} "${title}"`,
  })
  console.warn(`${verdict === 'found' ? 'found ' : verdict.toUpperCase()} ${defect.criterion} ${defect.what}`)
}

const proved = new Set(rows.filter(({ verdict }) => verdict === 'found').map(({ criterion }) => criterion))
const wanted = new Set(chosen.map(({ criterion }) => criterion))
for (const { criterion, verdict, defect, test } of rows) console.warn([criterion, verdict, defect, test].join(' | '))
const minutes = ((Date.now() - began) / 60_000).toFixed(1)
console.warn(
  `${rows.filter(({ verdict }) => verdict === 'found').length} of ${rows.length} defects found, ${proved.size} of ${wanted.size} criteria proved, in ${minutes} min.`,
)
if (rows.some(({ verdict }) => verdict !== 'found')) process.exitCode = 1
