import type { SectionId } from './sections.ts'

/** What an option is worth. */
export type Value = 0 | 1 | 2 | 3 | 4

export type OptionKey = 'a' | 'b' | 'c' | 'd' | 'e'

/**
 * `behaviour`: five anchored acts on the numbered staff. `situation`: four courses of action without a level.
 * `knowledge`: four statements, one of them right, followed by a question on confidence that is never scored.
 */
export type Kind = 'behaviour' | 'situation' | 'knowledge'

export interface Item {
  readonly section: SectionId
  readonly kind: Kind
  /** Option key to value, written in the order the options are shown. Keys never change; their order may. */
  readonly values: Readonly<Partial<Record<OptionKey, Value>>>
}

/** A behaviour-anchored item stands on the staff: the highest act on top. */
const staff = { e: 4, d: 3, c: 2, b: 1, a: 0 } as const

/**
 * The 25 items. Options of situations and knowledge are scrambled here once, the same for every reader, with the
 * best option's place balanced over the items (three or four times in each place).
 */
export const items = {
  'o1-open-parts': { section: 'openness', kind: 'knowledge', values: { b: 0, a: 4, d: 0, c: 0 } },
  'o2-licence': { section: 'openness', kind: 'behaviour', values: staff },
  'o3-claim': { section: 'openness', kind: 'situation', values: { c: 1, b: 3, a: 4, d: 0 } },
  'o4-misuse': { section: 'openness', kind: 'situation', values: { a: 4, c: 1, d: 0, b: 3 } },
  'o5-reserve': { section: 'openness', kind: 'behaviour', values: staff },

  'f1-breaks': { section: 'frameworks', kind: 'situation', values: { c: 1, d: 0, b: 3, a: 4 } },
  'f2-furthest': { section: 'frameworks', kind: 'behaviour', values: staff },
  'f3-safe-file': { section: 'frameworks', kind: 'knowledge', values: { b: 0, c: 0, a: 4, d: 0 } },
  'f4-exit': { section: 'frameworks', kind: 'situation', values: { c: 1, a: 4, d: 0, b: 3 } },
  'f5-hand-in': { section: 'frameworks', kind: 'behaviour', values: staff },

  'a1-demo': { section: 'applications', kind: 'situation', values: { b: 3, d: 0, c: 1, a: 4 } },
  'a2-own-cases': { section: 'applications', kind: 'behaviour', values: staff },
  'a3-average': { section: 'applications', kind: 'knowledge', values: { a: 4, c: 0, b: 0, d: 0 } },
  'a4-proof': { section: 'applications', kind: 'situation', values: { d: 0, b: 3, a: 4, c: 1 } },
  'a5-go-no-go': { section: 'applications', kind: 'behaviour', values: staff },

  'd1-field-first': { section: 'democratisation', kind: 'situation', values: { c: 1, a: 4, b: 3, d: 0 } },
  'd2-memory': { section: 'democratisation', kind: 'knowledge', values: { b: 0, a: 4, c: 0, d: 0 } },
  'd3-estimate': { section: 'democratisation', kind: 'behaviour', values: staff },
  'd4-personal-data': { section: 'democratisation', kind: 'situation', values: { d: 0, b: 3, c: 1, a: 4 } },
  'd5-footprint': { section: 'democratisation', kind: 'behaviour', values: staff },

  'r1-model-page': { section: 'readiness', kind: 'knowledge', values: { c: 0, d: 0, a: 4, b: 0 } },
  'r2-last-learned': { section: 'readiness', kind: 'behaviour', values: staff },
  'r3-failed-weekend': { section: 'readiness', kind: 'situation', values: { a: 4, d: 0, c: 1, b: 3 } },
  'r4-community': { section: 'readiness', kind: 'behaviour', values: staff },
  'r5-contribute': { section: 'readiness', kind: 'situation', values: { b: 3, c: 1, d: 0, a: 4 } },
} as const satisfies Record<string, Item>

export type ItemId = keyof typeof items

export const itemIds = Object.keys(items) as ItemId[]

/** The first leg, in the order it is asked: two items a section, about five minutes. */
export const firstLeg = [
  'o2-licence',
  'o3-claim',
  'f1-breaks',
  'f2-furthest',
  'a1-demo',
  'a2-own-cases',
  'd1-field-first',
  'd3-estimate',
  'r3-failed-weekend',
  'r4-community',
] as const satisfies ItemId[]

/** The order of the whole questionnaire: the item at index n − 1 lives at `/:lng/quiz/n`. */
export const sequence: readonly ItemId[] = [
  ...firstLeg,
  ...itemIds.filter(id => !(firstLeg as readonly ItemId[]).includes(id)),
]

export function isItemId(id: string): id is ItemId {
  return Object.hasOwn(items, id)
}

/** The option keys of an item in the order they are shown. */
export function optionsOf(id: ItemId): OptionKey[] {
  return Object.keys(items[id].values) as OptionKey[]
}
