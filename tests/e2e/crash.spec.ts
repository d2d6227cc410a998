import type { Page } from '@playwright/test'
import golden from '../sharing/golden.v1.json' with { type: 'json' }
import { breakBuiltIn, breakComponents, injected } from './breaking.ts'
import { expectAnswersKept, expectWhole } from './faults.ts'
import { alive, expect, lngs, remember, responses, test, words } from './support.ts'

test.use({ expected: injected })

for (const lng of lngs) {
  const t = words[lng]
  const stopped = (page: Page) => page.getByRole('heading', { level: 1, name: t.crash.title })

  test(`${lng}: a screen stops alone, on the page as sent and on the way to it`, async ({ page }) => {
    const mend = await breakComponents(page, '**/Glossary-*.js')
    await remember(page, { responses: responses('b', 3) })
    for (const start of ['glossary', 'article']) {
      await page.goto(`/${lng}/${start}/`)
      await alive(page)
      if (start === 'article') await page.locator('main').getByRole('link', { name: t.glossary.link }).first().click()
      await expect(stopped(page)).toBeFocused()
      await expect(page.getByRole('banner').getByRole('link', { name: t.nav.article })).toBeVisible()
      await expect(page.getByRole('contentinfo')).toBeVisible()
    }
    await page.getByText(t.crash.report.title).click()
    const report = await page.getByLabel(t.crash.report.text).inputValue()
    expect(report).toMatch(
      /^\/..\/glossary\/\nindex-[\w-]+\.js\n(?:Blink|Gecko) \d+\nTypeError: injected\n(?:.+:\d+:\d+\)?\n?){1,6}$/,
    )
    expect(report).not.toContain('://')
    await page.getByRole('button', { name: t.crash.again }).click()
    await expect(page.getByText(t.crash.still)).toBeVisible()
    await expect(stopped(page)).toBeFocused()
    mend()
    await page.getByRole('button', { name: t.crash.reload }).click()
    await expect(stopped(page)).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1, name: t.glossary.title })).toBeVisible()
    await expectAnswersKept(page)
  })

  test(`${lng}: from a screen that stopped the question is one press away`, async ({ page }) => {
    await breakComponents(page, '**/Glossary-*.js')
    await remember(page, { responses: responses('b', 3) })
    await page.goto(`/${lng}/glossary/`)
    await page.getByRole('link', { name: t.crash.question }).click()
    await expect(page).toHaveURL(`/${lng}/quiz/4/`)
    await expectWhole(page)
  })

  test(`${lng}: the page does without a header that stops`, async ({ page }) => {
    await breakBuiltIn(page, 'String', 'toUpperCase', lng)
    await page.goto(`/${lng}/quiz/`)
    await expect(page.getByRole('banner')).toHaveCount(0)
    await expectWhole(page)
  })

  test(`${lng}: when all stops there are words in every language, that of the page first`, async ({ page }) => {
    await breakBuiltIn(page, 'Array', 'findLastIndex', '')
    await remember(page, { responses: responses('b', 3) })
    await page.goto(`/${lng}/quiz/1/`)
    await expect(stopped(page)).toBeFocused()
    for (const each of lngs) await expect(page.getByRole('heading', { name: words[each].crash.title })).toBeVisible()
    await expect(page.getByRole('link', { name: t.crash.home })).toHaveAttribute('href', `/${lng}/`)
  })
}

/** What comes with its address or at a press, and where; the press, if any. */
const parts: [string, string, ((page: Page) => Promise<void>)?][] = [
  ['Contents', '/en/article/'],
  ['Chapter', '/en/article/openness/'],
  ['Again', '/en/again/openness/'],
  ['Compare', '/en/compare/'],
  ['Glossary', '/en/glossary/'],
  ['Method', '/en/method/'],
  ['About', '/en/about/'],
  ['Accessibility', '/en/accessibility/'],
  ['ResultMore', '/en/result/'],
  ['WhatIfPanel', '/en/result/', page => page.locator('#what-if').click()],
  ['SharedReading', `/en/result/#r=${golden['all lowest'].code}`],
]
for (const [part, address, press] of parts)
  test(`the part "${part}" may stop: it is told under a header that goes on, and no answer is lost`, async ({
    page,
  }) => {
    await breakComponents(page, `**/${part}-*.js`)
    await remember(page, { responses: responses('b') })
    await page.goto(address)
    await alive(page)
    await press?.(page)
    await expect(page.getByRole('heading', { level: 1, name: words.en.crash.title })).toBeFocused()
    await expect(page.getByRole('banner').getByRole('link', { name: words.en.nav.article })).toBeVisible()
    await expectAnswersKept(page)
  })
