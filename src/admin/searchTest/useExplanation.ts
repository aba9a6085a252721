'use client'

import type { ExplainResponse } from '../../api/search/schema'
import type { Language } from '../../messages/language'
import { useJson } from '../useJson'
import { explainHref, type TestedSearch } from './searchTestHref'

/** Quiet after a letter before the query is asked, in milliseconds. */
const QUIET = 200

/** Asks what a query becomes whenever it changes; nothing while it is empty. `askedAbout` is the answer (UUID) that `explanation` is about. */
export function useExplanation({ q, audience, vac }: TestedSearch, language: Language) {
  const query = q.trim()
  const url = query === '' ? null : explainHref({ q: query, audience, vac })
  const { answer, error, reload } = useJson<ExplainResponse>(url, { language, quiet: QUIET })
  const askedAbout = answer && new URLSearchParams(answer.url.split('?')[1]).get('vac')
  return { explanation: answer?.data ?? null, askedAbout, error, reload }
}
