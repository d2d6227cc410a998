import { expect, open, test, words } from './support.ts'

test.use({ baseURL: `http://127.0.0.1:${Number(process.env['PORT'] ?? 4173) + 1}` })

test('in a folder of a host every way leads on: in, forward, switch, reload, Back, passage', async ({ page }) => {
  await page.goto('/folder/')
  await expect(page).toHaveURL('/folder/en/')
  await page.getByRole('link', { name: words.en.home.start }).click()
  await page.getByRole('link', { name: words.en.goal.first }).click()
  await expect(page).toHaveURL('/folder/en/quiz/1/')
  await page.getByRole('radio').nth(1).check()
  await page.getByRole('link', { name: words.en.item.next }).click()
  await page.getByRole('radio').nth(1).check()
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL('/folder/fr/quiz/2/')
  await page.reload()
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL('/folder/fr/quiz/1/')
  await open(page, '/folder/fr/article/')
  await page.getByRole('link', { name: words.fr.nav.result }).click()
  await page.locator('main a[href*="/article/"][href*="#"]').first().click()
  await expect(page).toHaveURL(/\/folder\/fr\/article\/\w+\/#/)
})

test('its absolute addresses carry the host and the folder', async ({ request }) => {
  const html = await (await request.get('/folder/en/quiz/3/')).text()
  expect(html).toContain('<link rel="canonical" href="https://example.org/folder/en/quiz/3/">')
  expect(await (await request.get('/folder/robots.txt')).text()).toContain('https://example.org/folder/sitemap.xml')
})
