import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { Router } from 'wouter'
import { Plate } from '../../src/components/Plate.tsx'
import { editionOf, loadEdition } from '../../src/i18n/edition.ts'
import { languageIds } from '../../src/i18n/languages.ts'
import { sections } from '../../src/questionnaire/sections.ts'
import { profileOf } from '../../src/scoring/profile.ts'
import { anyResponses } from '../scoring/arbitraries.ts'

/** Every run of figures in a text, in order. */
function figures(text: string | null | undefined): string[] {
  return text?.match(/\d+/g) ?? []
}

describe.each(languageIds)('the plate of any responses, in "%s"', lng => {
  beforeAll(() => loadEdition(lng))

  it('says the same in its drawing, its table and its sentence', () => {
    const { i18n } = editionOf(lng)
    const { t } = i18n
    const names = sections.map(id => t(`questionnaire:sections.${id}.name`))
    const check = (responses: Parameters<typeof profileOf>[0]) => {
      const profile = profileOf(responses)
      const html = renderToStaticMarkup(
        <I18nextProvider i18n={i18n}>
          <Router ssrPath="/">
            <Plate lng={lng} profile={profile} bubbles={null} heading={null} />
          </Router>
        </I18nextProvider>,
      )
      // What is inside a picture is not read: its name is.
      const read = html.replaceAll(/(<svg[^>]*>).*?<\/svg>/gs, '$1</svg>')
      const page = new DOMParser().parseFromString(read, 'text/html')
      const rows = [...page.querySelectorAll('[role="row"]:has([role="rowheader"])')]
      const label = page.querySelector('figure [role="img"]')?.getAttribute('aria-label') ?? ''
      expect(rows.map(row => row.querySelector('[role="rowheader"]')?.textContent)).toEqual(names)

      // Drawing and table: station by station, the same figures, and a word where there are none.
      const told = names.map((name, k) => {
        const from = label.indexOf(name)
        const next = names[k + 1]
        return label.slice(from + name.length, next ? label.indexOf(next) : undefined)
      })
      const cells = rows.map(row =>
        [...row.querySelectorAll('[role="cell"]')].slice(0, 2).map(cell => cell.textContent),
      )
      expect(told.map(figures)).toEqual(cells.map(row => row.flatMap(figures)))
      const scores = sections.map(id => profile.sections[id].score)
      expect(cells.map(([value]) => Number.isNaN(Number(value)))).toEqual(scores.map(score => score === null))
      expect(figures(told.join(' '))).toEqual(
        scores.flatMap(score => (score ? [score.value, score.low, score.high].map(n => String(Math.round(n))) : [])),
      )

      // The sentence speaks of the stations that have no figures, and of no other, whenever it names any.
      const sentence = page.querySelector('#answer + p')?.textContent ?? ''
      const unread = t('reading:notEnough.someText', { names: names.filter((_, k) => !scores[k]).join(', ') })
      const count = scores.filter(Boolean).length
      if (count > 0 && count < names.length) expect(sentence).toBe(unread)
      // The heading names a band only where the overall score has one.
      const { band } = profile.overall
      const ready = page.querySelector('#answer')?.textContent
      expect(ready === (band && t(`reading:bands.${band}.ready`))).toBe(band !== null)
    }
    fc.assert(fc.property(anyResponses, check), { numRuns: process.env['THOROUGH'] ? 1000 : 30 })
  })
})
