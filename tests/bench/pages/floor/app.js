// All the script of the floor. Built in front of it: `content` (items and words of the page's own language) and `scoresOf`.
const named = id => document.getElementById(id)
const rows = [...document.querySelectorAll('label')]
const picked = []
const screens = ['welcome', 'quiz', 'end'].map(named)
let lng = 'fr'
let at = -1

/** The row of "I don't know" is the last; rows that an item does not need are hidden. */
function ask() {
  const { items, unsure } = content.words[lng]
  const { stem, options } = items[at]
  named('question').textContent = stem
  rows.forEach((row, index) => {
    const isLast = index === rows.length - 1
    row.hidden = !isLast && index >= options.length
    row.lastChild.textContent = isLast ? unsure : options[index]
    row.firstChild.checked = picked[at] === index
  })
  named('progress').value = at
  named('next').disabled = picked[at] === undefined
}

function conclude() {
  const { result, sections, bands, advice } = content.words[lng]
  const parts = scoresOf(content, picked).flatMap(({ score, band }, section) => {
    const [title, bar, fill, text] = ['h2', 'div', 'i', 'p'].map(name => document.createElement(name))
    title.textContent = `${sections[section]} ${score} · ${bands[band]}`
    bar.className = 'bar'
    fill.style.width = `${score}%`
    bar.append(fill)
    text.textContent = advice[section][band]
    return [title, bar, text]
  })
  const heading = document.createElement('h1')
  heading.id = 'result'
  heading.textContent = result
  named('end').replaceChildren(heading, ...parts)
}

function show() {
  const screen = at < 0 ? 0 : at < content.values.length ? 1 : 2
  screens.forEach((one, index) => {
    one.hidden = index !== screen
  })
  if (screen === 1) ask()
  if (screen === 2) conclude()
}

function goOn() {
  at += 1
  show()
}

let other
/** Fetches the other language once. */
function fetchOther() {
  other ??= fetch('en.json')
    .then(response => response.json())
    .then(words => {
      content.words.en = words
    })
  return other
}

named('start').onclick = goOn
named('quiz').onchange = event => {
  picked[at] = Number(event.target.value)
  named('next').disabled = false
}
named('quiz').onsubmit = event => {
  event.preventDefault()
  goOn()
}
named('language').onclick = async () => {
  await fetchOther()
  lng = lng === 'fr' ? 'en' : 'fr'
  const { title, lead, start, next } = content.words[lng]
  document.documentElement.lang = lng
  named('language').textContent = lng === 'fr' ? 'EN' : 'FR'
  named('title').textContent = title
  named('lead').textContent = lead
  named('start').textContent = start
  named('next').textContent = next
  show()
}
addEventListener('load', () => requestIdleCallback(fetchOther))
