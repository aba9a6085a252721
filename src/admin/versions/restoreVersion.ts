import type { Language } from '../../messages/language'
import { restoreWords } from '../../messages/restoreWords'
import { requestJson } from '../requestJson'

interface Restoring {
  collection: string
  docId: number | string
  versionId: string
  language: Language
}

/** `message` says what happened, or why nothing did. */
export type Restored = { isRestored: boolean; isLive: boolean; message: string }

/**
 * Goes back to an old version: as a draft, and after that live if so asked. The draft comes first, so that a text which
 * may not go live as it is, such as one without a question, still stands ready to be mended.
 */
export async function restoreVersion({ collection, docId, versionId, language }: Restoring, goesLive: boolean): Promise<Restored> {
  const words = restoreWords[language]
  const draft = await requestJson(`/api/${collection}/versions/${versionId}?depth=0`, { language, method: 'POST', body: {} })
  if (!draft.isOk) return { isRestored: false, isLive: false, message: draft.message }
  if (!goesLive) return { isRestored: true, isLive: false, message: words.restoredAsDraft }
  const live = await requestJson(`/api/${collection}/${docId}?depth=0`, { language, method: 'PATCH', body: { _status: 'published' } })
  return live.isOk
    ? { isRestored: true, isLive: true, message: words.restoredLive }
    : { isRestored: true, isLive: false, message: words.draftOnly(live.message) }
}
