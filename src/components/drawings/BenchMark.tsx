import styles from './BenchMark.module.css'

/** A level line over a broad arrow: the surveyors' sign for a fixed mark, and ours. */
export function BenchMark({ className = styles.mark }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M2.5 5h19M12 8.5V21M12 8.5 5.5 21M12 8.5 18.5 21" fill="none" stroke="currentColor" strokeWidth="2.2" />
    </svg>
  )
}
