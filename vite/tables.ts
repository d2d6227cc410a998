import type { Element, ElementContent, Root as Html } from 'hast'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * `::caption[…]` before a table is its title. The first cell of a row says what the row is about, unless the caption
 * is followed by `{rows=plain}`: then the columns are lists side by side.
 */
export function readCaptions(root: Root): void {
  visit(root, 'leafDirective', node => {
    if (node.name === 'caption')
      Object.assign(node, { data: { hName: 'caption', hProperties: { rows: node.attributes?.['rows'] ?? '' } } })
  })
}

function isElement(node: ElementContent | Html['children'][number] | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && names.includes(node.tagName)
}

/** Says of each heading cell what it heads, and makes one of the first cell of each row. */
function bindHeads(table: Element, plainRows: boolean): void {
  visit(table, 'element', (row: Element) => {
    if (row.tagName !== 'tr') return
    const cells = row.children.filter(cell => isElement(cell, 'th', 'td'))
    const isHead = cells.every(cell => isElement(cell, 'th'))
    for (const [index, cell] of cells.entries()) {
      if (!isHead && (plainRows || index > 0)) continue
      Object.assign(cell, { tagName: 'th', properties: { ...cell.properties, scope: isHead ? 'col' : 'row' } })
    }
  })
}

/** Puts each caption into the table that follows it, and tells tables whose rows have no heading. */
export function titleTables(root: Html): void {
  const blocks = root.children.filter(node => node.type !== 'text')
  for (const [index, caption] of blocks.entries()) {
    const table = blocks[index + 1]
    if (!isElement(caption, 'caption') || !isElement(table, 'table')) continue
    const isPlain = caption.properties['rows'] === 'plain'
    caption.properties = {}
    if (isPlain) table.properties['data-rows'] = 'plain'
    bindHeads(table, isPlain)
    table.children.unshift(caption)
    root.children.splice(root.children.indexOf(caption), 1)
  }
}
