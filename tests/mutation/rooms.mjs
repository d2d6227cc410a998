/**
 * What is changed on purpose, room by room, and the tests that must notice. Not the tables of data, which have tests of
 * their own, nor what only a browser has.
 */
export const rooms = {
  scoring: {
    mutate: ['src/scoring/*.ts'],
    tests: ['tests/scoring/*.test.ts'],
  },
  reading: {
    mutate: ['src/reading/*.ts', ...['facts', 'sources', 'steps', 'passages', 'rules'].map(not('reading'))],
    tests: ['tests/reading/*.test.ts'],
    except: ['tests/reading/facts.test.ts'],
  },
  rules: {
    mutate: ['src/reading/rules.ts'],
    tests: ['tests/reading/rules.test.ts'],
  },
  sharing: {
    mutate: ['src/sharing/*.ts'],
    tests: ['tests/sharing/*.test.ts'],
    except: ['tests/sharing/fuzz.test.ts'],
  },
  ledger: {
    mutate: ['ledger', 'entries', 'entry-kinds', 'read-ledger', 'version-1', 'kept', 'copies'].map(file('store')),
    tests: ['entries.property', 'fuzz', 'ledger.property', 'read-ledger', 'version-1', 'keeper'].map(test('store')),
  },
  keeping: {
    mutate: ['held', 'keeper', 'keeping', 'measured-again', 'records', 'store', 'early-picks'].map(file('store')),
    tests: ['tests/store/*.test.ts'],
    except: ['entries.property', 'fuzz', 'ledger.property', 'places', 'version-1'].map(test('store')),
  },
}

function file(room) {
  return name => `src/${room}/${name}.ts`
}

function not(room) {
  return name => `!src/${room}/${name}.ts`
}

function test(room) {
  return name => `tests/${room}/${name}.test.ts`
}
