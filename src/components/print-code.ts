import { useState } from 'react'
import type { Language } from '../i18n/languages.ts'
import type { Responses } from '../questionnaire/responses.ts'

/** A QR code: one path of filled squares in a square of side `size`. */
export interface QrDrawing {
  readonly size: number
  readonly path: string
}

export interface PrintCode {
  /** `off` nobody asked · `loading` · `failed` it could not be fetched · or the drawing. */
  readonly state: 'off' | 'loading' | 'failed' | QrDrawing
  readonly add: () => void
  readonly remove: () => void
}

/**
 * A QR code that is drawn when the reader asks, by a library that is fetched then. It goes as soon as it would no
 * longer be that of the responses in this language.
 */
export function usePrintCode(
  lng: Language,
  responses: Responses,
  draw: (lng: Language, responses: Responses) => Promise<QrDrawing>,
): PrintCode {
  const [kept, keep] = useState<{ lng: Language; responses: Responses; state: PrintCode['state'] } | null>(null)
  return {
    state: kept?.lng === lng && kept.responses === responses ? kept.state : 'off',
    add() {
      const show = (state: PrintCode['state']) => keep({ lng, responses, state })
      show('loading')
      draw(lng, responses).then(show, () => show('failed'))
    },
    remove: () => keep(null),
  }
}
