import { heard } from './names.ts'

function tablesOf(root: ParentNode): HTMLTableElement[] {
  return [...root.querySelectorAll('table')]
}

function short(table: Element): string {
  return table.textContent?.slice(0, 60) ?? ''
}

/** Tables without a title. */
export function untitledTables(root: ParentNode): string[] {
  return tablesOf(root)
    .filter(table => !table.caption || !heard(table.caption).trim())
    .map(short)
}

/** Titles that two tables of a page share, or that only say that it is a table. */
export function vagueTitles(root: ParentNode): string[] {
  const titles = tablesOf(root).map(table => (table.caption ? heard(table.caption).trim() : ''))
  return titles.filter((title, index) => titles.indexOf(title) !== index || /^(?:table|tableau)\b/i.test(title))
}

/** Cells that head a column or a row without being a heading cell; lists side by side have rows without one. */
export function headless(root: ParentNode): string[] {
  return tablesOf(root).flatMap(table => {
    const [head, ...rows] = [...table.rows]
    const tops = [...(head?.cells ?? [])].filter(cell => cell.tagName !== 'TH')
    const heads = table.dataset['rows'] === 'plain' ? [] : rows
    const firsts = heads.map(({ cells }) => cells[0]).filter(cell => cell?.tagName !== 'TH')
    return [...tops, ...firsts].map(cell => cell?.textContent ?? '')
  })
}

/** Heading cells that do not say what they head, in each of the ways the table speaks. */
export function unboundHeads(root: ParentNode): string[] {
  return tablesOf(root).flatMap(table =>
    [...table.querySelectorAll('th')]
      .filter(cell => {
        const scope = cell.closest('thead') ? 'col' : 'row'
        const role = scope === 'col' ? 'columnheader' : 'rowheader'
        return (
          cell.getAttribute('scope') !== scope || (table.hasAttribute('role') && cell.getAttribute('role') !== role)
        )
      })
      .map(cell => cell.textContent ?? ''),
  )
}

/** Cells that span others: such a table would need more than headings. */
export function spanningCells(root: ParentNode): string[] {
  return [...root.querySelectorAll('[colspan], [rowspan]')].map(short)
}
