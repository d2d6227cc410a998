// The steps of a walk: each does one thing, hears what comes of it, and notes both.

/** Keys are called what is written on them. */
const names = { Return: 'Enter', space: 'Space', 'shift+Tab': 'Shift+Tab', Escape: 'Esc', t: 'T', b: 'B', c: 'C' }

/** What a walk is made of, in one browser and one language. */
export function startSteps({ ear, open, transcript, site, lng }) {
  /** Presses a key, and hears what comes: `wanted` is what must. */
  async function act(key, wanted) {
    ear.press(key)
    const heard = await ear.hear(wanted)
    transcript.note(names[key] ?? key, heard)
    return heard
  }

  /** Presses a key until these words are heard; what was passed by on the way is not noted. Returns the last words. */
  async function until(key, text, most) {
    for (let left = most; left > 0; left--) {
      ear.press(key)
      const heard = await ear.hear()
      if (!heard.join(' ').includes(text)) continue
      transcript.note(most === left ? (names[key] ?? key) : `${names[key] ?? key}, on and on`, heard)
      return heard
    }
    throw new Error(`“${text}” is not heard, however often ${key} is pressed`)
  }

  /**
   * Opens a page of the site and hears it read, from these first words to these last ones: then the reader has it stop.
   * What the browser says of itself while it opens is not the page's, and is left out.
   */
  async function opened(address, last, first) {
    open(`${site}/${lng}${address}`)
    // The reader hears the page read: Orca begins by itself.
    const all = await ear.hear(last)
    ear.press('ctrl')
    await ear.hear()
    const start = all.findIndex(line => line.includes(first))
    const end = all.findIndex((line, index) => index >= start && line.includes(last))
    const heard = all.slice(Math.max(start, 0), end + 1)
    transcript.note(`the page ${address} is opened`, heard)
    return heard
  }

  async function type(text) {
    ear.type(text)
    await ear.hear()
    transcript.note(`types ${text}`, [])
  }

  return { act, until, opened, type }
}
