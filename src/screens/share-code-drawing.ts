import type { Language } from '../i18n/languages.ts'
import type { Responses } from '../questionnaire/responses.ts'
import { shareLink } from './share-link.ts'

/** The link to a reading as a QR code. Rejects when what draws it cannot be fetched. */
export async function drawShareLink(lng: Language, responses: Responses) {
  const [{ href }, { drawQr }] = await Promise.all([shareLink(lng, responses), import('../sharing/qr.ts')])
  return drawQr(href)
}
