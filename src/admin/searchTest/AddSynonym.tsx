'use client'

import { useState } from 'react'
import type { ExplainResponse } from '../../api/search/schema'
import type { NewSynonym } from '../../api/searches/schema'
import type { Language } from '../../messages/language'
import { requestJson } from '../requestJson'
import { SynonymForm } from '../synonyms/SynonymForm'
import { useAction } from '../useAction'
import { explainHref, type TestedSearch } from './searchTestHref'

/** A change works within two seconds; so often and so long (milliseconds) we look whether it does. */
const LOOK_EVERY = 300
const LOOK_FOR = 2_700

export interface AddedSynonym {
  id: number
  /** Whether it was seen to do something to the query that is being tested. */
  isAtWork: boolean
}

interface Props {
  word: string
  search: TestedSearch
  language: Language
  onCancel: () => void
  onAdded: (added: AddedSynonym) => void
}

/** Adds a synonym, and waits until the search that is being tested works with it, or as long as that may take. */
export function AddSynonym({ word, search, language, onCancel, onAdded }: Props) {
  const { error, isBusy, send } = useAction()
  const [isLooking, setLooking] = useState(false)

  const save = async (synonym: NewSynonym) => {
    const saved = await send<{ doc: { id: number } }>('/api/synonyms?depth=0', { language, method: 'POST', body: { ...synonym } })
    if (saved === null) return false
    setLooking(true)
    onAdded({ id: saved.doc.id, isAtWork: await isSoonAtWork(search, { texts: [...synonym.from, ...synonym.to], language }) })
    setLooking(false)
    return true
  }
  return <SynonymForm from={word} language={language} error={error} isBusy={isBusy || isLooking} onCancel={onCancel} onSave={save} />
}

/** Whether the query that is being tested uses one of these texts as a synonym of the editors, now or in a moment. */
async function isSoonAtWork(search: TestedSearch, { texts, language }: { texts: readonly string[]; language: Language }): Promise<boolean> {
  const wanted = new Set(texts)
  for (const until = Date.now() + LOOK_FOR; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))) {
    const answer = await requestJson<ExplainResponse>(explainHref(search), { language })
    if (answer.isOk && answer.data.synonyms.flat().some(({ origin, text }) => origin === 'editors' && wanted.has(text))) return true
  }
  return false
}
