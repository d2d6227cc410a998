// What was heard, to be read by a person: what the reader did, then each utterance on a line of its own.
import { mkdirSync, writeFileSync } from 'node:fs'

const folder = 'docs/speech'

/** Collects one walk. */
export function startTranscript() {
  const lines = []
  return {
    note: (did, heard) => lines.push(`\n[${did}]`, ...(heard.length > 0 ? heard : ['(nothing)'])),
    write(engine, lng, title) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${folder}/${engine}.${lng}.txt`, `${title}\n${lines.join('\n')}\n`)
    },
  }
}
