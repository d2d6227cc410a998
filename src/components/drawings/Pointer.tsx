import styles from './Pointer.module.css'

const paths = {
  right: 'M2 3 22 12 2 21Z',
  left: 'M22 3 2 12 22 21Z',
  down: 'M3 2 21 2 12 22Z',
  up: 'M12 2 21 22 3 22Z',
} as const

interface Props {
  readonly to: keyof typeof paths
  readonly className?: string | undefined
}

/** The instrument's index, in the colour of the text around it. */
export function Pointer({ to, className = styles.pointer }: Props) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[to]} fill="currentColor" />
    </svg>
  )
}
