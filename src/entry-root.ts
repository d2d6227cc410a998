import { preferredLanguage } from './i18n/choice.ts'

location.replace(`${import.meta.env.BASE_URL}${preferredLanguage(navigator.languages)}/${location.search}`)
