import { documents } from './defects/document.mjs'
import { forms } from './defects/forms.mjs'
import { looks } from './defects/looks.mjs'
import { pictures } from './defects/pictures.mjs'
import { ways } from './defects/ways.mjs'
import { words } from './defects/words.mjs'

/**
 * What is broken on purpose, one criterion at a time: in `file`, `find` stands once and becomes `replace`; the test that
 * must find it out, by its file in `tests/` and its name, or what its name holds.
 */
export const defects = [...pictures, ...ways, ...documents, ...words, ...looks, ...forms]
