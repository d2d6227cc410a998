import type { SourceKey } from '../reading/sources.ts'
import { SourceLink } from './SourceLink.tsx'

/** Where facts come from: each source a link to the original. */
export function SourceList({ keys }: { keys: readonly SourceKey[] }) {
  return (
    <ul>
      {keys.map(key => (
        <li key={key}>
          <SourceLink source={key} />
        </li>
      ))}
    </ul>
  )
}
