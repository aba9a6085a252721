'use client'

import { useTranslation } from '@payloadcms/ui'
import { type Language, toLanguage } from '../messages/language'

/** The language this user chose for the admin. */
export function useAdminLanguage(): Language {
  const { i18n } = useTranslation()
  return toLanguage(i18n.language)
}
