import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import { type Contrast, contrastsOf } from './contrast.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every tag of a standard, and what axe holds for good practice. */
const everything = {
  type: 'tag' as const,
  values: [
    ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22a', 'wcag22aa', 'wcag22aaa'],
    ...['best-practice', 'RGAAv4', 'EN-301-549'],
  ],
}
/** The rules that what is painted decides. That for the level below asks less of the same texts. */
const colours = { type: 'rule' as const, values: ['color-contrast-enhanced', 'link-in-text-block'] }
/**
 * What axe only tries out yet. Not `hidden-content`, which asks for what is hidden to be shown: other states show it; nor
 * what it tells from style sheets alone, which a page that lost its host cannot fetch again.
 */
const tried = Object.fromEntries(
  ['focus-order-semantics', 'p-as-heading', 'table-fake-caption', 'td-has-header'].map(id => [id, { enabled: true }]),
)

/** Contrast asked of text of any size (WCAG 1.4.6) where axe cannot tell. */
const enough = 7

/** What axe goes by, with two changes: by itself it leaves texts of one character, or of signs, undecided. */
const asAxe = { ignorePseudo: false, boldValue: 700, boldTextPt: 14, largeTextPt: 18, pseudoSizeThreshold: 0.25 }
const rules = { ...asAxe, shadowOutlineEmMax: 0.1, textStrokeEmMin: 0.03, ignoreUnicode: false, ignoreLength: true }
const contrastChecks = [
  { id: 'color-contrast', options: { ...rules, contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } } } },
  {
    id: 'color-contrast-enhanced',
    options: { ...rules, contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } } },
  },
]

declare global {
  interface Window {
    axe: typeof axe
    contrastsOf: (elements: readonly Element[]) => Contrast[]
  }
}

/**
 * Runs every rule of axe on the page as it is, or those about colours, and returns what is wrong or undecided, a line each. Where axe cannot tell
 * the contrast of a text it is worked out from what is painted behind it, and has to be enough for the highest level.
 */
export async function axeIn(page: Page, wanted: 'all' | 'colours' = 'all'): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  if (!isThere) await page.evaluate(`${source};window.contrastsOf = ${contrastsOf}`)
  return page.evaluate(
    async ([runOnly, rules, enough, checks]) => {
      const contrasts = checks.map(({ id }) => id)
      window.axe.configure({ checks: [...checks] })
      // From its top: what is scrolled below a header that stays can be scrolled out of there.
      scrollTo({ top: 0, behavior: 'instant' })
      const { violations, incomplete } = await window.axe.run(document, {
        runOnly: { type: runOnly.type, values: [...runOnly.values] },
        rules,
        resultTypes: ['violations', 'incomplete'],
        preload: false,
        elementRef: true,
      })
      const linesOf = ({ id, nodes }: axe.Result, kind: string) =>
        nodes.map(({ html, element, any, all, none }) => {
          const why = [...any, ...all, ...none].map(({ message }) => message).join(' ')
          return { id, element, line: `${kind} ${id}: ${html.slice(0, 160)} (${why})` }
        })
      const undecided = incomplete.flatMap(result => linesOf(result, 'undecided'))
      // What lies behind a dialog is out of reach until it is closed, and looked at then.
      const inReach = document.querySelector('dialog:modal') ?? document
      // What is drawn has its colour from its fill, which axe does not read: it is worked out for all of it.
      const drawn = [...inReach.querySelectorAll('svg :is(text, textPath, tspan)')].filter(
        element =>
          element.checkVisibility() && [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE),
      )
      const isText = (one: (typeof undecided)[number]) => contrasts.includes(one.id) && one.element !== undefined
      const texts = [...new Set([...undecided.filter(isText).flatMap(({ element }) => element ?? []), ...drawn])]
      const lines = window.contrastsOf(texts).flatMap((contrast, index) => {
        const text = texts[index]?.outerHTML.slice(0, 160)
        if ('unknown' in contrast) return [`undecided contrast of ${text}: ${contrast.unknown}`]
        return contrast.ratio < enough ? [`wrong contrast of ${text}: ${contrast.ratio.toFixed(2)}`] : []
      })
      const left = undecided.filter(one => !isText(one)).map(({ line }) => line)
      return [...violations.flatMap(result => linesOf(result, 'wrong').map(({ line }) => line)), ...left, ...lines]
    },
    [wanted === 'all' ? everything : colours, wanted === 'all' ? tried : {}, enough, contrastChecks] as const,
  )
}
