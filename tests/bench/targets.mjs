// The pages compared: how each is built, and where on it things stand.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { productMarks } from './marks.mjs'
import { buildFloor } from './pages/floor/build.mjs'
import { buildSurvey } from './pages/survey/build.mjs'

// Vite would take the first thing it is asked for, reading the items, for development, and build all else likewise.
process.env.NODE_ENV = 'production'

/** Where everything that is built or found is put. */
export const cache = path.resolve('node_modules/.cache/bench')

/** Builds a tree of the product into a folder, whose path is told from that tree. */
export function buildProduct(tree, out) {
  const vite = path.resolve('node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: tree,
    env: { ...process.env, OUT: out },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`the build of ${tree} failed`)
}

const floorMarks = {
  path: '/',
  start: '#start',
  option: '[name=answer]',
  next: '#next',
  question: '#question',
  language: ['#language', '#language'],
  result: '#result',
  questions: 25,
}

/**
 * By name. `path`: the page to open. `start`: what leads to the first question, where it is not there at once. `option`: the
 * options of the question on show, "I don't know" last. `next`: what goes on. `question`: its text. `language`: what switches
 * there and back. `result`: what is there at the end. `questions`: how many lead to it.
 */
export const targets = {
  floor: { ...floorMarks, build: (content, out) => buildFloor(content, out, { hasFont: false }) },
  'floor-font': { ...floorMarks, build: (content, out) => buildFloor(content, out, { hasFont: true }) },
  survey: {
    path: '/',
    start: '.sd-navigation__start-btn',
    option: '.sd-selectbase__label',
    next: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
    question: '.sd-question__title .sv-string-viewer',
    language: ['#language', '#language'],
    result: '#result',
    questions: 25,
    build: buildSurvey,
  },
  repere: { ...productMarks, build: (_, out) => buildProduct('.', path.relative('.', out)) },
}

/** Builds some targets; gives the folder of each, by name. */
export async function buildTargets(names, content) {
  const folders = {}
  for (const name of names) {
    const folder = path.join(cache, 'pages', name)
    rmSync(folder, { recursive: true, force: true })
    await targets[name].build(content, folder)
    folders[name] = folder
  }
  return folders
}
