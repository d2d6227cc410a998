import { useTranslation } from 'react-i18next'
import type { Profile } from '../scoring/profile.ts'
import { BenchMark } from './drawings/BenchMark.tsx'
import styles from './TitleBlock.module.css'

interface Props {
  readonly profiles: readonly [Profile, Profile]
}

/** The title block of a plate of two readings: how many answers each rests on. The legend says their names. */
export function CompareBlock({ profiles }: Props) {
  const { t } = useTranslation()
  const rests = ({ overall: { valued, unsure, open } }: Profile) =>
    t('compare.rests', { n: valued + unsure, total: valued + unsure + open })
  const entries = [
    ['one', t('compare.one'), rests(profiles[0])],
    ['other', t('compare.other'), rests(profiles[1])],
    ['scale', t('result.block.scale'), t('result.block.scaleText')],
    ['use', t('result.block.use'), t('result.block.useText')],
  ] as const
  return (
    <div className={styles.block}>
      <span className={styles.sign}>
        <BenchMark />
      </span>
      <dl>
        {entries.map(([id, term, text]) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
