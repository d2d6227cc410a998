type Found = readonly (readonly [key: string, value: unknown])[]

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}

/** Reads a field of values by id, as entries of one kind. */
function keyed(kind: string) {
  return (value: unknown): Found | null => {
    const fields = fieldsOf(value)
    return fields && Object.entries(fields).map(([id, one]) => [`${kind}:${id}`, one])
  }
}

/** Reads a field that is a list, each of its members as the entries that `read` makes of it. */
function listed(read: (one: unknown) => Found) {
  return (value: unknown): Found | null => (Array.isArray(value) ? value.flatMap(read) : null)
}

function ticked(kind: string) {
  return listed(id => [[`${kind}:${id}`, true]])
}

/** Reads a field of which there is one; `silent` says nothing. */
function single(key: string, silent: unknown) {
  return (value: unknown): Found => (value === silent ? [] : [[key, value]])
}

/** How each field that version 1 wrote is read; null: it is not of the shape it had. */
const readers: Readonly<Record<string, (value: unknown) => Found | null>> = {
  responses: keyed('response'),
  confidences: keyed('confidence'),
  goal: single('goal', null),
  bubbles: keyed('bubble'),
  tailored: value => (value === false ? [['untailored', true]] : value === true ? [] : null),
  ticked: ticked('ticked'),
  records: listed(one => {
    const { id, ...record } = fieldsOf(one) ?? {}
    return [[`record:${id}`, record]]
  }),
  legsFiled: single('legsFiled', 0),
  unfiled: single('unfiled', false),
  again: keyed('again'),
  read: ticked('read'),
  pinned: listed(one => {
    const { item, option, done } = fieldsOf(one) ?? {}
    const pin = [`pin:${item}`, option] as const
    return done === true ? [pin, [`pinDone:${item}`, true]] : [pin]
  }),
}

/**
 * The entries in what version 1 stored, `{ "version": 1, "state": { … } }`, none of them checked yet: what is not
 * allowed is told apart by the reader of all versions. All fields are optional: some came while it was the version. One
 * that it never had, or never so, becomes an entry that is not allowed, so that it is noticed.
 */
export function entriesOfVersion1(state: Readonly<Record<string, unknown>>): Found {
  return Object.entries(state).flatMap(([field, value]) => {
    const read = Object.hasOwn(readers, field) ? readers[field] : undefined
    return read?.(value) ?? [[`unknown:${field}`, null]]
  })
}
