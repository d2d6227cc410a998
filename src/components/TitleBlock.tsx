import { useTranslation } from 'react-i18next'
import type { Language } from '../i18n/languages.ts'
import type { SectionProfile } from '../scoring/placement.ts'
import { BenchMark } from './drawings/BenchMark.tsx'
import styles from './TitleBlock.module.css'

interface Props {
  readonly lng: Language
  readonly overall: SectionProfile
  /** When the responses were filed, as an ISO date and time; null: they were not. */
  readonly filedAt: string | null
}

/** The title block of the plate: what the drawing rests on, and on paper its date. */
export function TitleBlock({ lng, overall, filedAt }: Props) {
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
        {filedAt && (
          <div className={styles.date}>
            <dt>{t('printing.date')}</dt>
            <dd>
              <time dateTime={filedAt}>
                {new Intl.DateTimeFormat(lng, { dateStyle: 'medium' }).format(new Date(filedAt))}
              </time>
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
