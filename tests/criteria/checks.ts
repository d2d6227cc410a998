import { describe, expect, it } from 'vitest'
import * as forms from './forms.ts'
import * as links from './links.ts'
import * as pictures from './pictures.ts'
import type { Shown } from './states.tsx'
import * as structure from './structure.ts'
import * as tables from './tables.ts'

type Check = (root: ParentNode, lng: Shown['lng']) => string[]

const checks: Record<string, Record<string, Check>> = {
  pictures: {
    'have a name, or are passed over': pictures.unnamedPictures,
    'say nothing where they only illustrate': pictures.talkingOrnaments,
    'are named by what they show': pictures.emptyNames,
    'are drawn, with words that are text': pictures.bitmaps,
    'are bound to their captions': pictures.looseCaptions,
  },
  tables: {
    'have a title': tables.untitledTables,
    'have titles that tell them apart': tables.vagueTitles,
    'have heading cells for columns and rows': tables.headless,
    'have heading cells that say what they head': tables.unboundHeads,
    'span no cells': tables.spanningCells,
  },
  links: {
    'have a name': links.unnamedLinks,
    'have a name that says where they lead': links.vagueLinks,
    'have one name for one place': links.twoFacedLinks,
    'stay in their window': links.strayWindows,
    'to a place of the page find it': links.brokenLinks,
  },
  structure: {
    'has ids that are given once and exist where they are named': structure.badIds,
    'has headings in order, the first of them alone': structure.badHeadings,
    'has one main part, one header, and navigation that is named': structure.badLandmarks,
    'has lists that are lists': structure.badLists,
    'has no element that is there for its looks': structure.hollow,
    'lets no stop of the keyboard hide from who listens': structure.hiddenStops,
    'starts with a way past the header': structure.badSkip,
    'has its stops in the order of the page': structure.outOfOrder,
    'has its header in one order': structure.shuffledHeaders,
    'has controls that are the browser’s own': structure.madeControls,
  },
  fields: {
    'have a name': forms.unnamedFields,
    'are called by the words that are seen': forms.unseenLabels,
    'stand beside their label': forms.farLabels,
    'of one question stand together': forms.looseRadios,
    'in groups have a legend': forms.unnamedGroups,
    'have legends that tell them apart': forms.twinLegends,
    'with many choices have them in groups': forms.looseChoices,
    'that are wrong say why': forms.unexplainedErrors,
  },
  buttons: {
    'have a name': forms.unnamedButtons,
    'have names that tell them apart': forms.vagueButtons,
  },
}

/** Every check, on every page of a kind; `shown` is asked for when they run. */
export function check(kind: string, shown: () => readonly Shown[]): void {
  for (const [what, those] of Object.entries(checks))
    describe(`on every page ${kind}, ${what}`, () => {
      it.each(Object.entries(those))('%s', (_, faultsOf) => {
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
