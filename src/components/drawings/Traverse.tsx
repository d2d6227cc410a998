import styles from './Traverse.module.css'
import { TraverseScene } from './TraverseScene.tsx'

/**
 * The landscape between two sections: stations read, the one the instrument sights, those to come. `at` is the
 * station it sights, 0 to 4. The ground line is the bottom edge of whatever holds the drawing.
 */
export function Traverse({ at, label }: { at: number; label: string }) {
  return (
    <div role="img" aria-label={label}>
      <TraverseScene className={styles.wide} at={at} width={1200} staff={150} staffWidth={30} />
      <TraverseScene className={styles.narrow} at={at} width={390} staff={86} staffWidth={14} />
    </div>
  )
}
