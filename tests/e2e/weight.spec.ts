import { gzipSync } from 'node:zlib'
import { expect, test, words } from './support.ts'

test('the first load of an item page weighs at most 230 kB compressed', async ({ page }) => {
  const weights = new Map<string, number>()
  page.on('response', async response => {
    const body = await response.body()
    const compressed = /woff2|png/.test(response.url()) ? body.length : gzipSync(body, { level: 9 }).length
    weights.set(response.url(), compressed)
  })
  // Idle fetches ahead of need come after the first load: they are held back, as on a busy phone.
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
  await page.goto('/fr/quiz/1/', { waitUntil: 'networkidle' })
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const lines = [...weights].map(([url, weight]) => `${weight} ${new URL(url).pathname}`).join('\n')
  test.info().annotations.push({ type: 'bytes', description: `${total}\n${lines}` })
  expect(total, lines).toBeLessThanOrEqual(230_000)
})

test.describe('while no script arrives', () => {
  test.use({ expected: /ERR_FAILED|requestfailed/ })
  test('the question can be read, and the needle follows the option', async ({ page }) => {
    await page.route('**/*.js', route => route.abort())
    await page.goto('/fr/quiz/1/')
    await expect(page.getByText(words.fr.questionnaire.items['o2-licence'].stem)).toBeVisible()
    await page.getByRole('radio').nth(2).check()
    await expect(page.locator('[class*="needle"]')).toHaveCSS('opacity', '1')
  })
})
