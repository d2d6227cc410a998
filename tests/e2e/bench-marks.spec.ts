import { productMarks as marks } from '../bench/marks.mjs'
import { expect, open, test } from './support.ts'

test('the bench finds its way through the product: options, the way on, both languages, the result', async ({
  page,
}) => {
  await open(page, marks.path)
  const question = page.locator(marks.question)
  for (const language of marks.language) {
    const before = await question.textContent()
    await page.locator(language).click()
    await expect(question).not.toHaveText(before ?? '')
  }
  for (let at = 0; at < marks.questions; at += 1) {
    const before = await question.textContent()
    await expect(page.locator(marks.result)).toHaveCount(0)
    await page.locator(marks.option).first().check()
    await page.locator(marks.next).click()
    if (at < marks.questions - 1) await expect(question).not.toHaveText(before ?? '')
  }
  await expect(page.locator(marks.result)).toBeVisible()
  await expect(question).toHaveCount(0)
})
