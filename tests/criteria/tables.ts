import { heard } from './names.ts'

/** Tables of elements, and those that grid lays out, which are tables by their roles alone. */
function tablesOf(root: ParentNode): Element[] {
  return [...root.querySelectorAll('table, [role="table"]')]
}

function titleOf(table: Element): string {
  const caption = table.querySelector('caption')
  return (caption ? heard(caption) : (table.getAttribute('aria-label') ?? '')).trim()
}

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr, [role="row"]')]
}

function isHead(cell: Element): boolean {
  return cell.tagName === 'TH' || /header$/.test(cell.getAttribute('role') ?? '')
}

/** What a heading cell says that it heads: an element by its `scope`, others by their role. */
function headedBy(cell: Element): string | null {
  const role = cell.getAttribute('role')
  return role ? (role === 'columnheader' ? 'col' : 'row') : cell.getAttribute('scope')
}

function short(table: Element): string {
  return table.textContent?.slice(0, 60) ?? ''
}

/** Tables without a title. */
export function untitledTables(root: ParentNode): string[] {
  return tablesOf(root)
    .filter(table => titleOf(table) === '')
    .map(short)
}

/** Titles that two tables of a page share, or that only say that it is a table. */
export function vagueTitles(root: ParentNode): string[] {
  const titles = tablesOf(root).map(titleOf)
  return titles.filter((title, index) => titles.indexOf(title) !== index || /^(?:table|tableau)\b/i.test(title))
}

/** Cells that head a column or a row without being a heading cell; lists side by side have rows without one. */
export function headless(root: ParentNode): string[] {
  return tablesOf(root).flatMap(table => {
    const [head, ...rows] = rowsOf(table)
    const tops = [...(head?.children ?? [])].filter(cell => !isHead(cell))
    const heads = table.getAttribute('data-rows') === 'plain' ? [] : rows
    const firsts = heads.map(({ children }) => children[0]).filter(cell => !cell || !isHead(cell))
    return [...tops, ...firsts].map(cell => cell?.textContent ?? '')
  })
}

/** Heading cells that do not say what they head. */
export function unboundHeads(root: ParentNode): string[] {
  return tablesOf(root).flatMap(table => {
    const [head, ...rows] = rowsOf(table)
    const unbound = (row: Element, way: 'col' | 'row') =>
      [...row.children].filter(cell => isHead(cell) && headedBy(cell) !== way)
    return [...(head ? unbound(head, 'col') : []), ...rows.flatMap(row => unbound(row, 'row'))].map(short)
  })
}

/** Cells that span others: such a table would need more than headings. */
export function spanningCells(root: ParentNode): string[] {
  return [...root.querySelectorAll('[colspan], [rowspan]')].map(short)
}
