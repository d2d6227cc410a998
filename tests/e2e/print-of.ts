import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'

/** What comes out of the printer. */
export async function printOf(page: Page) {
  return getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
}
