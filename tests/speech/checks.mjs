// Says what was not as it should be, all of it, at the end of a walk.

/** How often one text is heard among these utterances, also where it is told in several. */
export function times(heard, text) {
  return heard.join(' ').split(text).length - 1
}

/** The complaints of a walk: `told(...)` adds one unless all is well. */
export function startChecks() {
  const complaints = []
  const complain = (step, what, heard) =>
    complaints.push(`${step}: ${what}\n${heard.map(line => `      ${line}`).join('\n')}`)
  return {
    complaints,
    /** Each of these texts is heard exactly once. */
    once(step, heard, ...texts) {
      for (const text of texts) {
        const count = times(heard, text)
        if (count !== 1) complain(step, `heard ${count} times, not once: ${text}`, heard)
      }
    },
    /** Nothing but these texts is heard, each once. */
    only(step, heard, ...texts) {
      this.once(step, heard, ...texts)
      const rest = texts.reduce((all, text) => all.replace(text, ''), heard.join(' '))
      if (/\p{Letter}/u.test(rest)) complain(step, `and something else: ${rest.trim()}`, heard)
    },
    ok(step, isWell, what, heard = []) {
      if (!isWell) complain(step, what, heard)
    },
  }
}
