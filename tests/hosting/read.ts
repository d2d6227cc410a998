/** What a host would do, read from its own file. */
export interface Answers {
  /** The headers of an answer at an address, by name. */
  readonly headersAt: (address: string) => Record<string, string>
  /** The page that answers unknown addresses; `null` where the host finds it by itself. */
  readonly missing: string | null
}

type Headers = Record<string, string>

interface Block {
  readonly words: readonly string[]
  readonly blocks: readonly Block[]
}

/** Directives of nginx or Caddy, nested by braces: one ends where a line does. */
function blocksOf(text: string): Block[] {
  const open: { words: string[]; blocks: Block[] }[] = [{ words: [], blocks: [] }]
  for (const line of text.split('\n').map(one => one.trim().replace(/;$/, ''))) {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
    if (words.length === 0 || line.startsWith('#')) continue
    const block = { words: words.filter(word => word !== '{'), blocks: [] }
    if (line === '}') open.pop()
    else open.at(-1)?.blocks.push(block)
    if (line.endsWith('{')) open.push(block)
  }
  return [...(open[0]?.blocks ?? [])]
}

function named(blocks: readonly Block[], name: string): Block[] {
  return blocks.filter(({ words }) => words[0] === name)
}

/** Whether an address is one of a pattern that may end in `*`. */
function fits(address: string, pattern = ''): boolean {
  return pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern
}

/** As Netlify and Cloudflare do: every rule that fits counts, and what several say of one header is joined. */
export function netlifyAnswers(text: string): Answers {
  const rules = text.split('\n\n').map(rule => {
    const [pattern = '', ...lines] = rule.trim().split('\n')
    return { pattern, headers: lines.map(line => line.trim().split(/: (.*)/)) }
  })
  const headersAt = (address: string) => {
    const found: Headers = {}
    for (const { headers } of rules.filter(({ pattern }) => fits(address, pattern)))
      for (const [name = '', value = ''] of headers) found[name] = found[name] ? `${found[name]}, ${value}` : value
    return found
  }
  return { headersAt, missing: null }
}

/** As nginx does: the innermost location counts, with its own headers or else those around it. */
export function nginxAnswers(text: string): Answers {
  const [outer] = named(blocksOf(text), 'location')
  const headersAt = (address: string) => {
    if (!outer || !address.startsWith(outer.words[1] ?? '')) return {}
    const inner = named(outer.blocks, 'location').find(({ words: [, prefix = ''] }) => address.startsWith(prefix))
    const [own, around] = [inner?.blocks ?? outer.blocks, outer.blocks]
    const added = named(named(own, 'add_header').length > 0 ? own : around, 'add_header')
    const variables = Object.fromEntries(named(own, 'set').map(({ words: [, name = '', value = ''] }) => [name, value]))
    return Object.fromEntries(added.map(({ words: [, name = '', value = ''] }) => [name, variables[value] ?? value]))
  }
  return { headersAt, missing: named(outer?.blocks ?? [], 'error_page')[0]?.words[2] ?? '' }
}

/** As Caddy does; it sorts its rules, so two that fit must not speak of one header: then both would show here. */
export function caddyAnswers(text: string): Answers {
  const top = blocksOf(text)
  const [handle] = named(top, 'handle')
  const headersAt = (address: string) => {
    const found: Headers = {}
    if (!handle || !fits(address, handle.words[1])) return found
    const [, , , besides] = named(handle.blocks, '@others')[0]?.words ?? []
    for (const { words, blocks } of named(handle.blocks, 'header')) {
      const [, pattern = '', name = '', value = ''] = words
      for (const { words: one } of blocks) found[one[0] ?? ''] = one[1] ?? ''
      if (pattern === '@others' ? !fits(address, besides) : fits(address, pattern))
        found[name] = name in found ? `${found[name]}, ${value}` : value
    }
    return found
  }
  const [onMissing] = named(named(top, 'handle_errors')[0]?.blocks ?? [], 'handle')
  return { headersAt, missing: named(onMissing?.blocks ?? [], 'rewrite')[0]?.words[2] ?? '' }
}

/** As Apache does, below the folder the file lies in. */
export function apacheAnswers(text: string): Answers {
  const missing = /^ErrorDocument 404 (\S+)$/m.exec(text)?.[1] ?? ''
  const folder = missing.replace(/[^/]*$/, '')
  const assets = new RegExp(/^ *SetEnvIf Request_URI "(.+)" IS_ASSET$/m.exec(text)?.[1] ?? '(?!)')
  const lines = [...text.matchAll(/^ *Header (?:always )?set (\S+) "(.*)"(?: env=(!?)IS_ASSET)?$/gm)]
  const headersAt = (address: string) => {
    if (!address.startsWith(folder)) return {}
    const kept = lines.filter(([, , , not]) => not === undefined || (not === '') === assets.test(address))
    return Object.fromEntries(kept.map(([, name = '', value = '']) => [name, value]))
  }
  return { headersAt, missing }
}
