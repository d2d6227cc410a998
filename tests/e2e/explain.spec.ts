import { expect, kept, lngs, open, remember, responses, test, unarrived, words } from './support.ts'

const past = { responses: { ...responses('b', 15), 'o3-claim': 'unsure' } }

for (const lng of lngs) {
  test(`${lng}: from a figure to its item by keyboard, to the passage, and back the same way`, async ({ page }) => {
    await remember(page, past)
    await open(page, `/${lng}/result/`)
    const fold = page.locator('details', { has: page.locator('#why-o2-licence') })
    await fold.locator('summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.locator('#why-o2-licence')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/${lng}/quiz/1/`)
    const led = page.locator('[id="led-openness.licence"]')
    await led.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/${lng}/article/openness/#openness.licence`)
    const passage = page.locator('[id="openness.licence"]')
    await expect(passage).toBeFocused()
    await expect(passage.locator('details')).toHaveAttribute('open')
    await page.goBack()
    await expect(led).toBeFocused()
    await expect(led).toBeInViewport()
    await page.goBack()
    await expect(page).toHaveURL(`/${lng}/result/#why-o2-licence`)
    await expect(fold).toHaveAttribute('open')
    await expect(page.locator('#why-o2-licence')).toBeFocused()
    await expect(page.locator('#why-o2-licence')).toBeInViewport()
  })

  test(`${lng}: from a marked passage of the path, and back to it`, async ({ page }) => {
    await remember(page, past)
    await open(page, `/${lng}/result/`)
    const link = page.locator('a[id^="to-"]').first()
    await link.focus()
    const id = await link.getAttribute('id')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`#${id?.slice(3)}$`))
    await page.goBack()
    await expect(link).toBeFocused()
  })

  test(`${lng}: a goal is pinned and ticked by keyboard, and stays`, async ({ page }) => {
    await remember(page, past)
    await open(page, `/${lng}/result/`)
    const text = words[lng].graduation
    const pin = page.getByRole('button', { pressed: false, name: text.pin }).first()
    await pin.focus()
    await page.keyboard.press('Space')
    const box = page.getByRole('list', { name: text.goals }).getByRole('checkbox')
    await box.focus()
    await page.keyboard.press('Space')
    await page.reload()
    await expect(box).toBeChecked()
  })

  test(`${lng}: goals are printed, without what pins them`, { tag: '@chromium' }, async ({ page }) => {
    const text = words[lng].graduation
    await remember(page, { ...past, pinned: [{ item: 'o2-licence', option: 'c', done: true }] })
    await open(page, `/${lng}/result/`)
    await expect(page.getByRole('button', { name: text.pin }).first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('list', { name: text.goals }).getByRole('checkbox')).toBeVisible()
    await expect(page.getByRole('button', { name: text.pin }).first()).toBeHidden()
  })

  test(`${lng}: trying another answer leaves no trace; keeping it does`, async ({ page }) => {
    // Filed already: arriving files nothing.
    await remember(page, { ...past, legsFiled: 1 })
    await open(page, `/${lng}/result/`)
    const stored = () => kept(page)
    const before = await stored()
    const fold = page.locator('details', { has: page.locator('#what-if') })
    await fold.locator('summary').click()
    await fold.getByRole('combobox').selectOption('o2-licence')
    await fold.getByRole('radio').first().check()
    await expect(fold.getByRole('status')).toContainText(words[lng].questionnaire.sections.openness.name)
    expect(await stored()).toEqual(before)
    await fold.getByRole('button', { name: words[lng].whatIf.leave }).click()
    expect(await stored()).toEqual(before)
    await fold.getByRole('radio').first().check()
    await fold.getByRole('button', { name: words[lng].whatIf.keep }).click()
    expect((await stored()).responses['o2-licence']).toBe('e')
  })

  test(`${lng}: on a phone, what another answer changes is before the eyes of who picks it, and moves nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await remember(page, past)
    await open(page, `/${lng}/result/`)
    const fold = page.locator('details', { has: page.locator('#what-if') })
    await fold.locator('summary').click()
    await fold.getByRole('combobox').selectOption('o2-licence')
    const last = fold.locator('fieldset label').nth(4)
    await last.scrollIntoViewIfNeeded()
    const before = await last.boundingBox()
    await last.click()
    await expect(fold.getByRole('status')).toContainText(words[lng].questionnaire.sections.openness.name)
    await expect(fold.getByRole('status')).toBeInViewport({ ratio: 1 })
    expect(await last.boundingBox()).toEqual(before)
  })
}

test('from a passage that another answer would unmark, Back opens what was left', async ({ page }) => {
  await remember(page, { responses: responses('b', 1) })
  await open(page, '/en/result/')
  const summary = page.locator('#what-if')
  await summary.click()
  await page.locator('#what-if-item').selectOption('o2-licence')
  await page.locator('details', { has: summary }).getByRole('radio').first().check()
  await page.getByRole('list', { name: words.en.whatIf.lost }).getByRole('link').first().click()
  await expect(page).toHaveURL(/article/)
  await page.goBack()
  await expect(summary).toBeFocused()
  await expect(page.locator('#what-if-item')).toBeVisible()
})

test.describe('when a part cannot be fetched', () => {
  test.use({ expected: unarrived })
  test('it says so, and there is a way on', async ({ page }) => {
    await page.route('**/WhatIfPanel*', route => route.abort())
    await remember(page, past)
    await open(page, '/en/result/')
    await page.locator('#what-if').click()
    await expect(page.getByText(words.en.whatIf.failed)).toBeVisible()
    await page.unroute('**/WhatIfPanel*')
    await page.getByRole('button', { name: words.en.whatIf.reload }).click()
    await page.locator('#what-if').click()
    await expect(page.locator('#what-if-item')).toBeVisible()
  })
})
