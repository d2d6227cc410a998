import { useEffect, useState } from 'react'
import type { Responses } from '../questionnaire/responses.ts'
import type { Problem } from '../sharing/code.ts'
import { useAddressCode } from './address-code.ts'
import type { SharedReading } from './SharedReading.tsx'

interface Parts {
  readonly decode: typeof import('../sharing/code.ts').decode
  readonly View: typeof SharedReading
}

/** What the address shares: nothing, a reading, or the reason why there is none. */
export type Shared =
  | { readonly state: 'nothing' | 'opening' | 'failed' | Problem }
  | { readonly state: 'open'; readonly responses: Responses; readonly View: typeof SharedReading }

/** The reading that the address shares. What it takes to show one is fetched only when there is a code. */
export function useShared(): Shared {
  const code = useAddressCode()
  const [parts, setParts] = useState<Parts | 'failed' | null>(null)
  const wanted = code !== null && parts === null
  useEffect(() => {
    if (!wanted) return
    let here = true
    Promise.all([import('../sharing/code.ts'), import('./SharedReading.tsx')]).then(
      ([{ decode }, { SharedReading: View }]) => here && setParts({ decode, View }),
      () => here && setParts('failed'),
    )
    return () => {
      here = false
    }
  }, [wanted])
  if (code === null) return { state: 'nothing' }
  if (parts === null) return { state: 'opening' }
  if (parts === 'failed') return { state: 'failed' }
  const decoded = parts.decode(code)
  if ('problem' in decoded) return { state: decoded.problem }
  return { state: 'open', responses: decoded.responses, View: parts.View }
}
