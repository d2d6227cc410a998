import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeField } from './CodeField.tsx'
import styles from './SidePicker.module.css'

interface Pick {
  readonly choice: string
  readonly text: string
}

interface Props {
  readonly legend: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly side: Pick & { readonly problem: 'malformed' | 'damaged' | 'newer' | null }
  readonly onPick: (pick: Pick) => void
}

/** One side of a comparison: what stands on it, and the code when it is somebody's. */
export function SidePicker({ legend, choices, side, onPick }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const known = choices.some(({ value }) => value === side.choice)
  return (
    <fieldset className={styles.side}>
      <legend className="vh">{legend}</legend>
      <label htmlFor={id}>{legend}</label>
      <select
        id={id}
        value={known ? side.choice : ''}
        onChange={({ target }) => onPick({ choice: target.value, text: side.text })}
      >
        {!known && <option value="">{t('compare.choose')}</option>}
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {side.choice === 'code' && (
        <CodeField text={side.text} problem={side.problem} onRead={text => onPick({ choice: 'code', text })} />
      )}
    </fieldset>
  )
}
