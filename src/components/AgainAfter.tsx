import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Language } from '../i18n/languages.ts'
import { bands } from '../questionnaire/bands.ts'
import { items, sequence } from '../questionnaire/items.ts'
import { numberOf } from '../questionnaire/progress.ts'
import type { Responses } from '../questionnaire/responses.ts'
import type { SectionId } from '../questionnaire/sections.ts'
import { addressOf } from '../routes.ts'
import { differencesOf } from '../scoring/differences.ts'
import { profileOf } from '../scoring/profile.ts'
import styles from './AgainAfter.module.css'
import { Pointer } from './drawings/Pointer.tsx'
import { Rule } from './drawings/Rule.tsx'
import { ItemDifferences } from './ItemDifferences.tsx'

interface Props {
  readonly lng: Language
  readonly section: SectionId
  readonly before: Responses
  readonly now: Responses
  readonly heading: Ref<HTMLHeadingElement>
}

/** One station before and after it was measured again, and whether the range explains the change. */
export function AgainAfter({ lng, section, before, now, heading }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  const name = t(`questionnaire:sections.${section}.name`)
  const then = profileOf(before).sections[section].score
  const { score } = profileOf(now).sections[section]
  const differences = differencesOf(now, before)
  const { stand } = differences.sections[section]
  const changed = differences.items.filter(({ id }) => items[id].section === section)
  const first = sequence.filter(id => items[id].section === section && !before[id] && now[id]).map(numberOf)
  const was = then && Math.round(then.value)
  const figures = score && { now: Math.round(score.value), low: Math.round(score.low), high: Math.round(score.high) }
  const count = figures && was !== null ? Math.abs(figures.now - was) : 0
  return (
    <section className={styles.after} aria-labelledby="after">
      <h2 id="after" ref={heading} tabIndex={-1}>
        {t('again.after')}
      </h2>
      <div className={styles.rule}>
        <Rule
          score={score}
          then={then?.value ?? null}
          bands={bands}
          label={t('again.rule', { name, now: figures?.now ?? t('compare.none'), before: was ?? t('compare.none') })}
        />
      </div>
      {figures ? (
        <p className={styles.figures}>
          {was === null ? t('again.nowOnly', figures) : t('again.figures', { ...figures, before: was })}
        </p>
      ) : (
        <p>{t('again.noScore')}</p>
      )}
      {figures && (
        <p className="lead">
          {stand === 'missing' ? t('again.first') : t(`again.stand.${count === 0 ? 'same' : stand}`, { count })}
        </p>
      )}
      {first.length > 0 && (
        <p className={styles.first}>
          {t('again.answeredFirst', { count: first.length, list: new Intl.ListFormat(lng).format(first.map(String)) })}
        </p>
      )}
      {changed.length > 0 && (
        <div className={styles.changed}>
          <h3>{t('again.changed')}</h3>
          <ItemDifferences differences={changed} one={t('again.now')} other={t('again.before')} />
        </div>
      )}
      <p className={styles.ways}>
        <Link className="btn" href={addressOf(lng, { page: 'result' })}>
          {t('again.result')}
          <Pointer to="right" />
        </Link>
        <Link className="link" href={addressOf(lng, { page: 'compare' })}>
          {t('again.compare')}
        </Link>
      </p>
    </section>
  )
}
