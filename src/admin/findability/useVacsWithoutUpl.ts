'use client'

import type { VacsWithoutUpl } from '../../api/upl/schema'
import type { Language } from '../../messages/language'
import { useJson } from '../useJson'

/** A page of the live answers without a product name; asks nothing while `page` is null. */
export function useVacsWithoutUpl(page: number | null, language: Language) {
  const { answer, error, reload } = useJson<VacsWithoutUpl>(page === null ? null : `/v1/upl/missing?page=${page}`, { language })
  return { found: answer?.data ?? null, error, reload }
}
