import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './WhatIf.module.css'
import type { WhatIfProps } from './WhatIfPanel.tsx'

/** Another answer to one question, tried on: folded, and fetched when it is opened. */
export function WhatIf(props: WhatIfProps) {
  const { t } = useTranslation()
  const [Panel, setPanel] = useState<ComponentType<WhatIfProps> | 'failed' | null>(null)
  function fetchPanel() {
    if (Panel && Panel !== 'failed') return
    setPanel(null)
    import('./WhatIfPanel.tsx').then(
      ({ WhatIfPanel }) => setPanel(() => WhatIfPanel),
      () => setPanel('failed'),
    )
  }
  return (
    <section className={styles.section}>
      <details
        className={styles.fold}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) fetchPanel()
        }}
      >
        <summary id="what-if">
          <h2>{t('whatIf.title')}</h2>
        </summary>
        {Panel && Panel !== 'failed' ? (
          <Panel {...props} />
        ) : (
          <p role="status">{t(Panel === 'failed' ? 'whatIf.failed' : 'whatIf.loading')}</p>
        )}
        {Panel === 'failed' && (
          <button type="button" className="btn btn--quiet" onClick={() => location.reload()}>
            {t('whatIf.reload')}
          </button>
        )}
      </details>
    </section>
  )
}
