import type { Chapter, Passage, Prose } from '../src/i18n/chapter.ts'
import { goals } from '../src/questionnaire/goals.ts'
import { facts } from '../src/reading/facts.ts'
import { TextError } from './chapter.ts'

/** A year of ours, or of the days before. */
const year = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]?\d)/
const space = '[ \\u00a0\\u202f]?'
const units = [
  '%',
  '€',
  '(?:[MGT][Bo]|[kMGT]?Wh|k?g|m?L|km|dollars?|euros?|US dollars?)(?![\\p{L}\\p{N}])',
  '(?:millions?|milliards?|billions?)(?!\\p{L})',
  '(?:sur|out of) \\d',
]
/** A thousand or more, or a quantity with its unit. A duration is none: an exercise has one too. */
const figure = new RegExp(
  `\\d{1,3}(?:[ ,\\u00a0\\u202f]\\d{3})+(?!\\d)|\\d{4,}|\\d+(?:[.,]\\d+)*${space}(?:${units.join('|')})`,
  'u',
)

/** What the author remembers is a year of their own life, and needs no source. */
const remembered = /(?<!\d)2017(?!\d)/g

function textOf(part: Prose): string {
  if (typeof part === 'string') return part
  const [, , ...children] = part
  return children.map(textOf).join('')
}

/** A passage as its reader sees it, a block a line. */
function textIn({ title, body }: Passage): string {
  return [title, ...body.map(textOf)].join('\n')
}

function problemsOf(passage: Passage): { problem: string; at?: string | undefined }[] {
  const { id, kind, body } = passage
  const text = textIn(passage)
  const unknown = passage.facts.find(fact => !Object.hasOwn(facts, fact))
  const goalLines = body.filter(part => part[0] === 'goal')
  const unmet = goalLines.some(([, attributes]) => !goals.some(goal => goal === (attributes as { of?: string }).of))
  const inline = JSON.stringify(body).split('["goal",').length - 1 > (kind === 'box' ? goalLines.length : 0)
  const [stated] = text.match(figure) ?? []
  const [stray] = text.replace(remembered, '').match(/\d[\d.,]*/) ?? []
  return [
    unknown !== undefined && {
      problem: `"${id}" names the fact "${unknown}", which src/reading/facts.ts does not have`,
    },
    inline && { problem: `"${id}" has a goal line that is not a paragraph of a box`, at: ':goal' },
    unmet && { problem: `"${id}" has a line for a goal nobody can have`, at: ':goal' },
    kind === 'core' &&
      stray !== undefined && { problem: `"${id}" is argument, and holds the figure ${stray}`, at: stray },
    kind === 'box' &&
      passage.facts.length === 0 &&
      stated !== undefined && { problem: `"${id}" holds the figure "${stated}" and names no fact`, at: stated },
    passage.facts.length > 0 && !year.test(text) && { problem: `"${id}" states facts and shows no year` },
  ].filter(one => typeof one === 'object')
}

/**
 * Holds a chapter to its sources: figures stand in boxes, a box with figures names its facts, each of them has
 * sources, and a reader sees how old they are.
 * @throws TextError naming file and line.
 */
export function checkFacts({ passages }: Chapter, source: string, file: string): void {
  const lines = source.split('\n')
  for (const passage of passages)
    for (const { problem, at } of problemsOf(passage)) {
      const slug = passage.id.split('.')[1]
      const opens = lines.findIndex(line => line.includes(`{#${slug} `) || line.includes(`{#${slug}}`))
      const stands = at === undefined ? -1 : lines.findIndex((line, index) => index >= opens && line.includes(at))
      throw new TextError(file, (stands === -1 ? opens : stands) + 1, problem)
    }
}
