import { alive, expect, kept, lngs, open, remember, responses, sequence, test, words } from './support.ts'

for (const lng of lngs)
  test(`${lng}: a reload at every step keeps the response`, async ({ page }) => {
    test.slow()
    await open(page, `/${lng}/quiz/1/`)
    for (const index of sequence.keys()) {
      if (index === 10) await page.goto(`/${lng}/quiz/11/`)
      await page
        .getByRole('radio')
        .nth(index % 4)
        .check()
      await page.reload()
      await expect(page.getByRole('radio').nth(index % 4)).toBeChecked()
      await page
        .getByRole('link', { name: index === 9 || index === 24 ? words[lng].item.result : words[lng].item.next })
        .click()
    }
    await expect(page).toHaveURL(`/${lng}/result/`)
  })

for (const lng of lngs)
  test(`${lng}: Back at every step shows the question before and its response, and Forward returns`, async ({
    page,
  }) => {
    test.slow()
    await open(page, `/${lng}/quiz/1/`)
    for (let n = 1; n < 25; n++) {
      if (n === 10) {
        await page.goto(`/${lng}/quiz/11/`)
        continue
      }
      await page.getByRole('radio').nth(1).check()
      await page.getByRole('link', { name: words[lng].item.next }).click()
      await expect(page).toHaveURL(`/${lng}/quiz/${n + 1}/`)
      await page.goBack()
      await expect(page).toHaveURL(`/${lng}/quiz/${n}/`)
      await expect(page.getByRole('radio').nth(1)).toBeChecked()
      await page.goForward()
      await expect(page).toHaveURL(`/${lng}/quiz/${n + 1}/`)
    }
  })

test('a reload brings no answer back that was changed since', async ({ page }) => {
  await open(page, '/en/quiz/1/')
  await page.getByRole('radio').nth(1).check()
  await page.reload()
  await alive(page)
  await page.getByRole('link', { name: words.en.item.next }).click()
  await expect(page).toHaveURL('/en/quiz/2/')
  await page.getByRole('link', { name: words.en.item.back }).click()
  await expect(page).toHaveURL('/en/quiz/1/')
  await page.getByRole('radio').nth(3).check()
  await page.reload()
  await alive(page)
  await expect(page.getByRole('radio').nth(3)).toBeChecked()
})

test('two tabs keep each other’s responses, and what one erases stays erased', async ({ page, context }) => {
  await open(page, '/en/quiz/1/')
  const other = await context.newPage()
  await open(other, '/en/quiz/2/')
  await page.getByRole('radio').nth(1).check()
  await other.getByRole('radio').nth(1).check()
  const answered = async () => Object.keys((await kept(page)).responses)
  await expect.poll(answered).toEqual(['o2-licence', 'o3-claim'])
  await open(other, '/en/about/')
  await other.getByRole('button', { name: words.en.erase.open }).click()
  await other.getByRole('button', { name: words.en.erase.erase, exact: true }).click()
  await expect(page.getByRole('radio').nth(1)).not.toBeChecked()
  await page.getByRole('radio').nth(2).check()
  await expect.poll(answered).toEqual(['o2-licence'])
})

test('closing and coming back resumes where the reader left off', async ({ page }) => {
  await remember(page, { responses: responses('c', 4) })
  await open(page, '/en/')
  await page.getByRole('link', { name: words.en.home.resume.replace('{{n}}', '5') }).click()
  await expect(page).toHaveURL('/en/quiz/5/')
})

for (const [what, record] of [
  ['truncated', '{"state":{"respon'],
  ['of another shape', '{"state":{"responses":[1,2],"goal":7,"bubbles":"x"},"version":1}'],
  ['from a stale questionnaire', '{"state":{"responses":{"o2-licence":"z","gone":"a","f1-breaks":"b"}},"version":1}'],
  ['not ours', '[null]'],
] as const)
  test(`a stored record ${what} breaks no screen`, async ({ page }) => {
    await page.addInitScript(text => {
      if (origin !== 'null') localStorage.setItem('repere', text)
    }, record)
    for (const address of ['/en/', '/en/quiz/1/', '/en/result/', '/en/article/openness/']) {
      await open(page, address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
    await page.goto('/en/quiz/3/')
    await expect(page.locator('input[value="b"]')).toBeChecked({ checked: what === 'from a stale questionnaire' })
  })

test('without storage the measure still works until the tab is closed', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    }),
  )
  await open(page, '/en/quiz/1/')
  await page.getByRole('radio').nth(1).check()
  await page.getByRole('link', { name: words.en.item.next }).click()
  await page.getByRole('link', { name: words.en.item.back }).click()
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
})

test('erasing asks first, and forgets everything', async ({ page }) => {
  await remember(page, { responses: responses('d', 10), goal: 'maker' })
  await open(page, '/en/about/')
  await page.getByRole('button', { name: words.en.erase.open }).click()
  await page.getByRole('button', { name: words.en.erase.keep }).click()
  await expect(page.getByRole('button', { name: words.en.erase.open })).toBeFocused()
  expect((await kept(page)).responses).toHaveProperty('o2-licence')
  await page.getByRole('button', { name: words.en.erase.open }).click()
  await page.getByRole('button', { name: words.en.erase.erase, exact: true }).click()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await open(page, '/en/')
  await expect(page.getByRole('link', { name: words.en.home.start })).toBeVisible()
})
