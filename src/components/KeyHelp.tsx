import { memo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './KeyHelp.module.css'

interface Props {
  /** Whether the options are levels of a staff: numbers pick them, else letters. */
  readonly staff: boolean
  readonly isOn: boolean
  /** Whether a key was pressed: then there is a keyboard, whatever the device says of itself. */
  readonly isUsed: boolean
  readonly onSwitch: (isOn: boolean) => void
}

const never = () => () => undefined

/**
 * The keys that work while focus is among the options, and the switch that turns them off. Shown where there is likely
 * to be a keyboard, once the page is alive: before, no key works.
 */
export const KeyHelp = memo(function KeyHelp({ staff, isOn, isUsed, onSwitch }: Props) {
  const { t } = useTranslation()
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [from, to] = staff ? ['1', '5'] : ['A', 'D']
  return (
    <div className={styles.keys} data-alive={isAlive || undefined} data-used={isUsed || undefined}>
      <label className={styles.switch}>
        {/* Made anew once alive: on a reload Firefox ticks the one that was sent as it was before it was kept. */}
        <input
          key={isAlive ? 'alive' : 'sent'}
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => onSwitch(target.checked)}
        />
        {t('item.keys.title')}
      </label>
      <span>
        <kbd>{from}</kbd> {t('item.keys.to')} <kbd>{to}</kbd> {t(staff ? 'item.keys.level' : 'item.keys.option')}
      </span>
      <span>
        <kbd>0</kbd> {t('item.keys.unsure')}
      </span>
      <span>
        <kbd>{t('item.keys.enter')}</kbd> {t('item.keys.next')}
      </span>
    </div>
  )
})
