import { expect, test, unarrived, words } from './support.ts'

test.describe('while no script arrives', () => {
  test.use({ expected: unarrived })
  test('the question can be read, and the needle follows the option', async ({ page }) => {
    await page.route('**/*.js', route => route.abort())
    await page.goto('/fr/quiz/1/')
    await expect(page.getByText(words.fr.questionnaire.items['o2-licence'].stem)).toBeVisible()
    await page.getByRole('radio').nth(2).check()
    await expect(page.locator('[class*="needle"]')).toHaveCSS('opacity', '1')
  })
})
