// Copies of what the questionnaire is made of. Copy 0 keeps every id, so that whatever names one still finds it.

/** Sections there are, and those wanted. */
const [own, wanted] = [5, 50]
const sectionCopies = wanted / own

/** The id of a copy. */
export function idOf(id, copy) {
  return copy === 0 ? id : `${id}-${copy}`
}

/** What is kept by section (or is a list of sections), for all copies; `change` tells what becomes of a value. */
export function bySection(table, change = value => value) {
  return Array.from({ length: sectionCopies }, (_, copy) => copy).flatMap(copy =>
    Object.entries(table).map(([id, value]) => [idOf(id, copy), change(value, copy)]),
  )
}

/** What is kept by item, for so many items in all; `change` is told the copy of the item and that of its section. */
export function byItem(table, count, change = value => value) {
  const copies = count / 25
  return Array.from({ length: copies }, (_, copy) => copy).flatMap(copy =>
    Object.entries(table).map(([id, value]) => [idOf(id, copy), change(value, copy, copy % sectionCopies)]),
  )
}

/** The id of a passage in a copy of its section. */
export function passageOf(id, copy) {
  if (id === null) return null
  const [section, name] = id.split('.')
  return `${idOf(section, copy)}.${name}`
}
