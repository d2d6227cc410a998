import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageIds } from '../../src/i18n/languages.ts'
import { chapters } from '../../src/questionnaire/sections.ts'
import { compileChapter } from '../../vite/chapter.ts'
import { checkFacts } from '../../vite/facts-check.ts'

/** A chapter of one passage: its opening stands on line 6, its text on line 7. */
function check(opening: string, text: string): () => void {
  const source = `---\ntitle: T\nstandfirst: S\n---\n\n:::${opening}\n${text}\n:::\n`
  return () => checkFacts(compileChapter(source, 'openness', 't.md'), source, 't.md')
}

const sourced = 'box{#one facts="O-F1" title="A box"}'
const bare = 'box{#one title="A box"}'
const core = 'core{#one title="An argument"}'

describe('checkFacts', () => {
  it.each([
    ['a year', 'In 2024 it was so.', '2024'],
    ['a share', 'It was 28.4% of them.', '28.4%'],
    ['a French share', 'Environ 31\u202f% des cas.', '31\u202f%'],
    ['a thousand and more', 'From 54,306 pictures.', '54,306'],
    ['a French thousand', 'Sur 54\u202f306 images.', '54\u202f306'],
    ['a large number', 'With 7 billion of them.', '7 billion'],
    ['a size', 'It needs 16 GB.', '16 GB'],
    ['a French size', 'Il faut 16\u00a0Go.', '16\u00a0Go'],
    ['a use of power', 'They drew 415 TWh.', '415 TWh'],
    ['a price', 'It fell to 20 dollars.', '20 dollars'],
    ['a mark', 'Rated 9.3 out of 10.', '9.3 out of 1'],
  ])('asks a box with %s for its facts', (_, text, found) => {
    expect(check(bare, text)).toThrow(`t.md:7: "openness.one" holds the figure "${found}" and names no fact`)
  })

  it.each(['Spend 30 minutes on 3 of them.', 'Take 20 cases.', 'At 10:30, in Class III.', 'Step 12 kept growing.'])(
    'leaves "%s" to an exercise',
    text => expect(check(bare, text)).not.toThrow(),
  )

  it('knows every fact that is named', () => {
    expect(check('box{#one facts="O-F1 O-F99" title="A box"}', 'In 2024.')).toThrow(
      't.md:6: "openness.one" names the fact "O-F99"',
    )
    expect(check('box{#one facts="toString" title="A box"}', 'In 2024.')).toThrow('"toString"')
    expect(check(sourced, 'In 2024.')).not.toThrow()
  })

  it.each(['There are four of them.', 'It has 2,0245 parts and 1.2024 more.', 'In 1789.'])(
    'asks a box with facts for a year: "%s" has none',
    text => expect(check(sourced, text)).toThrow('t.md:6: "openness.one" states facts and shows no year'),
  )

  it('finds the year wherever it is shown', () => {
    expect(check(sourced, 'A paragraph.\n\n- A list, **2025**.')).not.toThrow()
    expect(check('box{#one facts="O-F1" title="The rules in 2026"}', 'A paragraph.')).not.toThrow()
  })

  it.each([
    ['a figure', 'There were 12 of us.', '12'],
    ['a year', 'It was 2016.', '2016'],
    ['the version in a name', 'I asked GPT-4 about it.', '4'],
  ])('keeps %s out of the argument', (_, text, found) => {
    expect(check(core, text)).toThrow(`t.md:7: "openness.one" is argument, and holds the figure ${found}`)
  })

  it('lets the author remember one year, and no longer number', () => {
    expect(check(core, 'In 2017 I began.')).not.toThrow()
    expect(check(core, 'It took 12017 of them.')).toThrow('12017')
  })

  it('knows who a goal line is for', () => {
    expect(check(bare, ':goal[Try it.]{of=teacher}')).not.toThrow()
    expect(check(bare, ':goal[Try it.]{of=sailor}')).toThrow(
      't.md:7: "openness.one" has a line for a goal nobody can have',
    )
  })

  it.each([
    [bare, 'Then :goal[try it.]{of=teacher}'],
    [bare, '- :goal[Try it.]{of=teacher}'],
    [core, ':goal[Try it.]{of=teacher}'],
  ])('keeps goal lines to paragraphs of boxes', (opening, text) => {
    expect(check(opening, text)).toThrow('t.md:7: "openness.one" has a goal line that is not a paragraph of a box')
  })

  it.each(languageIds.flatMap(lng => chapters.map(chapter => [lng, chapter])))('%s %s passes', (lng, chapter) => {
    const file = `locales/${lng}/article/${chapter}.md`
    const source = readFileSync(file, 'utf8')
    const compiled = compileChapter(source, chapter, file)
    const problems = compiled.passages.flatMap(passage => {
      try {
        checkFacts({ ...compiled, passages: [passage] }, source, file)
        return []
      } catch (error) {
        return [String(error)]
      }
    })
    expect(problems).toEqual([])
  })
})

it('a goal line that is a paragraph is a block of its own', () => {
  const source =
    '---\ntitle: T\nstandfirst: S\n---\n\n:::box{#one title="A box"}\nText.\n\n:goal[Try *it*.]{of=teacher}\n:::\n'
  expect(compileChapter(source, 'openness', 't.md').passages[0]?.body).toEqual([
    ['p', null, 'Text.'],
    ['goal', { of: 'teacher' }, 'Try ', ['em', null, 'it'], '.'],
  ])
})
