import { forms } from './defects/forms.mjs'
import { looks } from './defects/looks.mjs'
import { pictures } from './defects/pictures.mjs'
import { structure } from './defects/structure.mjs'
import { words } from './defects/words.mjs'

/**
 * What is broken on purpose, one criterion at a time: in `file`, `find` stands once and becomes `replace`; the test that
 * must find it out, by its file in `tests/` and its name, or what its name holds.
 */
export const defects = [...pictures, ...structure, ...words, ...looks, ...forms]
