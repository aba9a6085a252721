'use client'

import type { SuggestionsResponse } from '../../api/searches/schema'
import type { Language } from '../../messages/language'
import { useJson } from '../useJson'

/** The searches that have to do with one VAC, fetched anew when it was saved (`version` changes). */
export function useVacSearches(id: number | string, { version, language }: { version: string; language: Language }) {
  const { answer, error, reload } = useJson<SuggestionsResponse>(`/v1/search/suggestions?vac=${id}`, { language, version })
  return { searches: answer?.data ?? null, error, reload }
}
