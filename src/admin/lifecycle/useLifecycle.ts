'use client'

import type { Lifecycle } from '../../api/lifecycle/schema'
import type { Language } from '../../messages/language'
import { useJson } from '../useJson'

/**
 * The state of one VAC, fetched anew whenever `version` changes (the document was saved, published or
 * taken offline) and on `reload`. The last known state stays on screen meanwhile.
 */
export function useLifecycle(id: number | string | undefined, { version, language }: { version: string; language: Language }) {
  const { answer, error, reload } = useJson<Lifecycle>(id === undefined ? null : `/v1/lifecycle/${id}`, { language, version })
  return { lifecycle: answer?.data ?? null, error, reload }
}
