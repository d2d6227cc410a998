import type { Page } from '@playwright/test'
import { alive, expect, kept, open, sequence, test, words } from './support.ts'

const { item, keeping } = words.en

const radio = (page: Page, option: number) => page.getByRole('radio').nth(option)

/** The items that have an answer, in the order they are asked. */
async function answered(page: Page): Promise<string[]> {
  const { responses } = await kept(page)
  return sequence.filter(id => id in responses)
}

/** Somebody else holds the database open, and wants it newer or gone: whoever asks next waits until the holder lets go. */
async function block(page: Page, wish: 'newer' | 'gone'): Promise<void> {
  // A text has no icon of its own: browsers ask for one that is not there.
  await page.route('**/favicon.ico', route => route.fulfill({ status: 204 }))
  await page.goto('/robots.txt')
  await page.evaluate(
    wanted =>
      new Promise<void>((resolve, reject) => {
        const holding = indexedDB.open('repere')
        holding.onupgradeneeded = () => holding.result.createObjectStore('kept')
        holding.onerror = () => reject(holding.error)
        holding.onsuccess = () => {
          const asked = wanted === 'newer' ? indexedDB.open('repere', 2) : indexedDB.deleteDatabase('repere')
          asked.onblocked = () => resolve()
          Object.assign(window, { letGo: () => holding.result.close() })
        }
      }),
    wish,
  )
}

for (const wish of ['newer', 'gone'] as const)
  test(`another window blocks the database, to have it ${wish}: answers stand, during and after`, async ({
    page,
    context,
  }) => {
    const holder = await context.newPage()
    await block(holder, wish)
    await open(page, '/en/quiz/1/')
    await radio(page, 1).check()
    await page.reload()
    await alive(page)
    await expect(radio(page, 1)).toBeChecked()
    await page.getByRole('link', { name: item.next }).click()
    await radio(page, 2).check()
    await holder.evaluate(() => (window as unknown as { letGo(): void }).letGo())
    await page.getByRole('link', { name: item.back }).click()
    await radio(page, 3).check()
    await page.reload()
    await alive(page)
    await expect(radio(page, 3)).toBeChecked()
    await expect(page.getByRole('region', { name: keeping.blocked.title })).toHaveCount(0)
    expect(await answered(page)).toEqual(sequence.slice(0, 2))
  })

test('a tab that was frozen shows what was done elsewhere, and drops nothing of it', { tag: '@chromium' }, async ({
  context,
}) => {
  const page = await context.newPage()
  await open(page, '/en/quiz/1/')
  await radio(page, 1).check()
  const other = await context.newPage()
  await open(other, '/en/quiz/1/')
  const session = await context.newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await radio(other, 3).check()
  await other.getByRole('link', { name: item.next }).click()
  await radio(other, 2).check()
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await expect(radio(page, 3)).toBeChecked()
  await page.getByRole('link', { name: item.next }).click()
  await expect(radio(page, 2)).toBeChecked()
  await page.getByRole('link', { name: item.next }).click()
  await radio(page, 1).check()
  expect(await answered(other)).toEqual(sequence.slice(0, 3))
})

test('a tab that the browser put away without a word opens at its address, with what was done there and elsewhere', async ({
  context,
}) => {
  const page = await context.newPage()
  await open(page, '/en/quiz/1/')
  await radio(page, 1).check()
  await page.getByRole('link', { name: item.next }).click()
  await radio(page, 2).check()
  const other = await context.newPage()
  const at = page.url()
  await page.close({ runBeforeUnload: false })
  await open(other, '/en/quiz/1/')
  await expect(radio(other, 1)).toBeChecked()
  await radio(other, 3).check()
  const again = await context.newPage()
  await open(again, at)
  await expect(radio(again, 2)).toBeChecked()
  expect(await answered(again)).toEqual(sequence.slice(0, 2))
})
