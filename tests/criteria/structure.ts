import { byId, heard, isHidden } from './names.ts'

function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)]
}

function short(element: Element): string {
  return element.outerHTML.slice(0, 100)
}

/** Ids given twice, and ids referred to that nothing has. */
export function badIds(root: ParentNode): string[] {
  const ids = all(root, '[id]').map(({ id }) => id)
  const named = all(root, '[aria-labelledby], [aria-describedby], label[for]').flatMap(element =>
    ['aria-labelledby', 'aria-describedby', 'for'].flatMap(name => element.getAttribute(name)?.split(/\s+/) ?? []),
  )
  return [...ids.filter((id, index) => ids.indexOf(id) !== index), ...named.filter(id => !byId(root, id))]
}

/** Headings that skip a level or say nothing, and pages without exactly one of the first level. */
export function badHeadings(root: ParentNode): string[] {
  const headings = all(root, 'h1, h2, h3, h4, h5, h6').filter(one => !isHidden(one))
  const levels = headings.map(({ tagName }) => Number(tagName[1]))
  const skips = headings.filter((_, k) => (levels[k] ?? 1) > (levels[k - 1] ?? (levels[k] === 1 ? 0 : 9)) + 1)
  const firsts = levels.filter(level => level === 1).length
  return [...skips, ...headings.filter(one => !heard(one).trim())]
    .map(short)
    .concat(firsts === 1 ? [] : [`${firsts} h1`])
}

/** Landmarks that are missing, doubled, or of one name. */
export function badLandmarks(root: ParentNode): string[] {
  const one = (selector: string) =>
    all(root, selector).length === 1 ? [] : [`${all(root, selector).length} ${selector}`]
  const header = all(root, 'header').filter(element => !element.closest('main'))
  const navs = all(root, 'nav').map(nav => nav.getAttribute('aria-label') ?? '')
  return [
    ...one('main'),
    ...(header.length === 1 ? [] : ['header']),
    ...(all(root, 'footer').length > 1 ? ['footer'] : []),
    ...navs.filter((name, index) => !name || navs.indexOf(name) !== index),
  ]
}

/** Lists that hold anything but items, terms without a list, and lines that only look like a list. */
export function badLists(root: ParentNode): string[] {
  return [
    ...all(root, 'ul, ol').filter(
      list => list.children.length === 0 || [...list.children].some(({ tagName }) => tagName !== 'LI'),
    ),
    ...all(root, 'li').filter(item => !item.parentElement?.matches('ul, ol')),
    ...all(root, 'dt, dd').filter(term => !term.closest('dl')),
    ...all(root, 'p').filter(line => /^\s*(?:[•–—*-]|\d+[.)])\s/u.test(line.textContent ?? '')),
  ].map(short)
}

/** Elements that are there for their looks: empty lines, breaks in a row, quotations that quote nobody. */
export function hollow(root: ParentNode): string[] {
  return [
    ...all(root, 'p:empty, li:empty, dd:empty, blockquote:empty').filter(
      one => !one.matches('[role="status"], [role="alert"]'),
    ),
    ...all(root, 'br + br, center, font, big, strike, tt, marquee, blink, u'),
    ...all(root, 'table[role="presentation"], table[role="none"]'),
    ...all(
      root,
      '[align], [bgcolor], [border], [cellpadding], [valign], table[width], td[width], th[width], [style]',
    ).filter(one => !one.closest('svg')),
  ].map(short)
}

/** What is read aloud and cannot be seen to be reached: fields and links among what is passed over. */
export function hiddenStops(root: ParentNode): string[] {
  return all(root, '[aria-hidden="true"]')
    .flatMap(element => [element, ...element.querySelectorAll('*')])
    .filter(element => element.matches('a[href], button, input, select, textarea, summary, [tabindex]'))
    .map(short)
}

/** Pages whose first stop is not the way past the header, or whose way leads nowhere. */
export function badSkip(root: ParentNode): string[] {
  const [first] = all(root, 'a[href], button, input, select, textarea, summary, [tabindex="0"]')
  const to = first?.getAttribute('href') ?? ''
  return first?.matches('.skip') && to.startsWith('#') && byId(root, to.slice(1))?.tagName === 'MAIN'
    ? []
    : [`first: ${to}`]
}

/** Stops that the keyboard would come to out of the order of the page. */
export function outOfOrder(root: ParentNode): string[] {
  return all(root, '[tabindex]')
    .filter(stop => Number(stop.getAttribute('tabindex')) > 0)
    .map(short)
}

/** Headers whose parts stand in another order than elsewhere: the name, the navigation, the languages. */
export function shuffledHeaders(root: ParentNode): string[] {
  const header = all(root, 'header').find(one => !one.closest('main'))
  const parts = all(header ?? root, 'a').map(
    link => link.getAttribute('hreflang') ?? (link.closest('nav') ? 'nav' : 'name'),
  )
  return /^name(?: nav)* fr en$/.test(parts.join(' ')) ? [] : [parts.join(' ')]
}

/** Controls that are none to assistive technology: roles put on, where an element of its own would do. */
export function madeControls(root: ParentNode): string[] {
  const roles =
    'button link checkbox radio switch tab menuitem option slider spinbutton combobox textbox listbox treeitem'
  return all(
    root,
    roles
      .split(' ')
      .map(role => `[role="${role}"]`)
      .join(', '),
  ).map(short)
}

/** Passages quoted as a whole: what they hold must be somebody's words. */
export function quotations(root: ParentNode): string[] {
  return all(root, 'blockquote').map(quote => quote.closest('[id*="."]')?.id ?? 'nowhere')
}

/** Pages that ask or tabulate before they have said what about: without styles, that is the order they are read in. */
export function lateHeadings(root: ParentNode): string[] {
  const main = root.querySelector('main') ?? root
  const [first] = all(main, 'h1, input, select, textarea, table, p.lead')
  return first?.tagName === 'H1' ? [] : [`first: ${first ? short(first) : 'nothing'}`]
}
