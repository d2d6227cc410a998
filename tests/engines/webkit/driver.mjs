// A W3C WebDriver client as small as these tests need: WebKitGTK speaks nothing else. One more package for sixty lines of
// `fetch` would be one more to keep.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/** What keys are called over the protocol. */
export const keys = {
  Enter: '\uE007',
  Tab: '\uE004',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
}

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

async function ask(base, method, path, body) {
  const response = await fetch(`${base}${path}`, { method, body: body && JSON.stringify(body) })
  const { value } = await response.json()
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
  return value
}

/** Starts WebKit's driver; returns its address and how to end it. */
export async function startDriver({ driver }) {
  const port = await freePort()
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
  const child = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', env })
  const base = `http://127.0.0.1:${port}`
  for (let left = 100; left > 0; left--) {
    const isReady = await fetch(`${base}/status`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return { base, end: () => child.kill() }
    await wait(100)
  }
  child.kill()
  throw new Error('WebKitWebDriver did not start')
}

/** Opens a window of WebKitGTK. Each has a storage of its own, kept for as long as it is open. */
export async function openWindow(base, { browser }) {
  const options = { binary: browser, args: ['--automation'] }
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }
  const { sessionId } = await ask(base, 'POST', '/session', { capabilities: { alwaysMatch } })
  const at = (method, path, body) => ask(base, method, `/session/${sessionId}${path}`, body)
  const run = (script, ...args) =>
    at('POST', '/execute/sync', { script: `return (${script}).apply(null, arguments)`, args })
  return {
    go: url => at('POST', '/url', { url }),
    back: () => at('POST', '/back', {}),
    reload: () => at('POST', '/refresh', {}),
    size: (width, height) => at('POST', '/window/rect', { width, height }),
    shot: () => at('GET', '/screenshot'),
    frame: async selector => {
      if (!selector) return at('POST', '/frame', { id: null })
      return at('POST', '/frame', { id: await at('POST', '/element', { using: 'css selector', value: selector }) })
    },
    end: () => at('DELETE', ''),
    /** Runs the body of a function in the page, beyond the reach of its content policy. */
    script: body => at('POST', '/execute/sync', { script: body, args: [] }),
    /** Runs a function in the page. */
    run: (work, ...args) => run(String(work), ...args),
    /** Waits for what a function answers in the page; what it answers last is part of the complaint. */
    async until(work, ...args) {
      let last
      for (let left = 200; left > 0; left--) {
        last = await run(String(work), ...args)
        if (last) return last
        await wait(50)
      }
      throw new Error(`never true, but ${JSON.stringify(last)}: ${work} ${JSON.stringify(args)}`)
    },
    /** Presses one key after another, as a keyboard does. A key within `Shift+…` is held. */
    async press(...names) {
      const actions = names.flatMap(name => {
        const all = name.split('+').map(part => keys[part] ?? part)
        return [
          ...all.map(value => ({ type: 'keyDown', value })),
          ...all.reverse().map(value => ({ type: 'keyUp', value })),
        ]
      })
      await at('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    /** Presses at a place within an element, in parts of its width and height. */
    async click(selector, x = 0.5, y = 0.5) {
      const element = await at('POST', '/element', { using: 'css selector', value: selector })
      await at('POST', '/execute/sync', { script: 'arguments[0].scrollIntoView({block:"center"})', args: [element] })
      const { width, height } = await at('GET', `/element/${element[elementKey]}/rect`)
      const move = {
        type: 'pointerMove',
        origin: element,
        x: Math.round((x - 0.5) * width),
        y: Math.round((y - 0.5) * height),
      }
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await at('POST', '/actions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move, ...press] }],
      })
    },
  }
}
