import { readFileSync } from 'node:fs'
import { addressOf, pages } from '../../src/routes.ts'
import { folder } from './breaking.ts'
import { sentencesOf, stands, textIn } from './states/shown.ts'
import { states } from './states.ts'
import { addresses, expect, lngs, test } from './support.ts'

test('every address is a state, each state has a name of its own', () => {
  const names = states.map(({ name }) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  for (const lng of lngs) {
    const all = pages.map(page => addressOf(lng, page))
    expect(addresses(lng).toSorted()).toEqual(all.toSorted())
    expect(all.filter(address => !names.includes(address.slice(`/${lng}`.length)))).toEqual([])
  }
})

/** The sentences that are there only once something happened: what is told, asked, refused, lost or done. */
const told =
  /^(?:crossroads|crash|failed|update|erase|keeping|data|records|glance|printing|share|result\.more|call\.copy)\./

/** Those of screens, which addresses and the states of their own show. */
const shown =
  /^(?:site|nav|footer|home|goal|item|result|contents|method|about|accessibility|chapter|glossary|asText|call|plan|why|graduation|whatIf|again|compare)\./

test('every room of the interface is known to tell something or to show something', () => {
  const keys = [...sentencesOf('en').keys()]
  expect(keys.filter(key => !told.test(key) && !shown.test(key))).toEqual([])
})

for (const lng of lngs)
  test(`${lng}: whatever is told stands on a page as it is sent, or proves a state`, () => {
    const sent = addresses(lng).map(address => textIn(readFileSync(`${folder}${address}index.html`, 'utf8')))
    const proofs = states.flatMap(({ shows }) => shows)
    const isProof = (key: string) => proofs.some(proof => key === proof || key.startsWith(`${proof}.`))
    const unseen = [...sentencesOf(lng)].filter(
      ([key, forms]) => told.test(key) && !isProof(key) && !sent.some(text => forms.some(form => stands(form, text))),
    )
    expect(unseen.map(([key]) => key)).toEqual([])
  })
