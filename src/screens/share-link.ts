import type { Language } from '../i18n/languages.ts'
import type { Responses } from '../questionnaire/responses.ts'
import { addressOf } from '../routes.ts'
import { readFragment } from '../sharing/read-fragment.ts'
import { base } from '../site.ts'

/** A link to a reading, and the code it ends in. Rejects when what makes codes cannot be fetched. */
export async function shareLink(lng: Language, responses: Responses): Promise<{ href: string; code: string }> {
  const { fragmentOf } = await import('../sharing/fragment.ts')
  const fragment = fragmentOf(responses)
  const href = `${location.origin}${base}${addressOf(lng, { page: 'result' })}${fragment}`
  return { href, code: readFragment(fragment) ?? '' }
}
