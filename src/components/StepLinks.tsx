import type { SourceKey } from '../reading/sources.ts'
import { SourceLink } from './SourceLink.tsx'
import styles from './StepLinks.module.css'

/** The pages a step leads to. */
export function StepLinks({ keys }: { keys: readonly SourceKey[] }) {
  if (keys.length === 0) return null
  return (
    <ul className={styles.links}>
      {keys.map(key => (
        <li key={key}>
          <SourceLink source={key} />
        </li>
      ))}
    </ul>
  )
}
