import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { itemWords } from '../i18n/item-words.ts'
import type { Language } from '../i18n/languages.ts'
import { numberOf } from '../questionnaire/progress.ts'
import type { Graduation } from '../reading/graduations.ts'
import { addressOf } from '../routes.ts'
import styles from './GraduationRow.module.css'
import { Rich } from './Rich.tsx'
import { Rungs } from './Rungs.tsx'

interface Props {
  readonly lng: Language
  readonly graduation: Graduation
  readonly pinned: boolean
  /** Whether another goal can be pinned. */
  readonly room: boolean
  readonly onPin: (pinned: boolean) => void
}

/** One act: what was asked, where the reader stands on the staff, and the mark above, to be pinned there. */
export function GraduationRow({ lng, graduation, pinned, room, onPin }: Props) {
  const { t, i18n } = useTranslation(['interface', 'questionnaire'])
  const id = useId()
  const { item, section, value, from, option } = graduation
  const { stem, options } = itemWords(i18n, item)
  const n = numberOf(item)
  return (
    <li className={styles.row}>
      <div>
        <p>
          <Link className="link" id={`next-${item}`} href={addressOf(lng, { page: 'item', n })}>
            {t('result.open.item', { n, name: t(`questionnaire:sections.${section}.name`) })}
          </Link>
        </p>
        <p className={styles.stem}>
          <Rich text={stem} />
        </p>
      </div>
      <div>
        <Rungs
          next={{
            level: value + 2,
            tag: t('graduation.next'),
            text: (
              <p id={`${id}-next`}>
                <Rich text={options[option] ?? ''} />
              </p>
            ),
          }}
          now={{ level: value + 1, tag: t('graduation.now'), text: <Rich text={options[from] ?? ''} /> }}
        />
        {(pinned || room) && (
          <button
            type="button"
            className={`btn btn--quiet ${styles.pin}`}
            aria-pressed={pinned}
            id={`${id}-pin`}
            aria-labelledby={`${id}-pin ${id}-next`}
            onClick={() => onPin(!pinned)}
          >
            {t(pinned ? 'graduation.pinned' : 'graduation.pin')}
          </button>
        )}
      </div>
    </li>
  )
}
