import { describe, expect, it } from 'vitest'
import * as forms from './forms.ts'
import * as links from './links.ts'
import * as pictures from './pictures.ts'
import type { Shown } from './states.tsx'
import * as structure from './structure.ts'
import * as tables from './tables.ts'

type Check = (root: ParentNode, lng: Shown['lng']) => string[]

const checks: Record<string, Check> = {
  'pictures have a name, or are passed over': pictures.unnamedPictures,
  'pictures say nothing where they only illustrate': pictures.talkingOrnaments,
  'pictures are named by what they show': pictures.emptyNames,
  'pictures are drawn, with words that are text': pictures.bitmaps,
  'pictures are bound to their captions': pictures.looseCaptions,
  'tables have a title': tables.untitledTables,
  'tables have titles that tell them apart': tables.vagueTitles,
  'tables have heading cells for columns and rows': tables.headless,
  'tables have heading cells that say what they head': tables.unboundHeads,
  'tables span no cells': tables.spanningCells,
  'links have a name': links.unnamedLinks,
  'links have a name that says where they lead': links.vagueLinks,
  'links have one name for one place': links.twoFacedLinks,
  'links stay in their window': links.strayWindows,
  'links to a place of the page find it': links.brokenLinks,
  'a page has ids that are given once and exist where they are named': structure.badIds,
  'a page has headings in order, the first of them alone': structure.badHeadings,
  'a page has one main part, one header, and navigation that is named': structure.badLandmarks,
  'a page has lists that are lists': structure.badLists,
  'a page has no element that is there for its looks': structure.hollow,
  'a page lets no stop of the keyboard hide from who listens': structure.hiddenStops,
  'a page starts with a way past the header': structure.badSkip,
  'a page has its stops in the order of the page': structure.outOfOrder,
  'a page has its header in one order': structure.shuffledHeaders,
  'a page says what it is about before it asks or tells': structure.lateHeadings,
  'a page has controls that are the browser’s own': structure.madeControls,
  'fields have a name': forms.unnamedFields,
  'fields are called by the words that are seen': forms.unseenLabels,
  'fields stand beside their label': forms.farLabels,
  'fields of one question stand together': forms.looseRadios,
  'fields in groups have a legend': forms.unnamedGroups,
  'fields have legends that tell them apart': forms.twinLegends,
  'fields with many choices have them in groups': forms.looseChoices,
  'fields that are wrong say why': forms.unexplainedErrors,
  'buttons have a name': forms.unnamedButtons,
  'buttons have names that tell them apart': forms.vagueButtons,
}

/** Every check, on every page of a kind; `shown` is asked for when they run. */
export function check(kind: string, shown: () => readonly Shown[]): void {
  describe(`on every page ${kind}`, () => {
    it.each(Object.entries(checks))('%s', (_, faultsOf) => {
      const found = shown().flatMap(({ name, root, lng }) => faultsOf(root, lng).map(fault => `${name}: ${fault}`))
      expect(found).toEqual([])
    })
  })
}

/** That a kind of pages holds what the checks look for: a check that has nothing to look at cannot fail. */
export function expectAmong(shown: readonly Shown[], selectors: readonly string[]): void {
  for (const selector of selectors)
    expect([selector, shown.some(({ root }) => root.querySelector(selector))]).toEqual([selector, true])
}
