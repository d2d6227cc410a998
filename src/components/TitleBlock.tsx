import { useTranslation } from 'react-i18next'
import type { SectionProfile } from '../scoring/placement.ts'
import { BenchMark } from './drawings/BenchMark.tsx'
import styles from './TitleBlock.module.css'

/** The title block of the plate: what the drawing rests on. */
export function TitleBlock({ overall }: { overall: SectionProfile }) {
  const { t } = useTranslation()
  const { valued, unsure, open } = overall
  const entries = [
    [t('result.block.answers'), t('result.block.count', { n: valued + unsure, total: valued + unsure + open })],
    [t('result.block.unsure'), unsure],
    [t('result.block.scale'), t('result.block.scaleText')],
    [t('result.block.use'), t('result.block.useText')],
  ] as const
  return (
    <div className={styles.block}>
      <span className={styles.sign}>
        <BenchMark />
      </span>
      <dl>
        {entries.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
