import { describe, expect, it } from 'vitest'
import { criticalOf } from '../../vite/critical.ts'

describe('the style of the first paint', () => {
  const html = '<p class="lead used">text</p>'

  it.each([
    ['.used{color:red}', '.used{color:red}'],
    ['.unused{color:red}', ''],
    ['.unused,.used{color:red}', '.unused,.used{color:red}'],
    ['.used .unused{color:red}', ''],
    ['p{color:red}table{color:red}', 'p{color:red}'],
    ['body{color:red}', 'body{color:red}'],
    ['.used:not(.unused){color:red}', '.used:not(.unused){color:red}'],
    ['@media print{.used{color:red}}', ''],
    ['@media (width<9px){.used{color:red}.unused{color:red}}', '@media (width<9px){.used{color:red}}'],
    ['@media (width<9px){.unused{color:red}}', ''],
    [':root{--line:red}', ':root{--line:red}'],
    ['@font-face{font-family:a;src:url(/a.woff2)}', ''],
    ['@font-face{font-family:a;src:local(b)}', '@font-face{font-family:a;src:local(b)}'],
  ])('of %s is %s', (css, critical) => {
    expect(criticalOf(css, [html])).toBe(critical)
  })

  it('serves all the pages that share it', () => {
    expect(criticalOf('.a{color:red}.b{color:red}.c{color:red}', ['<p class="a">', '<p class="b">'])).toBe(
      '.a,.b{color:red}',
    )
  })
})
