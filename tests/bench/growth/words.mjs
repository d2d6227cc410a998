// Words for what is made up. They are the text's own, dealt anew, so that no two items compress to one.

/** Numbers from 0 to 1 that are the same every time. */
function dice(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function stringsIn(value) {
  if (typeof value === 'string') return [value]
  return Object.values(value).flatMap(stringsIn)
}

/** A dealer of texts out of the words of some object: `reword(value)` gives the same shape with as many other words. */
export function dealerOf(source, seed) {
  // What is no plain word may mean something where it stands: a figure, a mark of code, a place to fill.
  const words = stringsIn(source)
    .flatMap(text => text.split(/\s+/))
    .filter(word => /^\p{L}{2,}[,.]?$/u.test(word))
  const roll = dice(seed)
  const deal = () => words[Math.floor(roll() * words.length)]
  return function reword(value) {
    if (typeof value === 'string') return value.split(/\s+/).map(deal).join(' ')
    if (Array.isArray(value)) return value.map(reword)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, reword(one)]))
  }
}
