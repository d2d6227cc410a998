import { byId, heard, labelOf, nameOf } from './names.ts'

const fields = 'input:not([type="hidden"], [type="submit"], [hidden]), select, textarea'

function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)]
}

function short(element: Element): string {
  return element.outerHTML.slice(0, 120)
}

/** Fields without a name. */
export function unnamedFields(root: ParentNode): string[] {
  return all(root, fields)
    .filter(field => !nameOf(field, root))
    .map(short)
}

/** Fields whose words on screen are no part of the name they are called by, or that show no words at all. */
export function unseenLabels(root: ParentNode): string[] {
  return all(root, fields)
    .filter(field => {
      const label = labelOf(field, root)
      const shown = label ? heard(label).trim() : ''
      return !shown || !nameOf(field, root).includes(shown)
    })
    .map(short)
}

/** Labels that stand elsewhere, or with another field between: above their field, or after a box, radio or slider. */
export function farLabels(root: ParentNode): string[] {
  const everyField = all(root, fields)
  const isAfter = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return everyField
    .filter(field => {
      const label = labelOf(field, root)
      if (!label || label.contains(field)) return false
      const [first, last] = isAfter(label, field) ? [label, field] : [field, label]
      const isBetween = everyField.some(other => other !== field && isAfter(first, other) && isAfter(other, last))
      const mayFollow = field.matches('[type="checkbox"], [type="radio"], [type="range"]')
      return (
        isBetween || (first === field && !mayFollow) || !field.closest('div, li, p')?.parentElement?.contains(label)
      )
    })
    .map(short)
}

/** Groups of fields: elements, or by their role where the question has to stand before its group. */
const groups = 'fieldset, [role="radiogroup"], [role="group"]'

/** What a group is called: its legend, or the words it refers to, those that describe it among them. */
function legendOf(group: Element, root: ParentNode): string {
  const [first] = group.children
  if (group.matches('fieldset')) return first?.matches('legend') ? heard(first).trim() : ''
  const described = (group.getAttribute('aria-describedby') ?? '').split(/\s+/).map(id => byId(root, id))
  return [nameOf(group, root), ...described.map(other => (other ? heard(other) : ''))].join(' ').trim()
}

/** Radios of one question that do not stand together in one group. */
export function looseRadios(root: ParentNode): string[] {
  const names = new Set(all(root, 'input[type="radio"]').map(radio => radio.getAttribute('name')))
  return [...names].filter(name => {
    const own = new Set(all(root, `input[type="radio"][name="${name}"]`).map(radio => radio.closest(groups)))
    return own.size !== 1 || own.has(null)
  }) as string[]
}

/** Groups of fields without a legend as their first child, or a name. */
export function unnamedGroups(root: ParentNode): string[] {
  return all(root, groups)
    .filter(group => !legendOf(group, root))
    .map(short)
}

/** Legends that two groups of a page share. */
export function twinLegends(root: ParentNode): string[] {
  const legends = all(root, groups).map(group => legendOf(group, root))
  return legends.filter((legend, index) => legends.indexOf(legend) !== index)
}

/** Long lists of choices without groups, and groups without a name. */
export function looseChoices(root: ParentNode): string[] {
  return all(root, 'select')
    .filter(
      select =>
        (select.querySelectorAll('option').length > 15 && !select.querySelector('optgroup')) ||
        [...select.querySelectorAll('optgroup')].some(group => !group.getAttribute('label')),
    )
    .map(short)
}

/** Buttons without a name. */
export function unnamedButtons(root: ParentNode): string[] {
  return all(root, 'button, input[type="submit"], summary, [role="button"]')
    .filter(button => !nameOf(button, root))
    .map(short)
}

/** Buttons of one name that stand in one place and do different things. */
export function vagueButtons(root: ParentNode): string[] {
  const names = all(root, 'button, summary').map(button => nameOf(button, root))
  return names.filter(
    (name, index) => names.indexOf(name) !== index || /^(?:ok|go|valider|submit|envoyer)$/i.test(name),
  )
}

/** Fields that are said to be wrong without words that say why. */
export function unexplainedErrors(root: ParentNode): string[] {
  return all(root, '[aria-invalid="true"]')
    .filter(field => {
      const hint = root.querySelector(`[id="${field.getAttribute('aria-describedby')}"]`)
      return !hint || !heard(hint).trim()
    })
    .map(short)
}
