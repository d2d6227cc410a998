import 'i18next'
import type interfaceWords from '../../locales/en/interface.json'
import type questionnaire from '../../locales/en/questionnaire.json'
import type reading from '../../locales/en/reading.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface'
    resources: { interface: typeof interfaceWords; questionnaire: typeof questionnaire; reading: typeof reading }
    strictKeyChecks: true
  }
}
