import { useId } from 'react'
import styles from './Eyepiece.module.css'
import { EyepieceStaff } from './EyepieceStaff.tsx'
import { r1 } from './staff.ts'

function onRing(degrees: number): string {
  const angle = (degrees * Math.PI) / 180
  return `${r1(300 * Math.cos(angle))} ${r1(300 * Math.sin(angle))}`
}

const arc = `M${onRing(118)}A300 300 0 0 1 ${onRing(290)}`

/** What the surveyor sees: a staff, the horizon, cross hairs; the red line is the line of sight. */
export function Eyepiece({ ring }: { ring: readonly string[] }) {
  const id = useId()
  return (
    <svg className={styles.eyepiece} viewBox="-330 -330 660 660" aria-hidden="true" focusable="false">
      <defs>
        <clipPath id={`${id}glass`}>
          <circle r="280" />
        </clipPath>
        <path id={`${id}ring`} d={arc} />
      </defs>
      <circle r="324" fill="none" stroke="var(--body)" strokeWidth="11" strokeDasharray="5.655 2.827" />
      <circle r="321" fill="var(--body)" />
      <circle r="286" fill="var(--ink-fill)" />
      <circle r="281" fill="var(--sky)" />
      <g clipPath={`url(#${id}glass)`}>
        <path d="M-300 96C-210 70-150 20-60 44S120 128 300 40V300H-300Z" fill="var(--hill-1)" />
        <path d="M-300 176C-180 132-90 196 20 172S210 118 300 150V300H-300Z" fill="var(--hill-2)" />
        <EyepieceStaff />
        <path d="M0-284V284M-30-118H30M-30 118H30M194 0H284" stroke="var(--ink)" strokeWidth="1.6" />
        <path d="M-300 0H194" stroke="var(--you)" strokeWidth="4" />
      </g>
      <circle r="280" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
      <text className={styles.ring}>
        <textPath href={`#${id}ring`}>{ring.join(' \u2002\u2022\u2002 ')}</textPath>
      </text>
    </svg>
  )
}
