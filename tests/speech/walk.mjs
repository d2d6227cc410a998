// A walk through the product by ear: what is done, on the keyboard alone, and what must be heard then.

/** The item that the walk leaves open. */
const left = 2
const answered = upTo => Array.from({ length: upTo }, (_, index) => index + 1).filter(n => n !== left)

async function firstItem({ told, opened, until, act, orca, here }) {
  const { stem, option } = here.item(1)
  const heard = await opened('/quiz/1/', here.words.item.keys.next, here.words.nav.skip)
  told.once('the first item', heard, stem, option, orca.heading)
  told.ok('the first item', heard.includes(here.count(1)), 'its progress is not told in words', heard)
  const entered = await until('Tab', option, 8)
  told.once('coming to the options', entered, here.count(1), option, orca.unpicked)
  told.only('picking an option', await act('space', orca.picked), orca.picked)
}

/** Moves on with Enter, from an option or from the way on, and hears the item that comes. */
async function next({ told, act, orca, here }, n) {
  const heard = await act('Return', orca.heading)
  told.once(`coming to item ${n}`, heard, here.item(n).stem, orca.heading)
  told.ok(`coming to item ${n}`, !heard.join(' ').includes(here.item(n - 1).stem), 'the one before is heard', heard)
}

/** Whether Orca says once more which question the options are of depends on what it read before. */
async function answer({ told, act, orca, here }, n) {
  const entered = await act('Tab', orca.unpicked)
  told.once(`coming to the options of item ${n}`, entered, here.item(n).option, orca.unpicked)
  told.only(`picking an option of item ${n}`, await act('space', orca.picked), orca.picked)
}

/** Every other page is told in the other language at once; then back. Focus stays on the switch meanwhile. */
async function switchLanguage({ told, until, act, languages, engine, here, there }) {
  const back = here.lng === 'fr' ? 'shift+Tab' : 'Tab'
  await until('shift+Tab', there.name, 6)
  const heard = await act('Return', there.words.nav.switched)
  told.only('changing the language', heard, there.words.nav.switched)
  // Firefox goes on telling the language that a page had when it was loaded, whatever it becomes.
  if (engine === 'chromium') {
    const strays = languages().filter(
      ([lng, text]) => lng !== there.lng && !text.includes(here.name) && text !== here.code,
    )
    told.ok('changing the language', strays.length === 0, `in another language: ${JSON.stringify(strays)}`)
  }
  await until(back === 'Tab' ? 'shift+Tab' : 'Tab', here.name, 2).catch(() => until(back, here.name, 3))
  told.only('changing it back', await act('Return', here.words.nav.switched), here.words.nav.switched)
}

/** The plate: its heading on arriving at it from the last item; opened anew, all of it to the last figure of its table. */
async function result({ told, act, opened, orca, here }, upTo) {
  const { heading, sentence, rows } = here.plate(answered(upTo))
  const step = `the result after ${upTo} items`
  const arrived = await act('Return', orca.heading)
  told.once(`arriving at ${step}`, arrived, heading, orca.heading)
  const heard = await opened('/result/', here.words.result.note.method, here.words.nav.skip)
  told.once(step, heard, heading, orca.heading)
  told.ok(step, heard.includes(here.words.result.table.caption), 'its table has no caption', heard)
  told.ok(step, heard.join(' ').includes(sentence), 'its sentence is not heard', heard)
  for (const cell of rows.flat()) told.ok(step, heard.includes(cell), `its table does not tell ${cell}`, heard)
}

/** What goes wrong is told, once: a damaged link, a finish that comes too early, a code that is none. */
async function errors({ told, opened, act, until, type, here }) {
  const { words } = here
  // Orca does not begin to read this page by itself in Chromium: the notice is the first heading in it.
  await opened('/result/#r=cut-short', words.result.title, words.result.title)
  await until('h', words.share.band.title, 3)
  await until('Down', here.filled(words.share.malformed).slice(0, 20), 3)
  await opened('/again/openness/', words.again.lead.slice(0, 20), words.nav.skip)
  await until('b', words.again.finish, 3)
  const missing = here.filled(words.again.missing_other, { count: 5 })
  told.only('finishing too early', await act('Return', missing), missing)
  await opened('/compare/', words.compare.lead.slice(0, 20), words.nav.skip)
  await until('c', words.compare.other, 3)
  await until('End', words.compare.code, 2)
  await until('Tab', words.compare.field, 2)
  await type('abc')
  await until('Tab', words.compare.read, 2)
  const refused = here.filled(words.compare.malformed)
  told.only('a code that is none', await act('Return', refused), refused)
}

/** All of it, in one browser and one language; or, to be quick, no more than the first items and what goes wrong. */
export async function walk(steps, most = steps.here.last) {
  const { here, told, until, opened, act, orca } = steps
  await firstItem(steps)
  await next(steps, left)
  await switchLanguage(steps)
  // On without an answer: nothing is said against it.
  await until('Tab', here.words.item.next, 8)
  for (let n = left + 1; n <= most; n++) {
    if (n === 11) {
      await result(steps, 10)
      await opened('/quiz/11/', here.words.item.keys.next, here.words.nav.skip)
      await until('Tab', here.item(11).option, 10)
      told.only('picking an option of item 11', await act('space', orca.picked), orca.picked)
      continue
    }
    await next(steps, n)
    await answer(steps, n)
  }
  if (most === here.last) await result(steps, most)
  await errors(steps)
}
