// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { rules, sheets } from './sheets.ts'

/** The values a property is given, each with its place. */
function given(property: RegExp): { at: string; value: string; selector: string }[] {
  return rules.flatMap(({ name, selector, declarations }) =>
    declarations
      .filter(one => property.test(one.property))
      .map(({ value }) => ({ at: `${name} ${selector}`, value, selector })),
  )
}

describe('what style sheets may not do', () => {
  it('what they write themselves is passed over, or repeats what the page says', () => {
    const written = given(/^content$/).filter(({ value }) => !/^(?:""|none|normal|.* \/ "")$/.test(value))
    expect(written.map(({ value }) => value).sort()).toEqual(['counter(source)'])
  })

  it('nothing moves for longer than five seconds, or for ever', () => {
    const long = given(/^(?:animation|transition)(?:-duration|-iteration-count)?$/).filter(
      ({ value }) =>
        /\binfinite\b/.test(value) ||
        [...value.matchAll(/(?<![\w.-])([\d.]+)(ms|s)\b/g)].some(
          ([, time, unit]) => Number(time) * (unit === 's' ? 1000 : 1) > 5000,
        ),
    )
    expect(long).toEqual([])
    expect(given(/^animation$/).length).toBeGreaterThan(2)
  })

  it('nothing flashes: what comes and goes by itself moves or grows, and does not change its colour', () => {
    const frames = sheets.flatMap(({ css }) =>
      [...css.matchAll(/@keyframes[^{]+\{(?:[^{}]*\{[^{}]*\})*/g)].map(([all]) => all),
    )
    expect(frames.length).toBeGreaterThan(2)
    expect(frames.filter(frame => /(?:color|background|opacity|visibility|filter)\s*:/.test(frame))).toEqual([])
  })

  it('text is not justified, in capitals or locked to one direction of the screen', () => {
    expect(given(/^text-align$/).filter(({ value }) => value === 'justify')).toEqual([])
    expect(given(/^text-transform$/).filter(({ value }) => value === 'uppercase')).toEqual([])
    expect(sheets.filter(({ css }) => /orientation\s*:/.test(css)).map(({ name }) => name)).toEqual([])
  })

  it('sizes of text follow the reader’s own', () => {
    const fixed = given(/^font(?:-size)?$/).filter(({ value }) => /(?<![\w.-])\d[\d.]*px\b/.test(value))
    // In a drawing a pixel is a part of it, and grows with it.
    expect(fixed.filter(({ at }) => !at.startsWith('components/drawings/'))).toEqual([])
  })
})

describe('what style sheets must do', () => {
  it('the page has a colour for its text and one for its ground, together', () => {
    const body = rules.find(({ name, selector }) => name === 'styles/base.css' && selector === 'body')
    expect(body?.declarations.map(({ property }) => property)).toEqual(expect.arrayContaining(['color', 'background']))
  })

  it('text made for a dark ground brings its ground along', () => {
    const alone = rules.filter(
      ({ declarations }) =>
        declarations.some(({ property, value }) => property === 'color' && /var\(--on-/.test(value)) &&
        !declarations.some(({ property }) => /^background/.test(property)),
    )
    expect(alone.map(({ name, selector }) => `${name} ${selector}`)).toEqual([])
  })

  it('links are underlined, but where a list, a bar or a card makes them plain', () => {
    const plain = given(/^text-decoration(?:-line)?$/).filter(({ value }) => value === 'none')
    const bars = [
      'Onward .next',
      'SiteHeader .brand',
      'SiteHeader .nav a',
      'LanguageSwitch .switch a',
      'ItemLinks .links a',
    ]
    const known = [...bars.map(bar => `components/${bar}`), 'styles/base.css .btn', 'styles/base.css abbr']
    expect(plain.map(({ at }) => at.replace('.module.css', '')).filter(at => !known.includes(at))).toEqual([])
  })

  it('where the ring of focus is taken away, another takes its place', () => {
    const bare = given(/^outline(?:-style|-width)?$/).filter(({ value }) => /^(?:0|none)$/.test(value))
    const focused = bare.filter(
      ({ selector }) => selector.includes(':focus') && !selector.includes(':focus:not(:focus-visible)'),
    )
    // Their row has it: `:focus-within` and `:has(:focus-visible)`. On the screen itself focus never stays.
    expect(focused.map(({ at }) => at.replace('.module.css', '')).sort()).toEqual([
      'components/GoalChoice .row input:focus-visible',
      'components/Options .option input:focus-visible, .off input:focus-visible',
      'styles/base.css main:focus-visible',
    ])
    const rows = rules.filter(
      ({ selector, declarations }) =>
        /:has\(.*:focus-visible\)/.test(selector) && declarations.some(({ property }) => property === 'outline'),
    )
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['components/GoalChoice.module.css', 'components/Options.module.css']),
    )
  })
})
