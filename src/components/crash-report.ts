const framesAtMost = 6
const messageAtMost = 200

/** Addresses lose all but the name of their file: folders, query and fragment may be somebody's. */
function withoutAddresses(text: string): string {
  return text.replace(
    /\b[a-z][a-z-]*:\/\/[^\s)"'<>]*/g,
    address =>
      address
        .replace(/[?#][^:]*/, '')
        .split('/')
        .at(-1) ?? '',
  )
}

/** The kind of browser and its main version, such as "Gecko 128"; no more of what a browser says about itself. */
function engineOf(agent: string): string {
  const kinds = { Gecko: /Firefox\/(\d+)/, Blink: /Chrome\/(\d+)/, WebKit: /Version\/(\d+)/ }
  const found = Object.entries(kinds).find(([, kind]) => kind.test(agent))
  return found ? `${found[0]} ${found[1].exec(agent)?.[1]}` : ''
}

interface Place {
  /** Of the page, without query and fragment. */
  readonly pathname: string
  /** The address of the script that started the page, whose name is different in each build. */
  readonly script: string
  /** As `navigator.userAgent`. */
  readonly agent: string
}

/**
 * What a developer needs to know about an error, one thing a line: the page, the build, the browser, the error and
 * where it came from. Nothing the reader did is in it: a message that may quote what was being read is left out.
 */
export function reportOf(thrown: unknown, { pathname, script, agent }: Place): string {
  const { name, message, stack = '' } = thrown instanceof Error ? thrown : new Error(typeof thrown)
  const said = name === 'SyntaxError' ? '' : withoutAddresses(message).slice(0, messageAtMost)
  // Some engines repeat the message above the frames.
  const frames = stack
    .replace(message, '')
    .split('\n')
    .filter(line => /:\d+:\d+\)?$/.test(line))
  const lines = [pathname, withoutAddresses(script), engineOf(agent), said ? `${name}: ${said}` : name]
  return [...lines, ...frames.slice(0, framesAtMost).map(line => withoutAddresses(line.trim()))]
    .filter(Boolean)
    .join('\n')
}
