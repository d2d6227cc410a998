import { axeIn } from './axe.ts'
import { expect, open, test } from './support.ts'
import { wrongTongues } from './tongues.ts'

test.use({ trace: 'off' })

/** What is wrong on a page, in a drawing, in a language: each of them has to be found. */
test('what is put on a page on purpose is found', async ({ page }) => {
  await open(page, '/en/about/')
  expect(await axeIn(page)).toEqual([])
  expect(await wrongTongues(page)).toEqual([])
  await page.evaluate(() => {
    const main = document.querySelector('main')
    const add = (tag: string, text: string, style: Partial<CSSStyleDeclaration> = {}) => {
      const element = Object.assign(document.createElement(tag), { textContent: text })
      Object.assign(element.style, style)
      main?.append(element)
      return element
    }
    const draw = (parent: Element, tag: string, attributes: Record<string, string>, text = '') => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      element.style.fill = attributes['fill'] ?? ''
      element.append(text)
      parent.append(element)
      return element
    }
    add('p', 'pale words', { color: '#767676', background: '#fff' })
    add('p', '4', { color: '#767676', background: '#fff' })
    add('p', 'grey on a slope', { color: '#595959', backgroundImage: 'linear-gradient(#fff, #999)' })
    add('p', 'a picture behind', { backgroundImage: 'url(/icon.svg)' })
    add('p', 'une phrase qui est dans la langue des autres')
    add('img', '')
    for (const text of ['m', 'n']) Object.assign(add('button', text), { style: 'font-size: 9px' })
    for (const link of ['/en/', '/fr/']) Object.assign(add('a', 'the same words'), { href: link })
    const drawing = draw(add('div', ''), 'svg', { viewBox: '0 0 200 50', width: '200', height: '50' })
    draw(drawing, 'rect', { width: '200', height: '50', fill: '#fff' })
    draw(drawing, 'text', { x: '20', y: '30', fill: '#888' }, 'pale and drawn')
    draw(drawing, 'text', { x: '20', y: '45', fill: '#000', opacity: '0.9' }, 'see-through and drawn')
  })
  const found = await axeIn(page)
  for (const [rule, where] of [
    ['wrong color-contrast-enhanced', '>pale words<'],
    ['wrong color-contrast-enhanced', '>4<'],
    ['wrong contrast', '>grey on a slope<'],
    ['undecided contrast', '>a picture behind<'],
    ['wrong contrast', '>pale and drawn<'],
    ['undecided contrast', '>see-through and drawn<'],
    ['wrong image-alt', '<img'],
    ['wrong target-size', '<button'],
    ['undecided identical-links-same-purpose', '>the same words<'],
  ] as const)
    expect([rule, where, found.some(line => line.startsWith(rule) && line.includes(where))]).toEqual([
      rule,
      where,
      true,
    ])
  expect(await axeIn(page, 'colours')).not.toEqual([])
  expect(await wrongTongues(page)).toEqual(['as en: une phrase qui est dans la langue des autres'])
})
