type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function keyed(kind: string, value: unknown): [string, unknown][] {
  return Object.entries(fieldsOf(value)).map(([id, one]) => [`${kind}:${id}`, one])
}

function ticked(kind: string, value: unknown): [string, unknown][] {
  return listOf(value).map(id => [`${kind}:${id}`, true])
}

/** The fields version 1 wrote, all optional: some came while it was the version. */
const fields = [
  'responses',
  'confidences',
  'goal',
  'bubbles',
  'tailored',
  'ticked',
  'records',
  'legsFiled',
  'unfiled',
  'again',
  'read',
  'pinned',
]

/**
 * The entries in what version 1 stored, `{ "version": 1, "state": { … } }`, none of them checked yet: what is not
 * allowed is told apart by the reader of all versions. A field that version 1 never had becomes an entry that is not
 * allowed, so that it is noticed.
 */
export function entriesOfVersion1(stored: unknown): [string, unknown][] {
  const state = fieldsOf(stored)
  const single = (key: string, value: unknown, silent: unknown): [string, unknown][] =>
    value === undefined || value === silent ? [] : [[key, value]]
  return [
    ...keyed('response', state['responses']),
    ...keyed('confidence', state['confidences']),
    ...single('goal', state['goal'], null),
    ...keyed('bubble', state['bubbles']),
    ...(state['tailored'] === false ? [['untailored', true] as [string, unknown]] : []),
    ...single('untailored:', typeof state['tailored'] === 'boolean' ? undefined : state['tailored'], undefined),
    ...ticked('ticked', state['ticked']),
    ...listOf(state['records']).map((one): [string, unknown] => {
      const { id, ...record } = fieldsOf(one)
      return [`record:${id}`, record]
    }),
    ...single('legsFiled', state['legsFiled'], 0),
    ...single('unfiled', state['unfiled'], false),
    ...keyed('again', state['again']),
    ...ticked('read', state['read']),
    ...listOf(state['pinned']).flatMap((one): [string, unknown][] => {
      const { item, option, done } = fieldsOf(one)
      return [[`pin:${item}`, option], ...(done === true ? [[`pinDone:${item}`, true] as [string, unknown]] : [])]
    }),
    ...Object.keys(state)
      .filter(field => !fields.includes(field))
      .map((field): [string, unknown] => [`unknown:${field}`, null]),
  ]
}
