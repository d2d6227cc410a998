import { useTranslation } from 'react-i18next'
import type { Language } from '../i18n/languages.ts'
import type { Arithmetic } from '../scoring/arithmetic.ts'
import styles from './Why.module.css'

/** From the sum to the score, and from the score to its range, a sentence a step. */
export function WhySteps({ lng, arithmetic }: { lng: Language; arithmetic: Arithmetic }) {
  const { t } = useTranslation()
  const { tally, possible, steps } = arithmetic
  if (!steps) return <p className={styles.steps}>{t('result.stations.missing')}</p>
  const { estimate, half, around, unclipped, clipped } = steps
  const { sum, valued: n, unsure: count } = tally
  const tenths = new Intl.NumberFormat(lng, { maximumFractionDigits: 1 })
  const say = (figures: Record<string, number>) =>
    Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, tenths.format(figure)]))
  const isClipped = clipped.low !== unclipped.low || clipped.high !== unclipped.high
  const [value, low, high] = [estimate.value, clipped.low, clipped.high].map(Math.round)
  return (
    <ul className={styles.steps}>
      <li>{t('why.sum', { n, sum, possible, ...say({ score: estimate.value }) })}</li>
      <li>{t('why.half', { n, ...say({ half, ...around }) })}</li>
      {count > 0 && <li>{t('why.unsure', { count, ...say({ floor: estimate.floor, ceiling: estimate.ceiling }) })}</li>}
      {isClipped && <li>{t('why.clipped')}</li>}
      <li>{t('why.shown', { value, low, high })}</li>
    </ul>
  )
}
