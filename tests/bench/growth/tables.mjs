// The product's tables, grown: by file of `src`, then by constant, what takes its place.
import { byItem, bySection, idOf, passageOf } from './copies.mjs'

function grownItems({ items, firstLeg }, count) {
  const move = (item, _, copy) => ({ ...item, section: idOf(item.section, copy) })
  // Two items a section, as it is now.
  const leg = bySection(Object.fromEntries(firstLeg.map(id => [id, id])))
  return { items: Object.fromEntries(byItem(items, count, move)), firstLeg: leg.map(([id]) => id) }
}

function grownRules({ itemRules, boxRules, defaultBoxes }, count) {
  const lead = ({ low, veryLow }, _, copy) => ({ low: passageOf(low, copy), veryLow: passageOf(veryLow, copy) })
  const moved = (boxes, copy) =>
    Object.fromEntries(Object.entries(boxes).map(([band, id]) => [band, passageOf(id, copy)]))
  const rules = bySection({ all: boxRules }).flatMap(([, table], copy) =>
    Object.entries(table).map(([id, rule]) => [passageOf(id, copy), rule]),
  )
  return {
    itemRules: Object.fromEntries(byItem(itemRules, count, lead)),
    boxRules: Object.fromEntries(rules),
    defaultBoxes: Object.fromEntries(bySection(defaultBoxes, moved)),
  }
}

function grownPassages({ passages }) {
  const isCall = ({ id }) => id.startsWith('call.')
  const copies = bySection({ all: passages.filter(one => !isCall(one)) }).flatMap(([, list], copy) =>
    list.map(({ id, kind }) => ({ id: passageOf(id, copy), kind })),
  )
  return { passages: [...copies, ...passages.filter(isCall)] }
}

/** `read` gives a module of `src`. */
export async function grownTables(read, count) {
  const [items, { sections }, { goalWeights }, rules, passages, { steps }, { explainedBy }] = await Promise.all(
    [
      'questionnaire/items',
      'questionnaire/sections',
      'questionnaire/goals',
      'reading/rules',
      'reading/passages',
      'reading/steps',
      'reading/facts',
    ].map(read),
  )
  const grownSections = bySection(Object.fromEntries(sections.map(id => [id, 1])))
  const weights = Object.entries(goalWeights).map(([goal, table]) => [goal, Object.fromEntries(bySection(table))])
  return {
    'questionnaire/items': grownItems(items, count),
    'questionnaire/sections': { sections: grownSections.map(([id]) => id) },
    'questionnaire/goals': { goalWeights: Object.fromEntries(weights) },
    'reading/rules': grownRules(rules, count),
    'reading/passages': grownPassages(passages),
    'reading/steps': { steps: Object.fromEntries(bySection(steps)) },
    'reading/facts': { explainedBy: Object.fromEntries(byItem(explainedBy, count)) },
    'reading/path-reasons': { noPreference: Object.fromEntries(grownSections) },
  }
}
