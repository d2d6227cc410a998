import { readFileSync } from 'node:fs'

const list = 'docs/mutants.md'
const most = 90

const squeezed = text => text.replace(/\s+/g, ' ').trim()

function short(text) {
  const line = squeezed(text)
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

/** A piece of code between as many backticks as it needs. */
function quoted(code) {
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``
}

/** A mutant as `docs/mutants.md` names it: the file, its line, and the line changed. Not by number: lines move. */
export function nameOf({ fileName, location: { start, end }, replacement }, root) {
  const lines = readFileSync(fileName, 'utf8').split('\n')
  const before = lines[start.line - 1].slice(0, start.column - 1)
  const last = lines[end.line - 1].slice(end.column - 1)
  const changed = lines.slice(start.line - 1, end.line)
  changed[changed.length - 1] = changed.at(-1).slice(0, end.column - 1)
  changed[0] = changed[0].slice(start.column - 1)
  const line = middle => squeezed(`${before}${short(middle)}${last}`)
  const file = fileName.replace(`${root}/`, '')
  return `${file}: ${quoted(line(changed.join('\n')))} → ${quoted(line(replacement))}`
}

/** The explained mutants of these files, by name, each as often as it is listed. */
export function explainedIn(files) {
  const names = []
  let file = ''
  for (const line of readFileSync(list, 'utf8').split('\n')) {
    const [, heading] = line.match(/^## (\S+)$/) ?? []
    if (heading) file = heading
    // Behind the changed line: a colon, and why.
    const [, name] = line.match(/^- (`.+?` → `.+?`): \S/) ?? []
    if (name && files.includes(file)) names.push(`${file}: ${name}`)
  }
  return names
}

/** What is in one list more often than in another. */
export function beyond(some, others) {
  const left = [...others]
  return some.filter(one => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
