import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Fold } from './Fold.tsx'
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
      <Fold id="what-if" title={<h2>{t('whatIf.title')}</h2>} onOpen={fetchPanel}>
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
      </Fold>
    </section>
  )
}
